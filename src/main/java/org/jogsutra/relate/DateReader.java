package org.jogsutra.relate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jogsutra.model.QuantityWords.Kind;
import org.jogsutra.relate.CalendarReader.Found;
import org.jogsutra.relate.Piece.Shape;

/** Reads the dates in the pieces of one article, as seen from its publication. */
final class DateReader {

  private final List<Piece> pieces;
  private final NumberReader numbers;
  private final CalendarReader calendar;
  private final Publication published;
  private final String text;

  DateReader(String text, List<Piece> pieces, Publication published) {
    this.text = text;
    this.pieces = pieces;
    this.numbers = new NumberReader(text, pieces);
    this.calendar = new CalendarReader(pieces, numbers);
    this.published = published;
  }

  /** Returns the date that begins at a piece. */
  Optional<DateReading> at(int begin) {
    Piece piece = pieces.get(begin);
    if (piece.shape() == Shape.LETTERS && !Character.isDigit(text.charAt(piece.begin()))) {
      return Optional.empty();
    }
    return inDigits(begin)
        .or(() -> shifted(begin))
        .or(() -> ofYear(begin))
        .or(() -> ofPart(begin))
        .or(() -> ago(begin))
        .or(() -> today(begin))
        .or(() -> weekday(begin));
  }

  /** ২৭-০৩-২০২৫, 27/03/2025, 27.03.2025, 2025-03-27. */
  private Optional<DateReading> inDigits(int begin) {
    Piece piece = pieces.get(begin);
    if (piece.shape() == Shape.LETTERS) {
      return ofNumbers(text.substring(piece.begin(), piece.end()).split("\\.", 4))
          .map(date -> DateReading.of(Optional.of(date), begin + 1));
    }
    boolean three =
        isDigitsBehindHyphen(begin + 1)
            && isDigitsBehindHyphen(begin + 2)
            && piece.shape() == Shape.DIGITS;
    return three
        ? ofNumbers(digits(begin), digits(begin + 1), digits(begin + 2))
            .map(date -> DateReading.of(Optional.of(date), calendar.behindEnding(begin + 3)))
        : Optional.empty();
  }

  private boolean isDigitsBehindHyphen(int at) {
    return calendar.isShape(at, Shape.DIGITS) && numbers.gapBefore(at) == Gap.HYPHEN;
  }

  private String digits(int at) {
    return text.substring(pieces.get(at).begin(), pieces.get(at).end());
  }

  private static Optional<LocalDate> ofNumbers(String... parts) {
    if (parts.length != 3) {
      return Optional.empty();
    }
    boolean yearFirst = parts[0].length() == 4;
    try {
      int year = Integer.parseInt(parts[yearFirst ? 0 : 2]);
      int day = Integer.parseInt(parts[yearFirst ? 2 : 0]);
      return year < 1000 || year > 2999
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, Integer.parseInt(parts[1]), day));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** গত বছর, আগামী মাসে, গত বুধবার, আগামী ৫ জুন. */
  private Optional<DateReading> shifted(int begin) {
    int next = begin + 1;
    if (!numbers.is(begin, Kind.SHIFT) || numbers.gapBefore(next) != Gap.SPACE) {
      return Optional.empty();
    }
    int by = (int) pieces.get(begin).value();
    if (numbers.is(next, Kind.PERIOD)) {
      return Optional.of(period(next, by));
    }
    return numbers.is(next, Kind.WEEKDAY)
        ? Optional.of(weekday(next, by))
        : calendar.part(next).map(part -> shifted(part, by));
  }

  private DateReading shifted(Found<CalendarPart> part, int by) {
    Optional<Found<Integer>> year = calendar.year(part.end());
    if (year.isPresent()) {
      return DateReading.of(part.value().in(year.get().value()), year.get().end());
    }
    Optional<String> date =
        switch (by) {
          case -1 -> published.last(part.value(), true);
          case 1 -> published.next(part.value(), true);
          default -> published.current(part.value());
        };
    return DateReading.of(date, part.end());
  }

  private DateReading period(int at, int by) {
    int end = calendar.behindEnding(at + 1);
    return switch (pieces.get(at).word().unit()) {
      case "year" -> ofYear(published.year().map(year -> year + by), at + 1, end);
      case "month" -> ofMonth(published.month().map(month -> month.plusMonths(by)), at + 1, end);
      case "night" ->
          DateReading.of(by > 0 ? Optional.empty() : published.day().map(d -> d.plusDays(by)), end);
      case "week" -> new DateReading("", "", behindWeekday(end));
      default -> new DateReading("", "", end);
    };
  }

  private int behindWeekday(int at) {
    return numbers.is(at, Kind.WEEKDAY) && numbers.joins(at) ? calendar.behindEnding(at + 1) : at;
  }

  /** গত মাসের ১৫ তারিখ. */
  private DateReading ofMonth(Optional<YearMonth> month, int ending, int end) {
    Optional<Found<Integer>> day =
        calendar.isShape(ending, Shape.GENITIVE) && numbers.gapBefore(end) == Gap.SPACE
            ? calendar.day(end).filter(found -> numbers.is(end + 1, Kind.ORDINAL_ENDING))
            : Optional.empty();
    return day.isEmpty()
        ? DateReading.of(month, end)
        : DateReading.of(
            month.filter(m -> m.isValidDay(day.get().value())).map(m -> m.atDay(day.get().value())),
            day.get().end());
  }

