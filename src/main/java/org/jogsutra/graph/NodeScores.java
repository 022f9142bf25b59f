package org.jogsutra.graph;

import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.EntityGraph.Scores;

/**
 * What the graph of the edges that were kept says of each node of a {@link Network}.
 *
 * <p>A node without such an edge is not {@link #drawn}: its degree, scores and size are 0 and its
 * community is -1.
 */
public final class NodeScores {

  /** The number of each node in the arrays below, or -1. */
  private final int[] numbers;

  private final Topology topology;
  private final double[] weightedDegrees;
  private final double[] betweenness;
  private final double[] pageRanks;
  private final int[] communities;
  private final double[] sizes;
  private final Points points;

  /**
   * Computes all scores.
   *
   * @param numbers for each node its number in the topology, or -1 if it is not in it
   * @param ties for each edge how much it holds its ends together, in communities and in the
   *     drawing
   */
  NodeScores(int[] numbers, Topology topology, double[] ties) {
    this.numbers = numbers;
    this.topology = topology;
    weightedDegrees = topology.weightedDegrees();
    betweenness = Betweenness.of(topology);
    pageRanks = PageRank.of(topology);
    communities = Communities.of(topology.weighted(ties));
    sizes = Sizes.of(weightedDegrees);
    points = Layout.of(topology.weighted(ties), communities, sizes);
  }

  /** Tells whether a node has an edge that was kept. */
  public boolean drawn(int node) {
    return numbers[node] >= 0;
  }

  /** Returns what the graph says of a node that is drawn. */
  public Scores scores(int node) {
    return new Scores(
        degree(node), weightedDegree(node), betweenness(node), pageRank(node), community(node));
  }

  /** Returns where a node is drawn. */
  public Place place(int node) {
    return new Place(x(node), y(node), size(node));
  }

  /** Returns the number of edges of a node. */
  public int degree(int node) {
    return drawn(node) ? topology.degree(numbers[node]) : 0;
  }

  /** Returns the sum of the weights of the edges of a node. */
  public double weightedDegree(int node) {
    return of(node, weightedDegrees);
  }

  /**
   * Returns the share of the shortest paths between other nodes that pass through a node, 0 to 1;
   * off by no more than {@link #betweennessError}, with 95% probability.
   */
  public double betweenness(int node) {
    return of(node, betweenness);
  }

  /** Returns by how much a betweenness may be off; 0 if all are exact. */
  public double betweennessError() {
    return Betweenness.error(topology);
  }

  /** Returns the PageRank of a node; all nodes drawn sum to 1. */
  public double pageRank(int node) {
    return of(node, pageRanks);
  }

  /** Returns the number of the community of a node; 0 is the largest. */
  public int community(int node) {
    return drawn(node) ? communities[numbers[node]] : -1;
  }

  /** Returns where a node is drawn from left to right, within 5,000 of 0. */
  public double x(int node) {
    return drawn(node) ? points.x(numbers[node]) : 0;
  }

  /** Returns where a node is drawn from bottom to top, within 5,000 of 0. */
  public double y(int node) {
    return drawn(node) ? points.y(numbers[node]) : 0;
  }

  /** Returns how large a node is drawn: its radius in Gephi, from 4 to 100. */
  public double size(int node) {
    return of(node, sizes);
  }

  private double of(int node, double[] values) {
    return drawn(node) ? values[numbers[node]] : 0;
  }
}
