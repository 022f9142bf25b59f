package org.jogsutra.graph;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A drawing in linear time: each community a disc filled like the head of a sunflower, its heaviest
 * nodes in the middle, and the discs in turn around the largest.
 */
final class Sunflower {

  /** The angle at which seeds leave no gaps. */
  private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));

  /** How far out a disc lies, were those before it spread evenly with one node per unit of area. */
  private static final double SPACING = 1.1;

  private Sunflower() {}

  /** Returns a place for each node, about one per unit of area. */
  static Points of(int[] communities, double[] weights) {
    var points = new Points(weights.length);
    Integer[] order = byCommunityAndWeight(communities, weights);
    int begin = 0;
    for (int disc = 0; begin < order.length; disc++) {
      int end = begin;
      while (end < order.length && communities[order[end]] == communities[order[begin]]) {
        end++;
      }
      double radius = disc == 0 ? 0 : StrictMath.sqrt(begin + (end - begin) / 2.0) * SPACING;
      place(Arrays.copyOfRange(order, begin, end), radius, disc * GOLDEN_ANGLE, points);
      begin = end;
    }
    return points;
  }

  private static Integer[] byCommunityAndWeight(int[] communities, double[] weights) {
    Integer[] nodes = new Integer[weights.length];
    Arrays.setAll(nodes, node -> node);
    Arrays.sort(
        nodes,
        Comparator.<Integer>comparingInt(node -> communities[node])
            .thenComparingDouble(node -> -weights[node]));
    return nodes;
  }

  private static void place(Integer[] disc, double radius, double angle, Points points) {
    double middleX = radius * StrictMath.cos(angle);
    double middleY = radius * StrictMath.sin(angle);
    for (int i = 0; i < disc.length; i++) {
      double distance = StrictMath.sqrt(i / StrictMath.PI);
      points.move(
          disc[i],
          middleX + distance * StrictMath.cos(i * GOLDEN_ANGLE),
          middleY + distance * StrictMath.sin(i * GOLDEN_ANGLE));
    }
  }
}
