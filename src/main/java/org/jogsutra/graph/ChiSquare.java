package org.jogsutra.graph;

/** The chi-square distribution of one degree of freedom, that of G² where chance alone rules. */
final class ChiSquare {

  /**
   * Up to here the series for erf, from here the fraction for erfc: both are exact to 12 digits.
   */
  private static final double SERIES_UP_TO = 2;

  private static final double EPSILON = 1e-16;

  /** Above it the tail is below the smallest double; also where the fraction would be of no use. */
  private static final double NOTHING_ABOVE = 27.3;

  private static final double ROOT_OF_PI = StrictMath.sqrt(StrictMath.PI);

  private ChiSquare() {}

  /**
   * Returns the probability of a value as large as this one or larger: 0.05 at 3.841, 0.001 at
   * 10.828, 1.5e-23 at 100. Its relative error is below 1e-11, however small it is.
   *
   * @param value 0 or more
   */
  static double tail(double value) {
    return complementaryError(StrictMath.sqrt(value / 2));
  }

  /** Returns {@code erfc(x)} of an x of 0 or more. */
  static double complementaryError(double x) {
    if (x > NOTHING_ABOVE) {
      return 0;
    }
    return x < SERIES_UP_TO ? 1 - error(x) : fraction(x);
  }

  /** The series of Abramowitz and Stegun (1964), 7.1.6; all terms are positive. */
  private static double error(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; term > EPSILON * sum; n++) {
      term *= 2 * x * x / (2 * n + 1);
      sum += term;
    }
    return 2 / ROOT_OF_PI * StrictMath.exp(-x * x) * sum;
  }

  /** The continued fraction of Abramowitz and Stegun (1964), 7.1.14, from its far end. */
  private static double fraction(double x) {
    // The number of steps that 16 digits take shrinks with the square of x.
    int steps = 20 + (int) (400 / (x * x));
    double below = x;
    for (int n = steps; n > 0; n--) {
      below = x + n / 2.0 / below;
    }
    return StrictMath.exp(-x * x) / (ROOT_OF_PI * below);
  }
}
