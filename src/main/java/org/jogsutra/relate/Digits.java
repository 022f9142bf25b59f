package org.jogsutra.relate;

import java.util.OptionalDouble;

/** Reads numbers in digits of any script. */
final class Digits {

  /** What is larger counts as this: no amount in the news is. */
  static final double LARGEST = 1e18;

  private Digits() {}

  /**
   * Returns the value of digits with a decimal point, or with commas between groups as in Bengal
   * (১,০০,০০০) or in the west (100,000); empty for anything else, such as a list or a date.
   */
  static OptionalDouble value(String token) {
    int point = token.indexOf('.');
    String whole = point < 0 ? token : token.substring(0, point);
    String fraction = point < 0 ? "" : token.substring(point + 1);
    if (!isGrouped(whole) || !isDigits(fraction)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(whole(whole) + fraction(fraction));
  }

  private static double whole(String digits) {
    double value = 0;
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != ',') {
        value = Math.min(LARGEST, value * 10 + Character.digit(digits.charAt(i), 10));
      }
    }
    return value;
  }

  private static double fraction(String digits) {
    double value = 0;
    for (int i = Math.min(9, digits.length()) - 1; i >= 0; i--) {
      value = (value + Character.digit(digits.charAt(i), 10)) / 10;
    }
    return value;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(Character::isDigit);
  }

  /** Whether groups have two or three digits, the first one to three and the last three. */
  private static boolean isGrouped(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      return isDigits(text);
    }
    int group = comma <= 3 && isDigits(text.substring(0, comma)) ? 3 : 0;
    for (int at = comma + 1; group != 0 && at <= text.length(); at += group + 1) {
      group = groupAt(text, at);
    }
    return group != 0;
  }

  /** Returns the length of the group there, 0 if it is none. */
  private static int groupAt(String text, int at) {
    int comma = text.indexOf(',', at);
    int end = comma < 0 ? text.length() : comma;
    int length = end - at;
    boolean fits = length == 3 || (length == 2 && comma >= 0);
    return fits && isDigits(text.substring(at, end)) ? length : 0;
  }
}
