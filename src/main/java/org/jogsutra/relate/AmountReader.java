package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.Document;
import org.jogsutra.model.QuantityWords.Kind;
import org.jogsutra.model.QuantityWords.Word;
import org.jogsutra.model.Relation.Quantity;
import org.jogsutra.relate.Piece.Shape;

/** Reads the amounts in the pieces of one text. Used by one thread. */
final class AmountReader {

  /** How many words may stand between a number and the people it counts. */
  private static final int WORDS_BEFORE_PEOPLE = 2;

  private final Document document;
  private final String text;
  private final List<Piece> pieces;
  private final Map<String, Word> signs;
  private final NumberReader numbers;
  private final AmountSense sense;

  AmountReader(
      Document document, List<Piece> pieces, Map<String, Word> signs, Set<String> letterNames) {
    this.document = document;
    this.text = document.text().text();
    this.pieces = pieces;
    this.signs = signs;
    this.numbers = new NumberReader(text, pieces);
    this.sense = new AmountSense(text, pieces, numbers, letterNames);
  }

  List<Amount> amounts() {
    List<Amount> amounts = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (at < pieces.size()) {
      Optional<Numeral> number = numbers.at(at);
      if (number.isPresent()) {
        Counted counted = counted(range(number.get()), free);
        amounts.add(amount(counted));
        at = counted.next();
        free = at;
      } else {
        at++;
      }
    }
    return amounts;
  }

  /** Reads on to the upper end of a range. */
  private Numeral range(Numeral lower) {
    int behind = lower.end();
    if (numbers.gapBefore(behind) == Gap.HYPHEN) {
      return range(lower, behind);
    }
    if (isUnit(behind) && numbers.joins(behind)) {
      behind++;
    }
    boolean range = numbers.is(behind, Kind.RANGE) && numbers.gapBefore(behind) == Gap.SPACE;
    return range && numbers.joins(behind + 1) ? range(lower, behind + 1) : lower;
  }

  private Numeral range(Numeral lower, int begin) {
    Optional<Numeral> upper = numbers.at(begin);
    return upper
        .map(lower::upTo)
        .filter(range -> range.value() < upper.orElseThrow().value())
        .orElse(lower);
  }

  private Counted counted(Numeral number, int free) {
    int begin = number.begin();
    while (begin > free && numbers.is(begin - 1, Kind.BEFORE) && numbers.joins(begin)) {
      begin--;
    }
    int at = number.end();
    Optional<Piece> unit =
        isUnit(at) && isNear(at) ? Optional.of(pieces.get(at)) : Optional.empty();
    int next = unit.isPresent() && !unit.get().is(Kind.PEOPLE) ? at + 1 : at;
    boolean ending = isEnding(next);
    boolean genitive = ending && pieces.get(next).shape() == Shape.GENITIVE;
    next += ending ? 1 : 0;
    boolean inexact = genitive && numbers.is(next, Kind.BEHIND) && numbers.joins(next);
    return new Counted(
        begin,
        number,
        unit,
        inexact ? Optional.of(pieces.get(next)) : Optional.empty(),
        inexact ? next + 1 : next,
        genitive && !inexact);
  }

  private boolean isUnit(int index) {
    if (index >= pieces.size() || pieces.get(index).shape() != Shape.WORD) {
      return false;
    }
    return switch (pieces.get(index).word().kind()) {
      case CLASSIFIER, PEOPLE, TIMES, MONEY, MEASURE, CALIBRE, OTHER -> true;
      default -> false;
    };
  }

  private boolean isNear(int index) {
    return numbers.joins(index) || numbers.gapBefore(index) == Gap.HYPHEN;
  }

  private boolean isEnding(int index) {
    return index < pieces.size() && pieces.get(index).isEnding();
  }

  private Amount amount(Counted counted) {
    int begin = pieces.get(counted.begin()).begin();
    int end = end(counted);
    Optional<Word> before = sign(pieces.get(counted.number().begin()).begin() - 1);
    Optional<Word> behind = sign(end);
    Word unit =
        counted.unit().map(Piece::word).or(() -> before).or(() -> behind).orElse(Piece.NOTHING);
    Amount.Kind kind = sense.of(counted, unit);
    if (before.isPresent() && counted.begin() == counted.number().begin()) {
      begin--;
    }
    if (before.isEmpty() && behind.isPresent()) {
      end++;
    }
    String words = document.text().toOriginal(begin, end).in(document.text().original());
    Quantity quantity = new Quantity(words, counted.number().value(), unitName(counted, unit));
    return new Amount(
        kind,
        quantity,
        pieces.get(counted.begin()).token(),
        pieces.get(counted.next() - 1).token() + 1);
  }

  private Optional<Word> sign(int offset) {
    return offset < 0 || offset >= text.length() || Character.isLetter(text.charAt(offset))
        ? Optional.empty()
        : Optional.ofNullable(signs.get(text.substring(offset, offset + 1)));
  }

  /** Returns where the words of an amount end: before the noun counted and its case ending. */
  private int end(Counted counted) {
    if (counted.inexact().isPresent()) {
      return counted.inexact().get().end();
    }
    int numberEnd = pieces.get(counted.number().end() - 1).end();
    return counted.unit().map(unit -> endOf(unit, counted)).orElse(numberEnd);
  }

  private int endOf(Piece unit, Counted counted) {
    int numberEnd = pieces.get(counted.number().end() - 1).end();
    return switch (unit.word().kind()) {
      case PEOPLE -> numberEnd;
      case CLASSIFIER ->
          unit.word().unit().equals("people")
                  && numbers.gapBefore(counted.number().end()) == Gap.SPACE
              ? numberEnd
              : unit.end();
      case TIMES -> pieces.get(counted.next() - 1).end();
      default -> unit.end();
    };
  }

  private String unitName(Counted counted, Word unit) {
    boolean open = unit.equals(Piece.NOTHING);
    return open && countsPeople(counted.next()) ? "people" : unit.unit();
  }

  /** Whether people follow: ৩ হাজার উত্তর কোরীয় সেনা, but not দুই দেশের সেনা. */
  private boolean countsPeople(int from) {
    for (int i = from; i <= from + WORDS_BEFORE_PEOPLE && numbers.gapBefore(i) == Gap.SPACE; i++) {
      if (numbers.is(i, Kind.PEOPLE)) {
        return true;
      }
      Piece word = pieces.get(i);
      if (word.shape() != Shape.LETTERS || word.isGenitiveIn(text)) {
        return false;
      }
    }
    return false;
  }
}
