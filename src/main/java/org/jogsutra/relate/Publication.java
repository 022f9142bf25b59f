package org.jogsutra.relate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When an article was published.
 *
 * @param iso ISO 8601 date, as precise as known, or empty
 * @param year the year, if known
 * @param month the month, if known
 * @param day the day, if known
 */
record Publication(
    String iso, Optional<Integer> year, Optional<YearMonth> month, Optional<LocalDate> day) {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  /** Reads an ISO 8601 date; what is none counts as not known. */
  static Publication of(String iso) {
    try {
      boolean whole = iso.length() > MONTH_LENGTH;
      Optional<LocalDate> day = whole ? Optional.of(LocalDate.parse(iso)) : Optional.empty();
      Optional<YearMonth> month =
          iso.length() == MONTH_LENGTH
              ? Optional.of(YearMonth.parse(iso))
              : day.map(YearMonth::from);
      Optional<Integer> year =
          iso.length() == YEAR_LENGTH
              ? Optional.of(Integer.parseInt(iso))
              : month.map(YearMonth::getYear);
      return new Publication(year.isEmpty() ? "" : iso, year, month, day);
    } catch (DateTimeException | NumberFormatException e) {
      return new Publication("", Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * Returns the last such day or month up to publication.
   *
   * @param strictly whether that of publication itself is too late
   */
  Optional<String> last(CalendarPart part, boolean strictly) {
    return candidates(part, order -> strictly ? order < 0 : order <= 0)
        .reduce((earlier, later) -> later);
  }

  /**
   * Returns the next such day or month from publication on.
   *
   * @param strictly whether that of publication itself is too early
   */
  Optional<String> next(CalendarPart part, boolean strictly) {
    return candidates(part, order -> strictly ? order > 0 : order >= 0).findFirst();
  }

  /** Returns the day or month in the year of publication. */
  Optional<String> current(CalendarPart part) {
    return month.flatMap(now -> part.in(yearIn(part, now)));
  }

  /** Returns those of the years around publication, in order, that lie as asked for. */
  private Stream<String> candidates(CalendarPart part, IntPredicate asked) {
    return month.stream()
        .mapToInt(now -> yearIn(part, now))
        // 29 February may be four years away.
        .flatMap(now -> IntStream.rangeClosed(now - 4, now + 4))
        .mapToObj(part::in)
        .flatMap(Optional::stream)
        .filter(candidate -> asked.test(compare(candidate)));
  }

  private int yearIn(CalendarPart part, YearMonth now) {
    return part.bengali() ? BengaliCalendar.yearOf(day.orElse(now.atDay(1))) : now.getYear();
  }

  /** Compares as precisely as both are known: ISO 8601 sorts by time. */
  private int compare(String date) {
    String end = date.substring(date.indexOf('/') + 1);
    int length = Math.min(end.length(), iso.length());
    return end.substring(0, length).compareTo(iso.substring(0, length));
  }
}
