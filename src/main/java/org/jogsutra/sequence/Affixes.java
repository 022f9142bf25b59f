package org.jogsutra.sequence;

/**
 * Finds the weights of a word's beginnings and ends.
 *
 * <p>Like CoreNLP's features they are a set: a whole word that is short enough is both beginning
 * and end and counts once. Because a word may have a {@code <} or {@code >} of its own, the same
 * affix can be a beginning of one word and an end of another.
 */
final class Affixes {

  private final int longest;
  private final RowPool pool;
  private final Trie beginnings = new Trie();

  /** The ends, read from their last letter. */
  private final Trie ends = new Trie();

  Affixes(CrfWeights weights, RowPool pool) {
    this.longest = weights.settings().longestAffix();
    this.pool = pool;
    WeightTable table = weights.table(Template.AFFIX);
    for (int row = 0; row < table.rows(); row++) {
      String affix = weights.affixes().get(table.number(row));
      if (affix.length() <= longest) {
        add(affix, pool.add(table, row, RowPool.EMPTY));
      }
    }
  }

  private void add(String affix, int row) {
    if (affix.startsWith("<")) {
      beginnings.add(affix, row);
    }
    if (affix.endsWith(">")) {
      ends.add(reversed(affix), row);
    }
  }

  /** Reverses UTF-16 units, unlike {@code StringBuilder.reverse}, which keeps surrogate pairs. */
  private static String reversed(String string) {
    char[] units = new char[string.length()];
    for (int i = 0; i < units.length; i++) {
      units[i] = string.charAt(units.length - 1 - i);
    }
    return new String(units);
  }

  /**
   * Adds the weights of all affixes of a word to a sum.
   *
   * @param marked an array that begins with the word between its two marks
   * @param length that of the word with the marks
   */
  void addTo(float[] sum, char[] marked, int length) {
    int size = Math.min(longest, length);
    int node = Trie.ROOT;
    for (int i = 0; i < size && node != Trie.NONE; i++) {
      node = beginnings.child(node, marked[i]);
      add(sum, beginnings, node);
    }
    node = Trie.ROOT;
    for (int i = 1; i <= size && node != Trie.NONE; i++) {
      node = ends.child(node, marked[length - i]);
      if (!isBeginning(marked, length, i)) {
        add(sum, ends, node);
      }
    }
  }

  private void add(float[] sum, Trie trie, int node) {
    if (node != Trie.NONE) {
      pool.addTo(sum, trie.row(node));
    }
  }

  /** Whether the end of some size is the same string as the beginning of that size. */
  private static boolean isBeginning(char[] marked, int length, int size) {
    for (int i = 0; i < size; i++) {
      if (marked[i] != marked[length - size + i]) {
        return false;
      }
    }
    return true;
  }
}
