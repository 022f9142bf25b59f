package org.jogsutra.train;

import java.util.stream.IntStream;

/** How often clusters of words follow each other. Used by one thread. */
final class ClusterCounts {

  /** n ln n for the small n, which are most. */
  private static final double[] LOGS =
      IntStream.range(0, 1 << 16).mapToDouble(n -> n == 0 ? 0 : n * Math.log(n)).toArray();

  private final int[][] pairs;
  private final int[] frequency;

  /** A word between clusters. */
  static final class Moving {

    private final int[] before;
    private final int[] after;
    private final int[] clusters;
    private final int twice;
    private final int frequency;

    /**
     * Creates a word that belongs nowhere yet.
     *
     * @param before how often it follows each cluster
     * @param after how often each cluster follows it
     * @param twice how often it follows itself
     */
    Moving(int[] before, int[] after, int twice, int frequency) {
      this.before = before;
      this.after = after;
      this.clusters =
          IntStream.range(0, after.length)
              .filter(cluster -> before[cluster] + after[cluster] > 0)
              .toArray();
      this.twice = twice;
      this.frequency = frequency;
    }
  }

  ClusterCounts(int clusters) {
    this.pairs = new int[clusters][clusters];
    this.frequency = new int[clusters];
  }

  void addFrequency(int cluster, int count) {
    frequency[cluster] += count;
  }

  void addPairs(int left, int right, int count) {
    pairs[left][right] += count;
  }

  void add(Moving word, int cluster) {
    change(word, cluster, 1);
  }

  void remove(Moving word, int cluster) {
    change(word, cluster, -1);
  }

  private void change(Moving word, int cluster, int sign) {
    for (int other : word.clusters) {
      pairs[cluster][other] += sign * word.after[other];
      pairs[other][cluster] += sign * word.before[other];
    }
    pairs[cluster][cluster] += sign * word.twice;
    frequency[cluster] += sign * word.frequency;
  }

  /** Returns by how much the text becomes likelier, in logarithms, with a word in a cluster. */
  double gain(Moving word, int cluster) {
    double gain = -2 * growth(frequency[cluster], word.frequency);
    int[] row = pairs[cluster];
    for (int other : word.clusters) {
      if (other != cluster) {
        gain += growth(row[other], word.after[other]);
        gain += growth(pairs[other][cluster], word.before[other]);
      }
    }
    return gain + growth(row[cluster], word.before[cluster] + word.after[cluster] + word.twice);
  }

  private static double growth(int count, int more) {
    return more == 0 ? 0 : log(count + more) - log(count);
  }

  private static double log(int count) {
    return count < LOGS.length ? LOGS[count] : count * Math.log(count);
  }
}
