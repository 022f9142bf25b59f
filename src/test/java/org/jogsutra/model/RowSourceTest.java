package org.jogsutra.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.jogsutra.model.EntityGraph.Dated;
import org.junit.jupiter.api.Test;

class RowSourceTest {

  @Test
  void givesTheSameRowsEachTime() {
    RowSource<String> rows = RowSource.of(List.of("a", "b"));
    assertEquals(2, rows.size());
    assertEquals(List.of("a", "b"), AllRows.of(rows));
    assertEquals(List.of("a", "b"), AllRows.of(rows));
  }

  @Test
  void throwsWhatItsUseThrows() {
    var full = new IOException("no space left on device");
    RowSource<String> rows = RowSource.of(List.of("a"));
    assertSame(
        full,
        assertThrows(
            IOException.class,
            () ->
                rows.forEach(
                    row -> {
                      throw full;
                    })));
  }

  @Test
  void onlyFullDaysAreDays() {
    assertTrue(EntityGraph.isDay("2024-02-29"));
    for (String other :
        List.of("", "2024", "2024-02", "2023-02-29", "2024-1-001", "2024-02-29T", "২০২৪-০২-২৯")) {
      assertFalse(EntityGraph.isDay(other), other);
    }
    assertThrows(IllegalArgumentException.class, () -> new Dated("2024-02", 1));
    assertThrows(IllegalArgumentException.class, () -> new Dated("2024-02-29", 0));
  }
}
