package org.jogsutra.segment;

import java.lang.Character.UnicodeScript;

/** The class of a character, as far as the borders of tokens depend on it. */
final class CharClass {

  static final byte SEPARATOR = 0;
  static final byte DIGIT = 1;
  static final byte BENGALI = 2;
  static final byte LATIN = 3;
  static final byte OTHER_LETTER = 4;
  static final byte MARK = 5;

  private static final byte[] OF_BMP = new byte[0x10000];

  static {
    for (int c = 0; c < OF_BMP.length; c++) {
      OF_BMP[c] = compute(c);
    }
  }

  private CharClass() {}

  static byte of(char c) {
    return OF_BMP[c];
  }

  static byte of(int codePoint) {
    return codePoint < OF_BMP.length ? OF_BMP[codePoint] : compute(codePoint);
  }

  private static byte compute(int codePoint) {
    if (Character.isDigit(codePoint)) {
      return DIGIT;
    }
    if (isMark(codePoint)) {
      return isBengali(codePoint) ? BENGALI : MARK;
    }
    if (!Character.isLetter(codePoint)) {
      return SEPARATOR;
    }
    if (isBengali(codePoint)) {
      return BENGALI;
    }
    return UnicodeScript.of(codePoint) == UnicodeScript.LATIN ? LATIN : OTHER_LETTER;
  }

  private static boolean isBengali(int codePoint) {
    return codePoint >= 0x980 && codePoint <= 0x9FF;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
