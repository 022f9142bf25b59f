package org.jogsutra.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as files write them: plain, with a point, in no locale. */
final class Numbers {

  private static final int DECIMALS = 6;
  private static final double SMALL = 0.001;
  private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /**
   * Returns a number with one to six decimals. The one is always there, or a column whose first
   * rows are round numbers would be taken for integers and its later rows be lost in Gephi.
   */
  static String decimal(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.setScale(Math.max(1, rounded.scale())).toPlainString();
  }

  /**
   * Returns a probability, which may be very small and is then written with a power of ten, four
   * digits in all: {@code 1.234E-12}.
   */
  static String probability(double value) {
    if (value == 0 || value >= SMALL) {
      return decimal(value);
    }
    // Of the exact value, since what Double.toString gives differs between versions of Java.
    BigDecimal rounded = new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros();
    String digits = rounded.unscaledValue().toString();
    String rest = digits.length() > 1 ? digits.substring(1) : "0";
    int exponent = digits.length() - 1 - rounded.scale();
    return digits.charAt(0) + "." + rest + "E" + exponent;
  }

  /** Returns a confidence, with two decimals. */
  static BigDecimal confidence(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
  }
}
