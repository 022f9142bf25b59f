package org.jogsutra.graph;

/** Coordinates of numbered nodes or discs, which may be moved. */
final class Points {

  private final double[] x;
  private final double[] y;

  /** Creates points that all lie at the origin. */
  Points(int size) {
    x = new double[size];
    y = new double[size];
  }

  int size() {
    return x.length;
  }

  double x(int node) {
    return x[node];
  }

  double y(int node) {
    return y[node];
  }

  /** Returns how far a node is from the origin. */
  double distance(int node) {
    return StrictMath.sqrt(x[node] * x[node] + y[node] * y[node]);
  }

  void move(int node, double byX, double byY) {
    x[node] += byX;
    y[node] += byY;
  }

  void put(int node, double newX, double newY) {
    x[node] = newX;
    y[node] = newY;
  }

  /** Moves all so that the origin is in the middle of the box that holds their discs. */
  void center(double[] radii) {
    double left = 0;
    double right = 0;
    double low = 0;
    double high = 0;
    for (int node = 0; node < x.length; node++) {
      boolean first = node == 0;
      left = first ? x[0] - radii[0] : Math.min(left, x[node] - radii[node]);
      right = first ? x[0] + radii[0] : Math.max(right, x[node] + radii[node]);
      low = first ? y[0] - radii[0] : Math.min(low, y[node] - radii[node]);
      high = first ? y[0] + radii[0] : Math.max(high, y[node] + radii[node]);
    }
    for (int node = 0; node < x.length; node++) {
      move(node, -(left + right) / 2, -(low + high) / 2);
    }
  }

  /** Returns the radius of the circle around the origin that holds all discs. */
  double radius(double[] radii) {
    double radius = 0;
    for (int node = 0; node < x.length; node++) {
      radius = Math.max(radius, distance(node) + radii[node]);
    }
    return radius;
  }

  /** Makes the whole picture this many times as large. */
  void scale(double factor) {
    for (int node = 0; node < x.length; node++) {
      put(node, x[node] * factor, y[node] * factor);
    }
  }
}
