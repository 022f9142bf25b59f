package org.jogsutra.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Groups of nodes with more weight inside than chance would put there: of high modularity (Newman
 * and Girvan 2004), found by the Leiden algorithm (Traag, Waltman and van Eck 2019), so that each
 * is held together by its own edges.
 *
 * <p>Numbered from 0, the largest first, and of two as large the one with the smallest node first.
 */
final class Communities {

  /**
   * Above the 1 of the definition, at which large graphs fall into few large groups; at 2 the two
   * ends of a graph's only edge would part. Chosen by planted communities (docs/graph-measures.md).
   */
  private static final double RESOLUTION = 1.5;

  private static final int ITERATIONS = 10;
  private static final long SEED = 1;

  private Communities() {}

  /** Returns the number of the community of each node. */
  static int[] of(Topology topology) {
    if (topology.edges() == 0) {
      int[] alone = new int[topology.size()];
      Arrays.setAll(alone, node -> node);
      return alone;
    }
    var network =
        new nl.cwts.networkanalysis.Network(
            topology.size(),
            true,
            Arrays.stream(topology.begins()).asLongStream().toArray(),
            new LargeIntArray(topology.neighbors()),
            new LargeDoubleArray(topology.neighborWeights()),
            false);
    // The library weighs a node by its edges; divided by twice the total this makes modularity.
    double resolution = RESOLUTION / (2 * network.getTotalEdgeWeight());
    var leiden =
        new LeidenAlgorithm(
            resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED));
    var clustering = new Clustering(topology.size());
    leiden.improveClustering(network, clustering);
    return largestFirst(clustering.getClusters());
  }

  private static int[] largestFirst(int[] clusters) {
    int count = Arrays.stream(clusters).max().orElse(-1) + 1;
    int[] sizes = new int[count];
    int[] first = new int[count];
    for (int node = clusters.length - 1; node >= 0; node--) {
      sizes[clusters[node]]++;
      first[clusters[node]] = node;
    }
    Integer[] order = new Integer[count];
    Arrays.setAll(order, cluster -> cluster);
    Arrays.sort(
        order,
        Comparator.<Integer>comparingInt(cluster -> -sizes[cluster])
            .thenComparingInt(cluster -> first[cluster]));
    int[] numbers = new int[count];
    for (int number = 0; number < count; number++) {
      numbers[order[number]] = number;
    }
    return Arrays.stream(clusters).map(cluster -> numbers[cluster]).toArray();
  }
}
