package org.jogsutra.graph;

/**
 * Turns groups about their middles, and flips them if that is better, so that their nodes come near
 * the groups that they are tied to.
 *
 * <p>Of all turns it is the one with the largest sum, over the edges to other groups, of the weight
 * times how far the node lies in the direction of the other group.
 */
final class Turns {

  private final double[] alongX;
  private final double[] alongY;
  private final double[] acrossX;
  private final double[] acrossY;

  private Turns(int groups) {
    alongX = new double[groups];
    alongY = new double[groups];
    acrossX = new double[groups];
    acrossY = new double[groups];
  }

  /**
   * Turns each group.
   *
   * @param middles where the middle of each group will be
   * @param points the nodes, each as seen from the middle of its group; these are turned
   */
  static void turn(Topology topology, Groups groups, Points middles, Points points) {
    var turns = new Turns(groups.size());
    for (int edge = 0; edge < topology.edges(); edge++) {
      int source = topology.source(edge);
      int target = topology.target(edge);
      if (groups.of(source) != groups.of(target)) {
        double dx = middles.x(groups.of(target)) - middles.x(groups.of(source));
        double dy = middles.y(groups.of(target)) - middles.y(groups.of(source));
        double weight = topology.weight(edge) / StrictMath.sqrt(dx * dx + dy * dy);
        turns.add(groups.of(source), points, source, new double[] {dx * weight, dy * weight});
        turns.add(groups.of(target), points, target, new double[] {-dx * weight, -dy * weight});
      }
    }
    for (int node = 0; node < points.size(); node++) {
      turns.turn(groups.of(node), node, points);
    }
  }

  private void add(int group, Points points, int node, double[] pull) {
    alongX[group] += points.x(node) * pull[0];
    alongY[group] += points.y(node) * pull[1];
    acrossX[group] += points.x(node) * pull[1];
    acrossY[group] += points.y(node) * pull[0];
  }

  private void turn(int group, int node, Points points) {
    // As it is, the best turn gains the length of (straight); flipped left to right, of (flipped).
    double straightX = alongX[group] + alongY[group];
    double straightY = acrossX[group] - acrossY[group];
    double flippedX = alongY[group] - alongX[group];
    double flippedY = -acrossX[group] - acrossY[group];
    double straight = StrictMath.sqrt(straightX * straightX + straightY * straightY);
    double flipped = StrictMath.sqrt(flippedX * flippedX + flippedY * flippedY);
    double gain = Math.max(straight, flipped);
    if (gain > 0) {
      boolean flip = flipped > straight;
      double cos = (flip ? flippedX : straightX) / gain;
      double sin = (flip ? flippedY : straightY) / gain;
      double x = flip ? -points.x(node) : points.x(node);
      double y = points.y(node);
      points.put(node, x * cos - y * sin, x * sin + y * cos);
    }
  }
}
