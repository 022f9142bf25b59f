package org.jogsutra.tag;

/**
 * Folds differences of writing that never make another name: digits of all scripts, and capitals.
 */
final class Folding {

  private static final char[] FOLDED = new char[0x10000];

  static {
    for (int c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = compute((char) c);
    }
  }

  private Folding() {}

  static char fold(char c) {
    return FOLDED[c];
  }

  private static char compute(char c) {
    if (Character.isDigit(c)) {
      return Character.forDigit(Character.digit(c, 10), 10);
    }
    return Character.toLowerCase(c);
  }
}
