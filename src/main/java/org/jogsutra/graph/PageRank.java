package org.jogsutra.graph;

import java.util.Arrays;

/**
 * PageRank (Brin and Page 1998) of an undirected graph: how often somebody is at a node who mostly
 * follows an edge, a heavy one more often than a light one, and now and then jumps anywhere.
 *
 * <p>A node without edges sends whoever is there anywhere. The values of all nodes sum to 1; their
 * differences from the limit, to less than {@value #TOLERANCE}.
 *
 * <p>JGraphT's own wants a graph of objects, several hundred bytes for each edge.
 */
final class PageRank {

  /** How often an edge is followed rather than jumped. */
  private static final double DAMPING = 0.85;

  static final double TOLERANCE = 1e-9;

  private final Topology topology;
  private final double[] strengths;

  private PageRank(Topology topology) {
    this.topology = topology;
    strengths = topology.weightedDegrees();
  }

  /** Returns the PageRank of each node. */
  static double[] of(Topology topology) {
    return new PageRank(topology).ranks();
  }

  private double[] ranks() {
    double[] ranks = new double[topology.size()];
    Arrays.fill(ranks, 1.0 / ranks.length);
    double change = 1;
    // What is left of an error shrinks by the damping each time: 0.15 of it was in the change.
    while (change > TOLERANCE * (1 - DAMPING) && ranks.length > 0) {
      double[] next = next(ranks);
      change = change(ranks, next);
      ranks = next;
    }
    return ranks;
  }

  private double[] next(double[] ranks) {
    double[] perWeight = new double[ranks.length];
    double jumping = 1 - DAMPING;
    for (int node = 0; node < ranks.length; node++) {
      if (topology.degree(node) == 0) {
        jumping += DAMPING * ranks[node];
      } else {
        perWeight[node] = DAMPING * ranks[node] / strengths[node];
      }
    }
    double[] next = new double[ranks.length];
    Arrays.fill(next, jumping / ranks.length);
    for (int edge = 0; edge < topology.edges(); edge++) {
      int source = topology.source(edge);
      int target = topology.target(edge);
      next[source] += perWeight[target] * topology.weight(edge);
      next[target] += perWeight[source] * topology.weight(edge);
    }
    return next;
  }

  private static double change(double[] before, double[] after) {
    double change = 0;
    for (int node = 0; node < before.length; node++) {
      change += Math.abs(after[node] - before[node]);
    }
    return change;
  }
}
