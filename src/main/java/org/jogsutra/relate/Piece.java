package org.jogsutra.relate;

import org.jogsutra.model.QuantityWords.Kind;
import org.jogsutra.model.QuantityWords.Word;

/**
 * A token, a part of one, or a phrase of several, as far as numbers and dates depend on it.
 *
 * @param word what it means; of no account for an ending and for other letters
 * @param token the token it ends in
 * @param begin where it begins in the normalized text
 * @param end where it ends in the normalized text
 */
record Piece(Shape shape, Word word, int token, int begin, int end) {

  private static final char FIRST_VOWEL_SIGN = '\u09BE';
  private static final char LAST_VOWEL_SIGN = '\u09CC';

  /** How a piece is written. */
  enum Shape {
    WORD,
    DIGITS,
    GENITIVE,
    CASE,
    LETTERS
  }

  /** The meaning of a piece that has none. */
  static final Word NOTHING = new Word(Kind.OTHER, 0, "");

  boolean is(Kind kind) {
    return (shape == Shape.WORD || shape == Shape.DIGITS) && word.kind() == kind;
  }

  boolean isEnding() {
    return shape == Shape.CASE || shape == Shape.GENITIVE;
  }

  double value() {
    return word.value();
  }

  /** Whether it is a year written with four digits. */
  boolean isYearLike() {
    return shape == Shape.DIGITS && end - begin == 4 && value() >= 1900 && value() < 2100;
  }

  /** Whether it ends as a genitive does, in র behind a vowel sign: দেশের, but not উত্তর. */
  boolean isGenitiveIn(String text) {
    return end - begin > 1
        && text.charAt(end - 1) == 'র'
        && text.charAt(end - 2) >= FIRST_VOWEL_SIGN
        && text.charAt(end - 2) <= LAST_VOWEL_SIGN;
  }
}
