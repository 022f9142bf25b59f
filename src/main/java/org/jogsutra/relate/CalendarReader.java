package org.jogsutra.relate;

import java.util.List;
import java.util.Optional;
import org.jogsutra.model.QuantityWords.Kind;
import org.jogsutra.model.QuantityWords.Word;
import org.jogsutra.relate.Piece.Shape;

/** Reads days, months and years by their names and numbers from the pieces of one text. */
final class CalendarReader {

  private static final String MONTH = "month";

  private final List<Piece> pieces;
  private final NumberReader numbers;

  CalendarReader(List<Piece> pieces, NumberReader numbers) {
    this.pieces = pieces;
    this.numbers = numbers;
  }

  /** A day, month or year, and the piece behind it. */
  record Found<T>(T value, int end) {}

  /**
   * Returns the day or month that begins there: ৫ ও ৬ মে, মার্চের ২৭ তারিখ, জানুয়ারি ও
   * ফেব্রুয়ারি.
   */
  Optional<Found<CalendarPart>> part(int begin) {
    return dayAndMonth(begin).or(() -> monthAndDay(begin)).or(() -> months(begin));
  }

  private Optional<Found<CalendarPart>> dayAndMonth(int begin) {
    Optional<Found<Integer>> first = day(begin);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Found<Integer>> second = secondDay(first.get());
    Found<Integer> last = second.orElse(first.get());
    int at = last.end();
    if (!isMonth(at) || !numbers.joins(at)) {
      return Optional.empty();
    }
    Piece month = pieces.get(at);
    int number = (int) month.value();
    return Optional.of(
        new Found<>(
            new CalendarPart(
                month.is(Kind.BENGALI_MONTH), number, number, first.get().value(), last.value()),
            behindEnding(at + 1)));
  }

  private Optional<Found<Integer>> secondDay(Found<Integer> first) {
    int at = first.end();
    boolean word = (numbers.is(at, Kind.AND) || numbers.is(at, Kind.RANGE)) && numbers.joins(at);
    boolean hyphen = numbers.gapBefore(at) == Gap.HYPHEN;
    return word || hyphen
        ? day(word ? at + 1 : at).filter(second -> second.value() > first.value())
        : Optional.empty();
  }

  private Optional<Found<CalendarPart>> monthAndDay(int begin) {
    if (!isMonth(begin)) {
      return Optional.empty();
    }
    boolean genitive = isShape(begin + 1, Shape.GENITIVE);
    int at = genitive ? begin + 2 : begin + 1;
    Piece month = pieces.get(begin);
    int number = (int) month.value();
    return numbers.gapBefore(at) == Gap.SPACE
        ? day(at)
            .filter(day -> isComplete(day, genitive))
            .map(
                day ->
                    new Found<>(
                        new CalendarPart(
                            month.is(Kind.BENGALI_MONTH), number, number, day.value(), day.value()),
                        day.end()))
        : Optional.empty();
  }

  /** Whether a number behind a month is its day and not the beginning of an amount. */
  private boolean isComplete(Found<Integer> day, boolean genitive) {
    int next = day.end();
    boolean marked = pieces.get(next - 1).is(Kind.ORDINAL_ENDING);
    boolean last = next >= pieces.size() || !numbers.joins(next);
    return marked || last || year(next).isPresent() || (genitive && isYearWords(next));
  }

  private boolean isYearWords(int index) {
    return numbers.at(index).filter(number -> isYear(number.value())).isPresent();
  }

