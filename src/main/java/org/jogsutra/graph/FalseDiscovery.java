package org.jogsutra.graph;

import java.util.Arrays;

/**
 * Correction of p-values for the number of tests (Benjamini and Hochberg 1995): of the pairs whose
 * corrected value is at most 0.05, no more than one in twenty is expected to be there by chance.
 *
 * <p>The p-value of rank i of m is multiplied by m / i, and is then at most that of the next rank.
 * Of 0.01, 0.02, 0.03 and 0.5 this makes 0.04, 0.04, 0.04 and 0.5.
 */
final class FalseDiscovery {

  private FalseDiscovery() {}

  /** Returns the corrected value of each p-value. */
  static double[] corrected(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] bySorted = bySorted(sorted);
    double[] corrected = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      // Any of several equal values will do: they have the same corrected value.
      corrected[i] = bySorted[Arrays.binarySearch(sorted, values[i])];
    }
    return corrected;
  }

  private static double[] bySorted(double[] sorted) {
    int tests = sorted.length;
    double[] corrected = new double[tests];
    double next = 1;
    for (int i = tests - 1; i >= 0; i--) {
      next = Math.min(next, sorted[i] * tests / (i + 1));
      corrected[i] = next;
    }
    return corrected;
  }
}
