package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reform lets the national days fall on their dates of 1952 and 1971: 8 Falgun, 1 Poush. */
class BengaliCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "1432, 1, 1, 2025-04-14",
    "1432, 1, 14, 2025-04-27",
    "1431, 11, 8, 2025-02-21",
    "1431, 12, 12, 2025-03-26",
    "1431, 9, 1, 2024-12-16",
    "1430, 11, 30, 2024-03-14",
    "1430, 12, 30, 2024-04-13",
    "1425, 11, 9, 2019-02-21",
    "1425, 6, 30, 2018-10-15",
  })
  void convertsDays(int year, int month, int day, LocalDate date) {
    assertEquals(date, BengaliCalendar.toGregorian(year, month, day));
  }

  @Test
  void everyYearEndsBeforeTheNextBegins() {
    for (int year = 1300; year < 1500; year++) {
      LocalDate last = BengaliCalendar.toGregorian(year, 12, 30);
      assertEquals(BengaliCalendar.toGregorian(year + 1, 1, 1), last.plusDays(1));
      assertEquals(year, BengaliCalendar.yearOf(last));
      assertEquals(year + 1, BengaliCalendar.yearOf(last.plusDays(1)));
    }
  }

  @Test
  void refusesDaysThatAreNone() {
    assertThrows(DateTimeException.class, () -> BengaliCalendar.toGregorian(1431, 11, 30));
    assertThrows(DateTimeException.class, () -> BengaliCalendar.toGregorian(1431, 13, 1));
  }
}
