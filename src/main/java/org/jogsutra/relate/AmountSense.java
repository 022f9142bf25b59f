package org.jogsutra.relate;

import java.util.List;
import java.util.Set;
import org.jogsutra.model.QuantityWords.Kind;
import org.jogsutra.model.QuantityWords.Word;
import org.jogsutra.relate.Piece.Shape;

/** Tells apart numbers that count, those that measure, and those that do neither. */
final class AmountSense {

  private static final String NIGHT = "night";

  private final String text;
  private final List<Piece> pieces;
  private final NumberReader numbers;
  private final Set<String> letterNames;

  /** Creates the rules for the pieces of a text. */
  AmountSense(String text, List<Piece> pieces, NumberReader numbers, Set<String> letterNames) {
    this.text = text;
    this.pieces = pieces;
    this.numbers = numbers;
    this.letterNames = letterNames;
  }

  Amount.Kind of(Counted counted, Word unit) {
    boolean other =
        switch (unit.kind()) {
          case MONEY, TIMES -> false;
          case MEASURE -> counted.isGenitive();
          case CLASSIFIER -> isClock(counted) || isArticle(counted);
          case PEOPLE -> isJoinedToLetters(counted.number()) || isArticle(counted);
          default -> counted.unit().isPresent() || unit.unit().equals("percent") || isBare(counted);
        };
    if (other) {
      return Amount.Kind.OTHER;
    }
    return switch (unit.kind()) {
      case MONEY -> Amount.Kind.MONEY;
      case MEASURE -> Amount.Kind.MEASURE;
      default -> Amount.Kind.COUNT;
    };
  }

  /** Whether a number without unit counts nothing. */
  private boolean isBare(Counted counted) {
    Numeral number = counted.number();
    return isJoinedToLetters(number)
        || isOfMonth(number)
        || isClock(counted)
        || isArticle(counted)
        || isYear(counted);
  }

  /** এফ-১৬, এস ৪০০, ৫২-বি, ২৭-০৩-২০২৫. */
  private boolean isJoinedToLetters(Numeral number) {
    boolean ending = number.end() < pieces.size() && pieces.get(number.end()).isEnding();
    return isTied(number.begin())
        || (isTied(number.end()) && !ending)
        || isNameOfLetter(number.begin());
  }

  private boolean isTied(int gap) {
    Gap tie = numbers.gapBefore(gap);
    return tie == Gap.GLUED || tie == Gap.HYPHEN;
  }

  private boolean isNameOfLetter(int begin) {
    if (numbers.gapBefore(begin) != Gap.SPACE || pieces.get(begin).shape() != Shape.DIGITS) {
      return false;
    }
    Piece before = pieces.get(begin - 1);
    String letters = text.substring(before.begin(), before.end());
    return letterNames.contains(letters)
        || (letters.length() == 1 && Character.isUpperCase(letters.charAt(0)));
  }

  private boolean isOfMonth(Numeral number) {
    int next = behindEnding(number.end());
    boolean and = numbers.is(next, Kind.AND) && numbers.is(next + 1, Kind.NUMBER);
    return isMonth(and ? behindEnding(next + 2) : next, 0) || isMonth(number.begin() - 1, 1);
  }

  private int behindEnding(int at) {
    return at < pieces.size() && pieces.get(at).isEnding() ? at + 1 : at;
  }

  /** Whether a month is there, and joined to what is before it, or to the piece one behind. */
  private boolean isMonth(int piece, int behind) {
    return (numbers.is(piece, Kind.MONTH) || numbers.is(piece, Kind.BENGALI_MONTH))
        && numbers.joins(piece + behind);
  }

  private boolean isClock(Counted counted) {
    int before = counted.begin() - 1;
    boolean part =
        numbers.is(before, Kind.DAYPART)
            || (numbers.is(before, Kind.PERIOD) && pieces.get(before).word().unit().equals(NIGHT));
    return part && numbers.joins(counted.begin());
  }

  /** একটি, একজন and এক say "a", unless an approximator stands by. */
  private boolean isArticle(Counted counted) {
    Numeral number = counted.number();
    boolean one =
        number.end() == number.begin() + 1
            && number.value() == 1
            && pieces.get(number.begin()).shape() == Shape.WORD;
    return one && counted.begin() == number.begin() && counted.inexact().isEmpty();
  }

  private boolean isYear(Counted counted) {
    return counted.begin() == counted.number().begin()
        && counted.inexact().isEmpty()
        && pieces.get(counted.begin()).isYearLike();
  }
}
