package org.jogsutra.graph;

/**
 * Moves nodes by forces to where the distance of two groups tells how weakly they are tied.
 *
 * <p>The model is the edge-repulsion LinLog of Noack (2009), whose best drawings are those of high
 * modularity: an edge pulls its ends together by its weight, however long it is, and any two nodes
 * push each other away by the product of their weighted degrees over their distance. A weak pull to
 * the middle holds parts together that no edge ties.
 */
final class Forces {

  private static final int MOST_ITERATIONS = 200;
  private static final int FEWEST_ITERATIONS = 40;

  /** Looked at over all iterations; about a second's worth. */
  private static final long MOST_PAIRS = 200_000_000;

  private static final double GRAVITY = 0.05;

  /** The longest step at first, in units of the distance of two nodes tied as by chance. */
  private static final double FIRST_STEP = 0.3;

  /** Keeps the push finite between nodes that are in the same place. */
  private static final double SOFTENING = 1e-4;

  private final Topology topology;
  private final Points points;
  private final double[] mass;
  private final double total;
  private final double[] forceX;
  private final double[] forceY;

  private Forces(Topology topology, Points points) {
    this.topology = topology;
    this.points = points;
    mass = topology.weightedDegrees();
    double sum = sum(mass);
    double least = sum > 0 ? 0.1 * sum / mass.length : 1;
    for (int node = 0; node < mass.length; node++) {
      mass[node] = Math.max(least, mass[node]);
    }
    total = sum(mass);
    forceX = new double[mass.length];
    forceY = new double[mass.length];
  }

  /** Moves points from where they stand, which is within a circle of radius 1 or so. */
  static void move(Topology topology, Points points) {
    new Forces(topology, points).move();
  }

  private void move() {
    int iterations = iterations(points.size());
    for (int i = 0; i < iterations; i++) {
      pullToTheMiddle();
      pushApart();
      pullTogether();
      step(FIRST_STEP * (iterations - i) / iterations);
    }
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static int iterations(int size) {
    long pairs = Math.max(1, (long) size * (size - 1) / 2);
    return (int) Math.max(FEWEST_ITERATIONS, Math.min(MOST_ITERATIONS, MOST_PAIRS / pairs));
  }

  private void pullToTheMiddle() {
    for (int node = 0; node < points.size(); node++) {
      forceX[node] = -GRAVITY * mass[node] * points.x(node);
      forceY[node] = -GRAVITY * mass[node] * points.y(node);
    }
  }

  private void pushApart() {
    for (int a = 0; a < points.size(); a++) {
      double x = points.x(a);
      double y = points.y(a);
      double perMass = mass[a] / total;
      for (int b = a + 1; b < points.size(); b++) {
        double dx = x - points.x(b);
        double dy = y - points.y(b);
        double push = perMass * mass[b] / (dx * dx + dy * dy + SOFTENING);
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
      double pull = topology.weight(edge) / StrictMath.sqrt(dx * dx + dy * dy + SOFTENING);
      forceX[a] -= pull * dx;
      forceY[a] -= pull * dy;
      forceX[b] += pull * dx;
      forceY[b] += pull * dy;
    }
  }

  private void step(double longest) {
    for (int node = 0; node < points.size(); node++) {
      double x = forceX[node] / mass[node];
      double y = forceY[node] / mass[node];
      double force = StrictMath.sqrt(x * x + y * y);
      double scale = force > 1 ? longest / force : longest;
      points.move(node, x * scale, y * scale);
    }
  }
}
