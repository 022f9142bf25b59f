package org.jogsutra.segment;

import java.text.Normalizer;
import java.util.Arrays;
import org.jogsutra.model.NormalizedText;

/**
 * Brings text into Unicode's NFC (UAX #15) without joiners, remembering where each character came
 * from.
 *
 * <p>Bengali, ASCII and common punctuation are normalized here in one pass; the JDK's normalizer is
 * asked only about what is left. An instance is used for one text by one thread.
 */
final class TextNormalizer {

  private static final char ZERO_WIDTH_JOINER = '\u200D';
  private static final char TA = '\u09A4';
  private static final char KHANDA_TA = '\u09CE';
  private static final char LA = '\u09B2';

  /** What is left of ্ল in text typed with the Bijoy encoding: ভøাদিমির. */
  private static final char BIJOY_LA = '\u00F8';

  private static final char NUKTA = '\u09BC';
  private static final char VIRAMA = '\u09CD';
  private static final char SIGN_E = '\u09C7';
  private static final char SIGN_AA = '\u09BE';
  private static final char AU_LENGTH_MARK = '\u09D7';
  private static final char SIGN_O = '\u09CB';
  private static final char SIGN_AU = '\u09CC';

  private final String text;
  private final char[] out;
  private final int[] begins;
  private int length;

  private TextNormalizer(String text, int reserve) {
    this.text = text;
    this.out = new char[text.length() + reserve];
    this.begins = new int[text.length() + reserve + 1];
  }

  /**
   * Returns the text in NFC, without zero-width joiners and non-joiners, and with ৎ as one letter.
   */
  static NormalizedText normalize(String text) {
    int decompositions = 0;
    boolean clean = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPlain(c) || c == BIJOY_LA) {
        clean = false;
        // Only a character outside the fast path may grow, and never more than threefold in NFC.
        decompositions += isNuktaLetter(c) || c == BIJOY_LA ? 1 : isLeftToTheJdk(c) ? 2 : 0;
      }
    }
    return clean
        ? NormalizedText.unchanged(text)
        : new TextNormalizer(text, decompositions).normalizeAll();
  }

  private NormalizedText normalizeAll() {
    int at = 0;
    while (at < text.length()) {
      at = needsTheJdk(at) ? normalizeCluster(at) : appendFast(at);
    }
    begins[length] = text.length();
    return NormalizedText.of(text, new String(out, 0, length), Arrays.copyOf(begins, length + 1));
  }

  private boolean needsTheJdk(int at) {
    char c = text.charAt(at);
    boolean marksOutOfOrder = c == NUKTA && at > 0 && text.charAt(at - 1) == VIRAMA;
    return marksOutOfOrder || isLeftToTheJdk(c);
  }

  /**
   * Normalizes the cluster around a character, a character and the marks on it, and returns where
   * it ends. Nothing in NFC reaches across the borders of a cluster.
   */
  private int normalizeCluster(int at) {
    int begin = at;
    while (begin > 0 && continuesCluster(text.codePointAt(begin))) {
      begin = text.offsetByCodePoints(begin, -1);
    }
    while (length > 0 && begins[length - 1] >= begin) {
      length--;
    }
    int end = endOfCluster(begin);
    appendByTheJdk(begin, end);
    return end;
  }

  private int endOfCluster(int begin) {
    int end = begin + Character.charCount(text.codePointAt(begin));
    while (end < text.length() && continuesCluster(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private void appendByTheJdk(int begin, int end) {
    StringBuilder kept = new StringBuilder();
    text.substring(begin, end)
        .chars()
        .filter(c -> !isJoiner(c))
        .forEach(c -> kept.append((char) c));
    String normalized = Normalizer.normalize(kept, Normalizer.Form.NFC);
    for (int i = 0; i < normalized.length(); i++) {
      append(normalized.charAt(i), begin);
    }
  }

  private int appendFast(int at) {
    char c = text.charAt(at);
    if (isNuktaLetter(c)) {
      append(baseOfNuktaLetter(c), at);
      append(NUKTA, at);
    } else if (c == BIJOY_LA && length > 0 && isBengali(out[length - 1])) {
      append(VIRAMA, at);
      append(LA, at);
    } else if (isJoiner(c)) {
      composeKhandaTa(c);
    } else if (!composesWithLast(c)) {
      append(c, at);
    }
    return at + 1;
  }

  /** TA, virama and joiner is how ৎ was typed before Unicode had it. */
  private void composeKhandaTa(char joiner) {
    boolean afterTa = length > 1 && out[length - 1] == VIRAMA && out[length - 2] == TA;
    if (joiner == ZERO_WIDTH_JOINER && afterTa) {
      length--;
      out[length - 1] = KHANDA_TA;
    }
  }

  private boolean composesWithLast(char c) {
    boolean afterSignE = length > 0 && out[length - 1] == SIGN_E;
    if (afterSignE && (c == SIGN_AA || c == AU_LENGTH_MARK)) {
      out[length - 1] = c == SIGN_AA ? SIGN_O : SIGN_AU;
      return true;
    }
    return false;
  }

  private void append(char c, int origin) {
    out[length] = c;
    begins[length] = origin;
    length++;
  }

  /**
   * Whether NFC leaves a character as it is, whatever stands beside it but a mark that is not
   * plain.
   */
  private static boolean isPlain(char c) {
    return c < 0x300
        || isPlainPunctuation(c)
        || (isBengali(c) && !isNuktaLetter(c) && c != NUKTA && !isSecondPart(c));
  }

  private static boolean isSecondPart(char c) {
    return c == SIGN_AA || c == AU_LENGTH_MARK;
  }

  /**
   * Bengali but for the sandhi mark U+09FE, which is so rare that its place among other marks is
   * left to the JDK.
   */
  private static boolean isBengali(char c) {
    return c >= 0x980 && c <= 0x9FD;
  }

  private static boolean isPlainPunctuation(char c) {
    return (c >= 0x2010 && c <= 0x203A) || c == 0x964 || c == 0x965;
  }

  private static boolean isLeftToTheJdk(char c) {
    return !(c < 0x300 || isPlainPunctuation(c) || isBengali(c) || isJoiner(c));
  }

  private static boolean continuesCluster(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      case Character.FORMAT -> isJoiner(codePoint);
      default ->
          codePoint >= 0x1160 && codePoint <= 0x11FF; // vowels and finals of Hangul syllables
    };
  }

  private static boolean isJoiner(int c) {
    return c == '\u200C' || c == '\u200D';
  }

  private static boolean isNuktaLetter(char c) {
    return c == '\u09DC' || c == '\u09DD' || c == '\u09DF';
  }

  private static char baseOfNuktaLetter(char c) {
    return switch (c) {
      case '\u09DC' -> '\u09A1';
      case '\u09DD' -> '\u09A2';
      default -> '\u09AF';
    };
  }
}
