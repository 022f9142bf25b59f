package org.jogsutra.tag;

import org.jogsutra.model.Document;
import org.jogsutra.model.NormalizedText;

/**
 * Folds the differences between newspapers' spellings of foreign names: long and short vowels, the
 * three sibilants, the two n, ৎ and ত, জ য and ঝ, ড় and র, ঙ্ and ং, nasal signs and the ya behind
 * a consonant. A folded name is a second key only: what it finds was not found as written.
 */
final class SpellingFold {

  private static final char VIRAMA = '\u09CD';
  private static final char NUKTA = '\u09BC';
  private static final char YA = '\u09AF';
  private static final char NGA = '\u0999';

  private SpellingFold() {}

  /**
   * Returns a document with the same tokens and sentences, each token folded. Its text has other
   * offsets.
   */
  static Document fold(Document document) {
    String text = document.text().text();
    int count = document.tokenCount();
    int[] begins = new int[count];
    int[] ends = new int[count];
    StringBuilder folded = new StringBuilder(text.length());
    int copied = 0;
    for (int token = 0; token < count; token++) {
      folded.append(text, copied, document.tokenBegin(token));
      begins[token] = folded.length();
      append(text, document.tokenBegin(token), document.tokenEnd(token), folded);
      ends[token] = folded.length();
      copied = document.tokenEnd(token);
    }
    folded.append(text, copied, text.length());
    return new Document(
        NormalizedText.unchanged(folded.toString()), begins, ends, document.sentences());
  }

  private static void append(String text, int begin, int end, StringBuilder folded) {
    int start = folded.length();
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      boolean yaBehind = c == VIRAMA && i + 1 < end && text.charAt(i + 1) == YA;
      boolean afterNga = c == VIRAMA && i > begin && text.charAt(i - 1) == NGA;
      if (yaBehind) {
        i++;
      } else if (!afterNga && !isDropped(c)) {
        folded.append(letter(c));
      }
    }
    if (folded.length() == start) {
      // A token of dropped signs alone stays as it is: no token may be empty.
      folded.append(text, begin, end);
    }
  }

  private static boolean isDropped(char c) {
    return c == '\u0981' || c == NUKTA;
  }

  /**
   * Without its nukta ড় is ড and য় is য; the fold of both is harmless, since it is the same on
   * both sides.
   */
  private static char letter(char c) {
    return switch (c) {
      case 'ী' -> 'ি';
      case 'ূ' -> 'ু';
      case 'ঈ' -> 'ই';
      case 'ঊ' -> 'উ';
      case 'ণ' -> 'ন';
      case 'শ', 'ষ' -> 'স';
      case 'ৎ' -> 'ত';
      case 'ঝ' -> 'জ';
      case NGA -> 'ং';
      case 'ট' -> 'ত';
      case 'ড' -> 'দ';
      case 'ভ' -> 'ব';
      case 'এ' -> 'অ';
      default -> c;
    };
  }
}
