package org.jogsutra.relate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;

/**
 * The civil calendar of Bangladesh: the year begins on 14 April. Since the reform of 2019 the first
 * six months have 31 days, Falgun 29 or 30 and the others 30; before, five had 31, the others 30,
 * and Falgun 30 or 31.
 */
final class BengaliCalendar {

  private static final int YEARS_APART = 593;
  private static final int REFORM = 1426;
  private static final int FALGUN = 11;

  private BengaliCalendar() {}

  /**
   * Returns a date in the Gregorian calendar.
   *
   * @throws DateTimeException if there is no such day
   */
  static LocalDate toGregorian(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > length(year, month)) {
      throw new DateTimeException("no day of the Bengali calendar: " + day + "." + month);
    }
    int days = day - 1;
    for (int before = 1; before < month; before++) {
      days += length(year, before);
    }
    return LocalDate.of(year + YEARS_APART, 4, 14).plusDays(days);
  }

  /** Returns the Bengali year that a date is in. */
  static int yearOf(LocalDate date) {
    boolean before = date.isBefore(LocalDate.of(date.getYear(), 4, 14));
    return date.getYear() - YEARS_APART - (before ? 1 : 0);
  }

  private static int length(int year, int month) {
    boolean reformed = year >= REFORM;
    if (month == FALGUN) {
      return (reformed ? 29 : 30) + (Year.isLeap(year + YEARS_APART + 1L) ? 1 : 0);
    }
    return month <= (reformed ? 6 : 5) ? 31 : 30;
  }
}
