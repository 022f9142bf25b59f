package org.jogsutra.relate;

/**
 * A number in the pieces of a text.
 *
 * @param begin its first piece
 * @param end the piece behind it
 * @param scale the product of the multipliers that it ends in, 1 if there is none
 * @param lastScale the last of them
 */
record Numeral(int begin, int end, double value, double scale, double lastScale) {

  /** Returns the number as the lower end of a range up to another: দুই of দুই থেকে তিনশ is 200. */
  Numeral upTo(Numeral upper) {
    double lower = value;
    if (scale == 1) {
      if (lower * upper.scale <= upper.value) {
        lower *= upper.scale;
      } else if (lower * upper.lastScale <= upper.value) {
        lower *= upper.lastScale;
      }
    }
    return new Numeral(begin, upper.end, lower, upper.scale, upper.lastScale);
  }
}
