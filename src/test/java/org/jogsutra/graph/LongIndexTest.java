package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LongIndexTest {

  @Test
  void numbersKeysInTheOrderTheyAreFirstSeen() {
    var index = new LongIndex();
    assertEquals(
        List.of(0, 1, 0, 2, 1),
        List.of(7L, 0L, 7L, -1L, 0L).stream().map(index::numberOf).toList());
    assertEquals(3, index.size());
    assertEquals(-1, index.key(2));
  }

  @Test
  void keepsManyKeysApart() {
    var index = new LongIndex();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 100_000; i++) {
        assertEquals(i, index.numberOf(((long) i % 300 << 32) | i));
      }
    }
    assertEquals(100_000, index.size());
  }

  @Property(seed = "1")
  void numbersAsAMapWould(@ForAll List<Long> keys) {
    var index = new LongIndex();
    Map<Long, Integer> expected = new HashMap<>();
    for (Long key : keys) {
      expected.putIfAbsent(key, expected.size());
      assertEquals(expected.get(key), index.numberOf(key));
    }
  }
}
