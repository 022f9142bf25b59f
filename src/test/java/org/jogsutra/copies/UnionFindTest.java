package org.jogsutra.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnionFindTest {

  @Test
  void knowsASetByItsLeastNumber() {
    var sets = new UnionFind(6);
    sets.union(5, 3);
    sets.union(3, 1);
    sets.union(4, 2);
    assertEquals(1, sets.find(5));
    assertTrue(sets.together(5, 1));
    assertFalse(sets.together(5, 2));
  }

  @Test
  void listsTheSetsAmongTheNumbersAskedFor() {
    var sets = new UnionFind(7);
    sets.union(6, 2);
    sets.union(2, 4);
    sets.union(1, 3);
    List<String> found =
        sets.sets(new int[] {6, 5, 4, 2, 1, 0}).stream().map(Arrays::toString).toList();
    assertEquals(List.of("[2, 4, 6]"), found);
  }

  @Test
  void findsTheFirstOfEqualNumbers() {
    int[] values = {7, 8, 7, 9, 8, 7};
    var finder =
        new EqualFinder(values.length, i -> values[i] % 2, (a, b) -> values[a] == values[b]);
    int[] first = new int[values.length];
    Arrays.setAll(first, finder::firstEqual);
    assertEquals("[0, 1, 0, 3, 1, 0]", Arrays.toString(first));
  }
}
