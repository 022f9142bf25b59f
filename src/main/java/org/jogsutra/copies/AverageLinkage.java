package org.jogsutra.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Clusters of signatures by average linkage (Sokal and Michener, "A statistical method for
 * evaluating systematic relationships", 1958): the two clusters whose members are most similar on
 * average become one, as long as that average is enough. So a text that has something of two others
 * cannot bring these together.
 *
 * <p>Takes time of the third and memory of the second power of the number of signatures.
 */
final class AverageLinkage {

  private final int[] members;
  private final double enough;

  /** Sums of the similarities of all pairs between two clusters, each known by its first member. */
  private final double[][] sums;

  private final List<List<Integer>> clusters = new ArrayList<>();

  private AverageLinkage(Signatures signatures, int[] members, double enough) {
    this.members = members;
    this.enough = enough;
    this.sums = new double[members.length][members.length];
    for (int i = 0; i < members.length; i++) {
      clusters.add(new ArrayList<>(List.of(i)));
      for (int j = 0; j < i; j++) {
        sums[i][j] = signatures.similarity(members[i], members[j]);
        sums[j][i] = sums[i][j];
      }
    }
  }

  /** Joins the members of each cluster in {@code joined}. */
  static void join(Signatures signatures, int[] members, double enough, UnionFind joined) {
    // Sums of fractions depend on their order, and so does the choice among equals.
    int[] inOrder =
        Arrays.stream(members)
            .boxed()
            .sorted(signatures::compare)
            .mapToInt(Integer::intValue)
            .toArray();
    var linkage = new AverageLinkage(signatures, inOrder, enough);
    boolean joins = true;
    while (joins) {
      joins = linkage.joinMostSimilar();
    }
    for (List<Integer> cluster : linkage.clusters) {
      cluster.forEach(member -> joined.union(inOrder[cluster.get(0)], inOrder[member]));
    }
  }

  /** Merges the two most similar clusters, the first of equals, and tells whether any were. */
  private boolean joinMostSimilar() {
    int first = 0;
    int second = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < members.length; i++) {
      for (int j = 0; j < i; j++) {
        double average = average(i, j);
        if (average > most) {
          most = average;
          first = j;
          second = i;
        }
      }
    }
    if (most < enough) {
      return false;
    }
    merge(first, second);
    return true;
  }

  /** Returns the average similarity of two clusters; nothing is similar to one that was merged. */
  private double average(int i, int j) {
    int pairs = clusters.get(i).size() * clusters.get(j).size();
    return pairs == 0 ? Double.NEGATIVE_INFINITY : sums[i][j] / pairs;
  }

  private void merge(int first, int second) {
    for (int i = 0; i < members.length; i++) {
      sums[first][i] += sums[second][i];
      sums[i][first] = sums[first][i];
    }
    clusters.get(first).addAll(clusters.get(second));
    clusters.get(second).clear();
  }
}
