package org.jogsutra.sequence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The weights of a maximum entropy model, summed up for each word as far as they depend on it
 * alone. Immutable, shared by threads.
 */
final class MaxentFeatures {

  /** OpenNLP's name of the outcome that a token is in no name; it stands before a sentence. */
  static final String OTHER = "other";

  /** How many tokens on each side matter. */
  private static final int REACH = 2;

  /** The names of features of words, from the one two before to the one two behind. */
  private static final List<String> WINDOW = List.of("p2w", "p1w", "w", "n1w", "n2w");

  /** What a token is to the model: its row of scores, and those that also depend on a label. */
  static final class Token {

    private final float[] scores;
    private final int afterLabel;
    private final int classAfterLabel;

    private Token(float[] scores, int afterLabel, int classAfterLabel) {
      this.scores = scores;
      this.afterLabel = afterLabel;
      this.classAfterLabel = classAfterLabel;
    }
  }

  /** The first of the rows that add nothing. */
  private static final int EMPTY = 0;

  private final int outcomes;
  private final int other;
  private final StringTable words;
  private final RowPool rows;

  /** By the place in the window and the word, a row of weights. */
  private final int[][] window;

  /** By the word, the first of as many rows as there are labels before it. */
  private final int[] afterLabel;

  private final int[] classes;
  private final Map<String, Integer> classAfterLabel = new HashMap<>();
  private final Trie prefixes = new Trie();
  private final Trie suffixes = new Trie();
  private final float[] always;
  private final float[] previous;
  private final float[] secondPrevious;

  MaxentFeatures(MaxentWeights weights) {
    this.outcomes = weights.outcomes().size();
    this.other = weights.outcomes().indexOf(OTHER);
    if (other < 0) {
      throw new IllegalArgumentException("no outcome " + OTHER);
    }
    this.rows = new RowPool(outcomes);
    addRows(new float[outcomes * outcomes]);
    this.always = new float[outcomes];
    this.previous = new float[outcomes * outcomes];
    this.secondPrevious = new float[outcomes * outcomes];
    Set<String> known = new TreeSet<>();
    Map<String, float[]> pairs = new HashMap<>();
    weights.features().keySet().forEach(name -> addWord(name, known));
    List<String> sorted = List.copyOf(known);
    this.words = new StringTable(sorted);
    this.window = new int[WINDOW.size()][sorted.size()];
    this.afterLabel = new int[sorted.size()];
    weights.features().forEach((name, row) -> add(name, row, weights.outcomes(), pairs));
    pairs.forEach((name, row) -> addPairs(name, addRows(row)));
    this.classes = sorted.stream().mapToInt(this::classRow).toArray();
    for (int word = 0; word < sorted.size(); word++) {
      float[] sum = rows.row(window[REACH][word]);
      addAffixes(sum, sorted.get(word));
      window[REACH][word] = rows.add(sum);
    }
  }

  /** Adds a row for each label before a token and returns the number of the first. */
  private int addRows(float[] all) {
    int first = rows.add(Arrays.copyOf(all, outcomes));
    for (int before = 1; before < outcomes; before++) {
      rows.add(Arrays.copyOfRange(all, before * outcomes, (before + 1) * outcomes));
    }
    return first;
  }

  private static void addWord(String name, Set<String> known) {
    String kind = kind(name);
    if (WINDOW.contains(kind)) {
      known.add(value(name));
    } else if (kind.equals("pow")) {
      known.add(value(name).substring(value(name).indexOf(',') + 1));
    }
  }

  private static String kind(String name) {
    return name.substring(0, Math.max(0, name.indexOf('=')));
  }

  private static String value(String name) {
    return name.substring(name.indexOf('=') + 1);
  }

  private void add(String name, float[] row, List<String> labels, Map<String, float[]> pairs) {
    String value = value(name);
    switch (kind(name)) {
      case "p2w", "p1w", "w", "n1w", "n2w" ->
          window[WINDOW.indexOf(kind(name))][number(value)] = rows.add(row);
      case "pre" -> prefixes.add(value, rows.add(row));
      case "suf" -> suffixes.add(reversed(value), rows.add(row));
      case "po" -> copy(row, previous, labels, value);
      case "ppo" -> copy(row, secondPrevious, labels, value);
      case "pow", "powf" -> {
        int comma = value.indexOf(',');
        String pair = kind(name) + "=" + value.substring(comma + 1);
        float[] all = pairs.computeIfAbsent(pair, unseen -> new float[outcomes * outcomes]);
        copy(row, all, labels, value.substring(0, Math.max(0, comma)));
      }
      default -> addAlways(name, row);
    }
  }

