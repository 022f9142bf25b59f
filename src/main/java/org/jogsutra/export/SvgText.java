package org.jogsutra.export;

/** How much room words take in a picture, as far as can be told without the font. */
final class SvgText {

  private static final int LONGEST = 32;
  private static final char VIRAMA = '\u09CD';
  private static final char JOINER = '\u200D';

  private SvgText() {}

  /** Returns a text of at most some thirty characters, cut where no letter is torn. */
  static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    if (length <= LONGEST) {
      return text;
    }
    int end = text.offsetByCodePoints(0, LONGEST - 1);
    while (end > 0 && isInsideLetter(text, end)) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }

  private static boolean isInsideLetter(String text, int offset) {
    int before = text.codePointBefore(offset);
    int after = text.codePointAt(offset);
    return isMark(after) || after == JOINER || before == JOINER || before == VIRAMA;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Returns about how wide a text is in a font of a size; rather too wide than too narrow. */
  static double width(String text, double size) {
    return size * text.codePoints().mapToDouble(SvgText::width).sum();
  }

  /** Widths in em, of common fonts. */
  private static double width(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK || c == JOINER) {
      return 0;
    }
    if (isMark(c)) {
      return 0.4;
    }
    if (Character.isIdeographic(c) || Character.isSupplementaryCodePoint(c)) {
      return 1.2;
    }
    if (Character.isUpperCase(c)) {
      return 0.7;
    }
    return c == ' ' ? 0.3 : c < 0x0900 ? 0.56 : 0.68;
  }
}
