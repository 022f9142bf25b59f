package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

  private static final CalendarPart MARCH_27 = new CalendarPart(false, 3, 3, 27, 27);

  @Test
  void knowsWhatIsTold() {
    Publication day = Publication.of("2025-01-17");
    assertEquals(Optional.of(LocalDate.of(2025, 1, 17)), day.day());
    assertEquals(Optional.of(YearMonth.of(2025, 1)), day.month());
    assertEquals(Optional.of(2025), day.year());
    assertEquals(Optional.empty(), Publication.of("2025-01").day());
    assertEquals(Optional.empty(), Publication.of("2025").month());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2025-13", "2025-02-30", "soon", "yesterday", "20250117"})
  void knowsNothingFromWhatIsNoDate(String text) {
    assertEquals(Optional.empty(), Publication.of(text).year());
    assertEquals(Optional.empty(), Publication.of(text).last(MARCH_27, false));
  }

  @Test
  void findsTheLastAndTheNext() {
    Publication published = Publication.of("2025-03-27");

    assertEquals(Optional.of("2025-03-27"), published.last(MARCH_27, false));
    assertEquals(Optional.of("2024-03-27"), published.last(MARCH_27, true));
    assertEquals(Optional.of("2025-03-27"), published.next(MARCH_27, false));
    assertEquals(Optional.of("2026-03-27"), published.next(MARCH_27, true));
    assertEquals(Optional.of("2025-03-27"), published.current(MARCH_27));
  }
}
