package org.jogsutra.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as files write them: plain, with a point, in no locale. */
final class Numbers {

  private static final int DECIMALS = 6;

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

  /** Returns a confidence, with two decimals. */
  static BigDecimal confidence(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
  }
}
