package org.jogsutra.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as files write them: plain, with a point, in no locale. */
final class Numbers {

  private static final int DECIMALS = 6;
  private static final double MILLION = 1e6;
  private static final double HALF = 0.5;
  private static final double FAR_FROM_HALF = 1e-3;

  /** Up to here the millionths of a number are told apart well enough by a double. */
  private static final double LARGEST = 1e12;

  private static final double SMALL = 0.001;
  private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /**
   * Returns a number with one to six decimals. The one is always there, or a column whose first
   * rows are round numbers would be taken for integers and its later rows be lost in Gephi.
   */
  static String decimal(double value) {
    double millionths = Math.abs(value) * MILLION;
    double whole = Math.rint(millionths);
    boolean isSure = Math.abs(Math.abs(millionths - whole) - HALF) > FAR_FROM_HALF;
    return isSure && millionths < LARGEST ? fromMillionths((long) whole, value < 0) : exact(value);
  }

  /** Numbers near the middle of two are rounded by their digits, and few enough for that. */
  private static String exact(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.setScale(Math.max(1, rounded.scale())).toPlainString();
  }

  private static String fromMillionths(long millionths, boolean isNegative) {
    var digits = new StringBuilder(Long.toString(millionths));
    while (digits.length() <= DECIMALS) {
      digits.insert(0, '0');
    }
    digits.insert(digits.length() - DECIMALS, '.');
    int end = digits.length();
    while (digits.charAt(end - 1) == '0' && digits.charAt(end - 2) != '.') {
      end--;
    }
    digits.setLength(end);
    return isNegative && millionths != 0 ? digits.insert(0, '-').toString() : digits.toString();
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
