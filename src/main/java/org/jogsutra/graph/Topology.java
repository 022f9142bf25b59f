package org.jogsutra.graph;

import java.util.List;
import java.util.Map;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityId;

/**
 * Which node is tied to which and how heavily, nodes and edges numbered from 0.
 *
 * <p>Edges are in order of their ends, so the neighbors of each node are too, and what is computed
 * depends on the numbers of the nodes alone.
 */
final class Topology {

  private final int size;
  private final int[] sources;
  private final int[] targets;
  private final double[] weights;

  /** Where the neighbors of each node begin in {@link #neighbors}, and one more for the end. */
  private final int[] begins;

  private final int[] neighbors;

  /**
   * Creates the topology of edges.
   *
   * @param sources the smaller end of each edge, in order
   * @param targets the larger end of each, in order where the smaller ends are the same
   */
  Topology(int size, int[] sources, int[] targets, double[] weights) {
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

  /** Returns how all edges of a network tie its nodes. */
  static Topology of(Network network) {
    var edges = new EdgeList();
    for (int edge = 0; edge < network.edges(); edge++) {
      edges.add(network.source(edge), network.target(edge), network.weight(edge));
    }
    return edges.topology(network.nodes());
  }

  private Topology(Topology other, double[] weights) {
    size = other.size;
    sources = other.sources;
    targets = other.targets;
    this.weights = weights;
    begins = other.begins;
    neighbors = other.neighbors;
  }

  /** Returns the same edges with other weights. */
  Topology weighted(double[] newWeights) {
    return new Topology(this, newWeights);
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

  double weight(int edge) {
    return weights[edge];
  }

  int degree(int node) {
    return begins[node + 1] - begins[node];
  }

  /** Returns a neighbor of a node, of those from 0 up to its degree. */
  int neighbor(int node, int index) {
    return neighbors[begins[node] + index];
  }

  /** Returns where the neighbors of each node begin in the next two, and one more for the end. */
  int[] begins() {
    return begins.clone();
  }

  /** Returns the neighbors of all nodes, those of each node in a row. */
  int[] neighbors() {
    return neighbors.clone();
  }

  /** Returns the weights of the edges to {@link #neighbors}. */
  double[] neighborWeights() {
    int[] free = begins.clone();
    double[] aligned = new double[neighbors.length];
    for (int edge = 0; edge < sources.length; edge++) {
      aligned[free[sources[edge]]++] = weights[edge];
      aligned[free[targets[edge]]++] = weights[edge];
    }
    return aligned;
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
}
