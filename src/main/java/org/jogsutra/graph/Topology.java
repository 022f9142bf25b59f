package org.jogsutra.graph;

import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityId;

/**
 * Which node is tied to which, the nodes numbered from 0 in order of their ids.
 *
 * <p>Numbers and arrays, so that what is computed depends on the order of ids alone, and fast
 * enough for many nodes.
 */
final class Topology {

  private final int size;
  private final int[] sources;
  private final int[] targets;
  private final double[] weights;

  /** Where the neighbors of each node begin in {@link #neighbors}, and one more for the end. */
  private final int[] begins;

  private final int[] neighbors;

  private Topology(int size, int[] sources, int[] targets, double[] weights) {
    this.size = size;
    this.sources = sources;
    this.targets = targets;
    this.weights = weights;
    begins = begins(size, sources, targets);
    neighbors = neighbors(begins, sources, targets);
  }

  /** Returns how the edges tie the nodes that {@code numbers} gives a number from 0 each. */
  static Topology of(Map<EntityId, Integer> numbers, List<Edge> edges) {
    int[] sources = edges.stream().mapToInt(edge -> numbers.get(edge.pair().first())).toArray();
    int[] targets = edges.stream().mapToInt(edge -> numbers.get(edge.pair().second())).toArray();
    double[] weights = edges.stream().mapToDouble(Edge::weight).toArray();
    return new Topology(numbers.size(), sources, targets, weights);
  }

  private static int[] begins(int size, int[] sources, int[] targets) {
    int[] begins = new int[size + 1];
    for (int edge = 0; edge < sources.length; edge++) {
      begins[sources[edge] + 1]++;
      begins[targets[edge] + 1]++;
    }
    for (int node = 0; node < size; node++) {
      begins[node + 1] += begins[node];
    }
    return begins;
  }

  private static int[] neighbors(int[] begins, int[] sources, int[] targets) {
    int[] free = begins.clone();
    int[] neighbors = new int[2 * sources.length];
    for (int edge = 0; edge < sources.length; edge++) {
      neighbors[free[sources[edge]]++] = targets[edge];
      neighbors[free[targets[edge]]++] = sources[edge];
    }
    return neighbors;
  }

  int size() {
    return size;
  }

  int edges() {
    return sources.length;
  }

  int source(int edge) {
    return sources[edge];
  }

  int target(int edge) {
    return targets[edge];
  }

  int degree(int node) {
    return begins[node + 1] - begins[node];
  }

  /** Returns a neighbor of a node, of those from 0 up to its degree. */
  int neighbor(int node, int index) {
    return neighbors[begins[node] + index];
  }

  /** Returns for each node the sum of the weights of its edges. */
  double[] weightedDegrees() {
    double[] sums = new double[size];
    for (int edge = 0; edge < sources.length; edge++) {
      sums[sources[edge]] += weights[edge];
      sums[targets[edge]] += weights[edge];
    }
    return sums;
  }

  /** Returns this as JGraphT sees graphs. */
  Graph<Integer, DefaultWeightedEdge> graph() {
    var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    for (int node = 0; node < size; node++) {
      graph.addVertex(node);
    }
    for (int edge = 0; edge < sources.length; edge++) {
      graph.setEdgeWeight(graph.addEdge(sources[edge], targets[edge]), weights[edge]);
    }
    return graph;
  }
}
