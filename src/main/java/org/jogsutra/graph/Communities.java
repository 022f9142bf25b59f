package org.jogsutra.graph;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Groups of nodes with more edges inside than to the outside, found by label propagation.
 *
 * <p>Numbered from 0, the largest first, and of two as large the one with the smallest id first.
 */
final class Communities {

  private static final int MAX_ITERATIONS = 20;
  private static final long SEED = 1;

  private static final Comparator<Set<Integer>> LARGEST_FIRST =
      Comparator.<Set<Integer>>comparingInt(Set::size)
          .reversed()
          .thenComparing(community -> Collections.min(community));

  private Communities() {}

  /** Returns the number of the community of each node. */
  static int[] of(Graph<Integer, DefaultWeightedEdge> graph) {
    int[] numbers = new int[graph.vertexSet().size()];
    List<Set<Integer>> communities =
        new LabelPropagationClustering<>(graph, MAX_ITERATIONS, new Random(SEED))
            .getClustering().getClusters().stream().sorted(LARGEST_FIRST).toList();
    for (int number = 0; number < communities.size(); number++) {
      for (int node : communities.get(number)) {
        numbers[node] = number;
      }
    }
    return numbers;
  }
}
