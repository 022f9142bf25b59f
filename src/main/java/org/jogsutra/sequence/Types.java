package org.jogsutra.sequence;

import java.util.Locale;
import java.util.stream.IntStream;
import org.jogsutra.sequence.CrfWeights.Word;

/**
 * The types of words that a model tells apart: first the words it knows, then, for each cluster,
 * all unknown words that are in it.
 */
final class Types {

  private static final int ASCII = 0x80;

  private final StringTable words;
  private final int[] clusters;
  private final int known;
  private final boolean lowerCase;

  Types(CrfWeights weights) {
    this.words = new StringTable(weights.words().stream().map(Word::text).toList());
    this.known = weights.words().size();
    this.clusters =
        IntStream.concat(
                weights.words().stream().mapToInt(Word::cluster),
                IntStream.range(0, weights.settings().clusters()))
            .toArray();
    this.lowerCase = weights.settings().clustersOfLowerCase();
  }

  int count() {
    return clusters.length;
  }

  /** Whether a type is one word. */
  boolean isWord(int type) {
    return type < known;
  }

  int cluster(int type) {
    return clusters[type];
  }

  /** Returns the type of all unknown words of a cluster. */
  int unknown(int cluster) {
    return known + cluster;
  }

  /** Returns the type of a word. */
  int find(char[] text, int begin, int end) {
    int word = words.find(text, begin, end);
    return word == StringTable.NONE ? unknown(clusterOf(text, begin, end)) : word;
  }

  private int clusterOf(char[] text, int begin, int end) {
    if (lowerCase && mayHaveUpperCase(text, begin, end)) {
      char[] lower = new String(text, begin, end - begin).toLowerCase(Locale.ROOT).toCharArray();
      int word = words.find(lower, 0, lower.length);
      return word == StringTable.NONE ? CrfWeights.UNKNOWN_CLUSTER : clusters[word];
    }
    return CrfWeights.UNKNOWN_CLUSTER;
  }

  private static boolean mayHaveUpperCase(char[] text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text[i];
      boolean changes =
          c < ASCII
              ? c >= 'A' && c <= 'Z'
              : Character.isSurrogate(c) || Character.toLowerCase(c) != c;
      if (changes) {
        return true;
      }
    }
    return false;
  }
}
