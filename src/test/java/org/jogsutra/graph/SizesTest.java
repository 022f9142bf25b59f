package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SizesTest {

  @Test
  void spanExactlyFourToExactlyAHundred() {
    assertArrayEquals(new double[] {4, 52, 100}, Sizes.of(new double[] {1, 4, 9}));
    double[] sizes = Sizes.of(new double[] {3, 7, 2, 11, 5});
    assertEquals(4.0, sizes[2]);
    assertEquals(100.0, sizes[3]);
  }

  @Test
  void areTheSmallestAmongEquals() {
    assertArrayEquals(new double[] {4, 4}, Sizes.of(new double[] {7, 7}));
    assertArrayEquals(new double[] {4}, Sizes.of(new double[] {0}));
    assertArrayEquals(new double[0], Sizes.of(new double[0]));
  }
}
