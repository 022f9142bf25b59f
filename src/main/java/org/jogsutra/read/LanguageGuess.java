package org.jogsutra.read;

/** Guesses the language of a text by its script: Bengali, Latin, or neither. */
final class LanguageGuess {

  /** The head of a text tells its script. */
  private static final int ENOUGH = 1_000;

  private LanguageGuess() {}

  /** Returns {@code bn}, {@code en} for any text in Latin letters, or {@code und}. */
  static String of(String text) {
    int bengali = 0;
    int latin = 0;
    int other = 0;
    for (int i = 0; i < Math.min(text.length(), ENOUGH); i++) {
      char c = text.charAt(i);
      if (c >= 0x985 && c <= 0x9B9) {
        bengali++;
      } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
        latin++;
      } else if (c > 0x24F && Character.isLetter(c)) {
        other++;
      }
    }
    if (Math.max(bengali, latin) < other || bengali + latin == 0) {
      return "und";
    }
    return bengali >= latin ? "bn" : "en";
  }
}
