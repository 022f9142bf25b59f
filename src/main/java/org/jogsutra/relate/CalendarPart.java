package org.jogsutra.relate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A month or a day of a month, or two of either, in no year yet.
 *
 * @param month the month, or the last of two
 * @param firstMonth the first of two months, else the same
 * @param day the day, or the last of two; 0 for the whole month
 * @param firstDay the first of two days, else the same
 */
record CalendarPart(boolean bengali, int firstMonth, int month, int firstDay, int day) {

  /** Returns the part in a year of its calendar, or empty if there is no such day. */
  Optional<String> in(int year) {
    try {
      String last = text(year, month, day);
      int firstYear = firstMonth > month ? year - 1 : year;
      String first = text(firstYear, firstMonth, firstDay);
      return Optional.of(first.equals(last) ? last : from(first) + "/" + to(last));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String from(String period) {
    return period.substring(0, (period + "/").indexOf('/'));
  }

  private static String to(String period) {
    return period.substring(period.indexOf('/') + 1);
  }

  private String text(int year, int ofMonth, int ofDay) {
    if (bengali) {
      LocalDate date = BengaliCalendar.toGregorian(year, ofMonth, Math.max(1, ofDay));
      YearMonth begins = YearMonth.from(date);
      // A Bengali month lies in two Gregorian ones.
      return ofDay == 0 ? begins + "/" + begins.plusMonths(1) : date.toString();
    }
    return ofDay == 0
        ? YearMonth.of(year, ofMonth).toString()
        : LocalDate.of(year, ofMonth, ofDay).toString();
  }
}
