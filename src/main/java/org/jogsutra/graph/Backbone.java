package org.jogsutra.graph;

/**
 * The disparity filter (Serrano, Boguñá and Vespignani, PNAS 2009): which edges weigh more than
 * they would if their ends shared out their weight by chance.
 *
 * <p>If a node of degree k cuts its weighted degree s at k - 1 points drawn by chance, a given
 * piece is w or more with probability {@code (1 - w / s)^(k - 1)}. A node with edges of weight 7,
 * 1, 1 and 1 gives the first {@code (1 - 0.7)^3} = 0.027 and the others 0.729. An edge has such a
 * value from either end and the smaller counts: it needs to stand out for one end only.
 *
 * <p>A node's only edge has 1 from this end, as in the paper, so it is judged by its other end; the
 * edge of two nodes that have no other stands out for neither.
 */
final class Backbone {

  private Backbone() {}

  /** Returns for each edge the smallest level at which it is in the backbone. */
  static double[] of(Topology topology) {
    double[] strengths = topology.weightedDegrees();
    double[] levels = new double[topology.edges()];
    for (int edge = 0; edge < levels.length; edge++) {
      int source = topology.source(edge);
      int target = topology.target(edge);
      double weight = topology.weight(edge);
      levels[edge] =
          Math.min(
              level(weight / strengths[source], topology.degree(source)),
              level(weight / strengths[target], topology.degree(target)));
    }
    return levels;
  }

  private static double level(double share, int degree) {
    return degree == 1 ? 1 : StrictMath.pow(Math.max(0, 1 - share), degree - 1.0);
  }
}
