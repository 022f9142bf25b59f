package org.jogsutra.link;

import java.text.Normalizer;
import java.util.Locale;

/** Folds Latin text to lower case without accents, and letters of their own to plain ones. */
public final class LatinLetters {

  private LatinLetters() {}

  /** Returns a text in lower case without accents and apostrophes; other scripts stay. */
  public static String fold(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      append(bare.charAt(i), folded);
    }
    return folded.toString();
  }

  private static void append(char c, StringBuilder folded) {
    switch (c) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'þ' -> folded.append("th");
      case 'ı' -> folded.append('i');
      case 'ə' -> folded.append('a');
      case '\'', '’', '‘', 'ʻ', 'ʼ', '`', '.' -> {}
      default -> {
        if (c < '\u0300' || c > '\u036F') {
          folded.append(c);
        }
      }
    }
  }
}
