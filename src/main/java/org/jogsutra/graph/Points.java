package org.jogsutra.graph;

import java.util.Arrays;

/** Coordinates of numbered nodes, which may be moved. */
final class Points {

  private final double[] x;
  private final double[] y;

  /** Creates points that all lie at the origin. */
  Points(int size) {
    this(new double[size], new double[size]);
  }

  private Points(double[] x, double[] y) {
    this.x = x;
    this.y = y;
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

  void move(int node, double byX, double byY) {
    x[node] += byX;
    y[node] += byY;
  }

  /** Returns the same picture, centered, its longer side twice as long as the reach. */
  Points withinReach(double reach) {
    double half = Math.max(span(x), span(y)) / 2;
    double scale = half > 0 ? reach / half : 1;
    return new Points(centered(x, scale), centered(y, scale));
  }

  private static double span(double[] values) {
    return max(values) - min(values);
  }

  private static double[] centered(double[] values, double scale) {
    double middle = (max(values) + min(values)) / 2;
    return Arrays.stream(values).map(value -> (value - middle) * scale).toArray();
  }

  private static double max(double[] values) {
    return Arrays.stream(values).max().orElse(0);
  }

  private static double min(double[] values) {
    return Arrays.stream(values).min().orElse(0);
  }
}