  private void addAlways(String name, float[] row) {
    if (!name.equals("def")) {
      throw new IllegalArgumentException("feature " + name);
    }
    System.arraycopy(row, 0, always, 0, outcomes);
  }

  private void copy(float[] row, float[] all, List<String> labels, String label) {
    int number = labels.indexOf(label);
    if (number < 0) {
      throw new IllegalArgumentException("outcome " + label);
    }
    System.arraycopy(row, 0, all, number * outcomes, outcomes);
  }

  private void addPairs(String name, int row) {
    if (kind(name).equals("pow")) {
      afterLabel[number(value(name))] = row;
    } else {
      classAfterLabel.put(value(name), row);
    }
  }

  private int number(String word) {
    return words.find(word.toCharArray(), 0, word.length());
  }

  private int classRow(String word) {
    return classAfterLabel.getOrDefault(TokenClass.of(word), EMPTY);
  }

  /** Reverses UTF-16 units, unlike {@code StringBuilder.reverse}, which keeps surrogate pairs. */
  private static String reversed(String string) {
    char[] units = new char[string.length()];
    for (int i = 0; i < units.length; i++) {
      units[i] = string.charAt(units.length - 1 - i);
    }
    return new String(units);
  }

  private void addAffixes(float[] sum, String word) {
    int node = Trie.ROOT;
    for (int i = 0; i < word.length() && node != Trie.NONE; i++) {
      node = prefixes.child(node, word.charAt(i));
      addNode(sum, prefixes, node);
    }
    node = Trie.ROOT;
    for (int i = word.length() - 1; i >= 0 && node != Trie.NONE; i--) {
      node = suffixes.child(node, word.charAt(i));
      addNode(sum, suffixes, node);
    }
  }

  private void addNode(float[] sum, Trie trie, int node) {
    if (node != Trie.NONE) {
      rows.addTo(sum, trie.row(node));
    }
  }

  /** Returns the outcome that is taken to be before the first token. */
  int other() {
    return other;
  }

  /** Returns what the tokens of a sentence are to the model. */
  Token[] tokens(SequenceTokens sentence) {
    int[] numbers = new int[sentence.size() + 2 * REACH];
    Arrays.fill(numbers, StringTable.NONE);
    for (int token = 0; token < sentence.size(); token++) {
      char[] word = sentence.word(token).toCharArray();
      if (word.length == 0) {
        throw new IllegalArgumentException("token " + token + " is empty");
      }
      numbers[token + REACH] = words.find(word, 0, word.length);
    }
    Token[] tokens = new Token[sentence.size()];
    for (int token = 0; token < tokens.length; token++) {
      tokens[token] = token(sentence, token, numbers);
    }
    return tokens;
  }

  private Token token(SequenceTokens sentence, int token, int[] numbers) {
    float[] scores = always.clone();
    for (int place = 0; place < window.length; place++) {
      int number = numbers[token + place];
      if (number != StringTable.NONE) {
        rows.addTo(scores, window[place][number]);
      }
    }
    int number = numbers[token + REACH];
    if (number == StringTable.NONE) {
      String word = sentence.word(token);
      addAffixes(scores, word);
      return new Token(scores, EMPTY, classRow(word));
    }
    return new Token(scores, afterLabel[number], classes[number]);
  }

  /** Sets the scores of each outcome of a token after two others. */
  void score(float[] scores, Token token, int before, int secondBefore) {
    for (int i = 0; i < outcomes; i++) {
      scores[i] =
          token.scores[i]
              + previous[before * outcomes + i]
              + secondPrevious[secondBefore * outcomes + i];
    }
    rows.addTo(scores, token.afterLabel + before);
    rows.addTo(scores, token.classAfterLabel + before);
  }
}
