package org.jogsutra.relate;

/**
 * A number under construction from its words, read from left to right: দুই হাজার তিন শো কোটি. Words
 * that do not fit are refused and change nothing. Used for one number by one thread.
 */
final class Sum {

  private double total;
  private double open;
  private boolean isOpen;
  private boolean isMultiplied;
  private double fraction;
  private boolean isFractionOpen;

  /** What comes must be below it. */
  private double room = Double.POSITIVE_INFINITY;

  /** The last multiplier, and all that multiply the whole. */
  private double lastScale = 1;

  private double scale = 1;

  /** Adds a number, or refuses it. */
  boolean number(double value) {
    if (isOpen || value >= room) {
      return false;
    }
    open = value + fraction;
    isOpen = true;
    isFractionOpen = false;
    fraction = 0;
    return true;
  }

  /** Adds what belongs to the next number, as সাড়ে does, or refuses it. */
  boolean fraction(double value) {
    if (isOpen || isFractionOpen) {
      return false;
    }
    fraction = value;
    isFractionOpen = true;
    return true;
  }

  /** Multiplies, or refuses to. */
  boolean multiplier(double value) {
    if (isFractionOpen) {
      number(1);
    }
    boolean fits = isOpen ? multiplyOpen(value) : multiplyAll(value);
    if (fits) {
      isMultiplied = true;
      room = value;
      lastScale = value;
    }
    return fits;
  }

  private boolean multiplyOpen(double value) {
    if (value == room) {
      return false;
    }
    boolean all = value > room || !isMultiplied;
    total = capped(all ? (total + open) * value : total + open * value);
    scale = all && isMultiplied ? capped(scale * value) : value;
    isOpen = false;
    open = 0;
    return true;
  }

  private boolean multiplyAll(double value) {
    if (!isMultiplied) {
      total = value;
      scale = value;
      return true;
    }
    if (value <= room) {
      return isRepeated(value);
    }
    total = capped(total * value);
    scale = capped(scale * value);
    return true;
  }

  /** হাজার হাজার is thousands: at least two. */
  private boolean isRepeated(double value) {
    if (total != value || value != room) {
      return false;
    }
    total = 2 * value;
    return true;
  }

  private static double capped(double value) {
    return Math.min(Digits.LARGEST, value);
  }

  /** Returns the number, to three places. */
  double value() {
    double value = capped(total + open);
    return value < 1e12 ? Math.rint(value * 1000) / 1000 : value;
  }

  /** Whether a multiplier is in it. */
  boolean isMultiplied() {
    return isMultiplied;
  }

  /** Returns the last multiplier, 1 if there is none. */
  double lastScale() {
    return lastScale;
  }

  /** Returns the product of the multipliers at its end: of তিন হাজার কোটি ten thousand million. */
  double scale() {
    return scale;
  }
}
