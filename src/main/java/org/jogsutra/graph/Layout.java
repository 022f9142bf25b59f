package org.jogsutra.graph;

/**
 * Where nodes are drawn: within {@value #REACH} of the origin on both axes.
 *
 * <p>Nodes start on a {@link Sunflower}; in graphs of up to {@value #FORCES_UP_TO} nodes they then
 * move by the forces of ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian, PLoS ONE 2014), by
 * which Gephi itself draws: nodes push each other away the more edges they have, edges pull their
 * ends together, and a pull to the middle holds parts together that no edge ties.
 *
 * <p>JGraphT's drawings of this kind do not serve: of nodes not all tied to each other, its {@code
 * FRLayoutAlgorithm2D} (1.5.3) leaves one in five exactly on another in a corner of the frame, and
 * {@code IndexedFRLayoutAlgorithm2D} throws.
 */
final class Layout {

  static final double REACH = 1_000;
  static final int FORCES_UP_TO = 5_000;

  private static final int MOST_ITERATIONS = 300;

  /** Looked at over all iterations; some seconds' worth. */
  private static final long MOST_PAIRS = 500_000_000;

  /** Of the pull to the middle and of an edge; their ratio decides how far apart groups stand. */
  private static final double GRAVITY = 0.3;

  private static final double PULL = 1.5;

  /** Keeps the push finite between nodes that are in the same place. */
  private static final double SOFTENING = 1e-6;

  private final Topology topology;
  private final Points points;
  private final double[] mass;
  private final double[] forceX;
  private final double[] forceY;

  private Layout(Topology topology, Points points) {
    this.topology = topology;
    this.points = points;
    mass = new double[topology.size()];
    for (int node = 0; node < mass.length; node++) {
      mass[node] = topology.degree(node) + 1.0;
    }
    forceX = new double[topology.size()];
    forceY = new double[topology.size()];
  }

  /** Returns a place for each node. */
  static Points of(Topology topology, int[] communities) {
    Points points = Sunflower.of(communities, topology.weightedDegrees());
    if (topology.size() <= FORCES_UP_TO) {
      new Layout(topology, points).move();
    }
    return points.withinReach(REACH);
  }

  private void move() {
    double hottest = Math.sqrt(total(mass) / GRAVITY) / 4;
    int iterations = iterations(points.size());
    for (int i = 0; i < iterations; i++) {
      pullToTheMiddle();
      pushApart();
      pullTogether();
      step(hottest * (iterations - i) / iterations);
    }
  }

  private static double total(double[] values) {
    double total = 0;
    for (double value : values) {
      total += value;
    }
    return total;
  }

  private static int iterations(int size) {
    long pairs = Math.max(1, (long) size * (size - 1) / 2);
    return (int) Math.min(MOST_ITERATIONS, MOST_PAIRS / pairs);
  }

  private void pullToTheMiddle() {
    for (int node = 0; node < points.size(); node++) {
      forceX[node] = -GRAVITY * mass[node] * points.x(node);
      forceY[node] = -GRAVITY * mass[node] * points.y(node);
    }
  }

  private void pushApart() {
    for (int a = 0; a < points.size(); a++) {
      for (int b = a + 1; b < points.size(); b++) {
        double dx = points.x(a) - points.x(b);
        double dy = points.y(a) - points.y(b);
        // The force is the product of the masses by the distance, along a vector one distance long.
        double push = mass[a] * mass[b] / (dx * dx + dy * dy + SOFTENING);
        forceX[a] += dx * push;
        forceY[a] += dy * push;
        forceX[b] -= dx * push;
        forceY[b] -= dy * push;
      }
    }
  }

  private void pullTogether() {
    for (int edge = 0; edge < topology.edges(); edge++) {
      int a = topology.source(edge);
      int b = topology.target(edge);
      double dx = points.x(a) - points.x(b);
      double dy = points.y(a) - points.y(b);
      forceX[a] -= PULL * dx;
      forceY[a] -= PULL * dy;
      forceX[b] += PULL * dx;
      forceY[b] += PULL * dy;
    }
  }

  private void step(double longest) {
    for (int node = 0; node < points.size(); node++) {
      double x = forceX[node] / mass[node];
      double y = forceY[node] / mass[node];
      double force = Math.sqrt(x * x + y * y);
      double scale = force > longest ? longest / force : 1;
      points.move(node, x * scale, y * scale);
    }
  }
}