  private Optional<Found<CalendarPart>> months(int begin) {
    if (!isMonth(begin)) {
      return Optional.empty();
    }
    Piece first = pieces.get(begin);
    int end = behindEnding(begin + 1);
    Piece last = first;
    if (numbers.is(end, Kind.AND) && isMonth(end + 1)) {
      last = pieces.get(end + 1);
      end = behindEnding(end + 2);
    }
    int behind = behindMonthWord(end);
    boolean plain = behind == begin + 1 && !numbers.is(behind, Kind.RANGE);
    // মার্চ alone may be a march.
    return plain && year(behind).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found<>(
                new CalendarPart(
                    first.is(Kind.BENGALI_MONTH), (int) first.value(), (int) last.value(), 0, 0),
                behind));
  }

  private int behindMonthWord(int at) {
    boolean word = isPeriod(at, MONTH) && numbers.gapBefore(at) == Gap.SPACE;
    return word ? behindEnding(at + 1) : at;
  }

  /** Returns the day of a month that is there. */
  Optional<Found<Integer>> day(int index) {
    if (index >= pieces.size()) {
      return Optional.empty();
    }
    Piece piece = pieces.get(index);
    boolean number = piece.is(Kind.NUMBER) || piece.is(Kind.BOUND_NUMBER) || piece.is(Kind.ORDINAL);
    if (!number || piece.value() < 1 || piece.value() > 31 || piece.value() % 1 != 0) {
      return Optional.empty();
    }
    int next = behindEnding(index + 1);
    boolean marked = numbers.is(next, Kind.ORDINAL_ENDING) && numbers.joins(next);
    return Optional.of(new Found<>((int) piece.value(), marked ? behindEnding(next + 1) : next));
  }

  /** Returns the year behind a day or month: ২৭ মার্চ, ২০২৫. */
  Optional<Found<Integer>> year(int index) {
    Gap gap = numbers.gapBefore(index);
    return gap == Gap.SPACE || gap == Gap.COMMA
        ? numbers
            .at(index)
            .filter(number -> isYear(number.value()) && isClearYear(number))
            .map(number -> new Found<>((int) number.value(), behindEra(number.end())))
        : Optional.empty();
  }

  /** Whether a number from 1000 to 2999 is a year: four digits, or words with nothing to count. */
  private boolean isClearYear(Numeral number) {
    boolean words = pieces.get(number.begin()).shape() == Shape.WORD;
    boolean last = number.end() >= pieces.size() || !numbers.joins(number.end());
    return isFourDigits(number)
        || numbers.is(number.end(), Kind.ERA)
        || (words && (last || number.value() % 1000 != 0));
  }

  /** Returns the year that is told as such there: ২০১৮ সালে, ২০২২-এর. */
  Optional<Found<Integer>> yearOfEra(int index) {
    return numbers
        .at(index)
        .filter(number -> isYear(number.value()))
        .filter(number -> isEra(number) || (isFourDigits(number) && isEnding(number.end())))
        .map(number -> new Found<>((int) number.value(), behindEra(number.end())));
  }

  private boolean isEra(Numeral number) {
    int end = number.end();
    return numbers.is(end, Kind.ERA)
        && numbers.joins(end)
        && pieces.get(end).word().unit().equals("gregorian");
  }

  private boolean isFourDigits(Numeral number) {
    Piece piece = pieces.get(number.begin());
    return number.end() == number.begin() + 1
        && piece.shape() == Shape.DIGITS
        && piece.end() - piece.begin() == 4;
  }

  private static boolean isYear(double value) {
    return value >= 1000 && value < 3000 && value % 1 == 0;
  }

  private int behindEra(int at) {
    return behindEnding(numbers.is(at, Kind.ERA) && numbers.joins(at) ? at + 1 : at);
  }

  int behindEnding(int at) {
    return isEnding(at) ? at + 1 : at;
  }

  private boolean isEnding(int at) {
    return at < pieces.size() && pieces.get(at).isEnding();
  }

  boolean isShape(int at, Shape shape) {
    return at >= 0 && at < pieces.size() && pieces.get(at).shape() == shape;
  }

  private boolean isMonth(int at) {
    return numbers.is(at, Kind.MONTH) || numbers.is(at, Kind.BENGALI_MONTH);
  }

  boolean isPeriod(int at, String unit) {
    return numbers.is(at, Kind.PERIOD) && wordAt(at).unit().equals(unit);
  }

  Word wordAt(int at) {
    return pieces.get(at).word();
  }
}