  private Optional<DateReading> ofYear(int begin) {
    return yearPair(begin)
        .or(
            () ->
                calendar
                    .yearOfEra(begin)
                    .map(year -> ofYear(Optional.of(year.value()), year.end() - 1, year.end())));
  }

  /** ২০১৮ ও ২০১৯ সালে. */
  private Optional<DateReading> yearPair(int begin) {
    boolean pair =
        pieces.get(begin).isYearLike()
            && (numbers.is(begin + 1, Kind.AND) || numbers.is(begin + 1, Kind.RANGE))
            && numbers.joins(begin + 1);
    return pair
        ? calendar
            .yearOfEra(begin + 2)
            .filter(last -> last.value() > pieces.get(begin).value())
            .map(
                last ->
                    DateReading.of(
                        Optional.of((int) pieces.get(begin).value() + "/" + last.value()),
                        last.end()))
        : Optional.empty();
  }

  /** Reads on behind a year: ২০১৮ সালের মে মাসে. */
  private DateReading ofYear(Optional<Integer> year, int ending, int end) {
    boolean open = calendar.isShape(ending, Shape.GENITIVE) || ending == end;
    Optional<Found<CalendarPart>> part =
        open && isNear(end) ? calendar.part(end) : Optional.empty();
    if (part.isEmpty()) {
      return DateReading.of(year, end);
    }
    return DateReading.of(year.flatMap(number -> part.get().value().in(number)), part.get().end());
  }

  private boolean isNear(int at) {
    return numbers.gapBefore(at) == Gap.SPACE || numbers.gapBefore(at) == Gap.COMMA;
  }

  private Optional<DateReading> ofPart(int begin) {
    return calendar
        .part(begin)
        .map(
            part ->
                calendar
                    .year(part.end())
                    .map(year -> DateReading.of(part.value().in(year.value()), year.end()))
                    .orElseGet(() -> ofPart(part)));
  }

  private DateReading ofPart(Found<CalendarPart> part) {
    return new DateReading(
        published.last(part.value(), false).orElse(""),
        published.next(part.value(), false).orElse(""),
        part.end());
  }

  /** তিন মাস আগে, but not হামলার তিন মাস আগে: that is seen from the attack. */
  private Optional<DateReading> ago(int begin) {
    return numbers
        .at(begin)
        .filter(number -> !numbers.is(begin, Kind.SEVERAL) && number.value() % 1 == 0)
        .filter(number -> isAgo(number.end()) && !isSeenFromElse(begin))
        .map(
            number ->
                DateReading.of(
                    backBy((long) Math.min(9999, number.value()), number.end()),
                    calendar.behindEnding(behindPeriod(number.end()) + 1)));
  }

  private boolean isAgo(int period) {
    int ago = behindPeriod(period);
    return numbers.is(period, Kind.PERIOD)
        && numbers.joins(period)
        && numbers.is(ago, Kind.AGO)
        && numbers.joins(ago);
  }

  private int behindPeriod(int period) {
    return calendar.behindEnding(period + 1);
  }

  private boolean isSeenFromElse(int begin) {
    return numbers.joins(begin) && pieces.get(begin - 1).isGenitiveIn(text);
  }

  private Optional<?> backBy(long steps, int period) {
    return switch (pieces.get(period).word().unit()) {
      case "year" -> published.year().map(year -> year - steps).filter(year -> year > 1000);
      case "month" -> published.month().map(month -> month.minusMonths(steps));
      case "day" -> published.day().map(day -> day.minusDays(steps));
      default -> Optional.empty();
    };
  }

  private Optional<DateReading> today(int begin) {
    return numbers.is(begin, Kind.DAY)
        ? Optional.of(
            DateReading.of(
                published.day().map(day -> day.plusDays((long) pieces.get(begin).value())),
                behindWeekday(calendar.behindEnding(begin + 1))))
        : Optional.empty();
  }

  private Optional<DateReading> weekday(int begin) {
    if (!numbers.is(begin, Kind.WEEKDAY)) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of((int) pieces.get(begin).value());
    return Optional.of(
        new DateReading(
            on(day -> day.with(TemporalAdjusters.previousOrSame(weekday))),
            on(day -> day.with(TemporalAdjusters.nextOrSame(weekday))),
            calendar.behindEnding(begin + 1)));
  }

  private DateReading weekday(int at, int by) {
    DayOfWeek weekday = DayOfWeek.of((int) pieces.get(at).value());
    String date =
        on(
            day ->
                switch (by) {
                  case -1 -> day.with(TemporalAdjusters.previous(weekday));
                  case 1 -> day.with(TemporalAdjusters.next(weekday));
                  default -> day.with(TemporalAdjusters.previousOrSame(weekday));
                });
    return new DateReading(date, date, calendar.behindEnding(at + 1));
  }

  private String on(UnaryOperator<LocalDate> step) {
    return published.day().map(step).map(LocalDate::toString).orElse("");
  }
}
