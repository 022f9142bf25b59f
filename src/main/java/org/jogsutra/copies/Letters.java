package org.jogsutra.copies;

/**
 * Characters as far as two copies of a text may differ in them: joiners and other marks that are
 * not seen are left out, and Bengali letters are taken apart, so that both ways of encoding য়, ড়,
 * ঢ়, ো, ৌ and ৎ read alike.
 */
final class Letters {

  /** Stands between words. */
  static final char SEPARATOR = 0;

  /** Is not there at all, as a joiner inside a word. */
  static final char NOTHING = 1;

  private static final char[] IN_WORD = new char[0x10000];

  static {
    for (int c = 0; c < IN_WORD.length; c++) {
      IN_WORD[c] = inWord((char) c);
    }
  }

  private Letters() {}

  /**
   * Returns a character as words are compared by, small and with the digits of all scripts as
   * ASCII's, or {@link #SEPARATOR} or {@link #NOTHING}. Half of a surrogate pair counts as a
   * letter.
   */
  static char wordChar(char c) {
    return IN_WORD[c];
  }

  /** Whether a character is not seen: joiners, the byte-order mark, the soft hyphen. */
  static boolean isUnseen(char c) {
    return (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
  }

  /** Returns the first part of a character that has two encodings, or the character itself. */
  static char firstPart(char c) {
    return switch (c) {
      case '\u09DC' -> '\u09A1';
      case '\u09DD' -> '\u09A2';
      case '\u09DF' -> '\u09AF';
      case '\u09CB', '\u09CC' -> '\u09C7';
      case '\u09CE' -> '\u09A4';
      default -> c;
    };
  }

  /** Returns the second part of a character that has two encodings, or {@link #NOTHING}. */
  static char secondPart(char c) {
    return switch (c) {
      case '\u09DC', '\u09DD', '\u09DF' -> '\u09BC';
      case '\u09CB' -> '\u09BE';
      case '\u09CC' -> '\u09D7';
      case '\u09CE' -> '\u09CD';
      default -> NOTHING;
    };
  }

  private static char inWord(char c) {
    if (isUnseen(c)) {
      return NOTHING;
    }
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    boolean part = Character.isLetter(c) || isMark(c) || Character.isSurrogate(c);
    return part ? Character.toLowerCase(c) : SEPARATOR;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
