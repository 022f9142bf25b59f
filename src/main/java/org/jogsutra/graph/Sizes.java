package org.jogsutra.graph;

import java.util.Arrays;

/**
 * How large nodes are drawn: Gephi takes it for the radius.
 *
 * <p>From exactly {@value #SMALLEST} to exactly {@value #LARGEST}, since Gephi scales sizes to span
 * these two and moves the nodes by the same factor. Areas grow with weighted degrees.
 */
final class Sizes {

  static final double SMALLEST = 4;
  static final double LARGEST = 100;

  private Sizes() {}

  /** Returns the size of each node; if all weigh the same, the smallest. */
  static double[] of(double[] weightedDegrees) {
    double[] roots = Arrays.stream(weightedDegrees).map(StrictMath::sqrt).toArray();
    double min = Arrays.stream(roots).min().orElse(0);
    double range = Arrays.stream(roots).max().orElse(0) - min;
    return Arrays.stream(roots)
        .map(
            root -> range > 0 ? SMALLEST + (LARGEST - SMALLEST) * ((root - min) / range) : SMALLEST)
        .toArray();
  }
}
