package org.jogsutra.export;

/** Texts made fit for a file format. What the formats cannot hold is dropped, never escaped. */
final class CleanText {

  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  /** Returns a text of characters that XML 1.0 allows, line ends and tabs included. */
  static String legal(String text) {
    return isClean(text, false) ? text : cleaned(text, false);
  }

  /** Returns the same on one line, without outer spaces. */
  static String oneLine(String text) {
    return (isClean(text, true) ? text : cleaned(text, true)).strip();
  }

  private static boolean isClean(String text, boolean oneLine) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDropped(c) || Character.isSurrogate(c) || (oneLine && isBreak(c))) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String text, boolean oneLine) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isDropped(c))
        .map(c -> isLoneSurrogate(c) ? REPLACEMENT : c)
        .map(c -> oneLine && isBreak(c) ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Control characters, of which XML allows some above 127 but no program shows any. */
  private static boolean isDropped(int c) {
    return (Character.isISOControl(c) && !isBreak(c)) || c == 0xFFFE || c == 0xFFFF;
  }

  private static boolean isBreak(int c) {
    return c == '\n' || c == '\r' || c == '\t';
  }

  /** Streams of code points hold surrogates only where they have no other half. */
  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
