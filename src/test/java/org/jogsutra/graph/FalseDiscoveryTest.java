package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

  @Test
  void correctsTheExample() {
    assertArrayEquals(
        new double[] {0.04, 0.5, 0.04, 0.04},
        FalseDiscovery.corrected(new double[] {0.03, 0.5, 0.01, 0.02}),
        1e-12);
  }

  /** The 15 comparisons of Benjamini and Hochberg (1995): at 0.05 they reject four. */
  @Test
  void keepsWhatThePaperKeeps() {
    double[] values = {
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.0000
    };
    double[] corrected = FalseDiscovery.corrected(values);
    assertEquals(4, Arrays.stream(corrected).filter(value -> value <= 0.05).count());
    assertEquals(0.0095 * 15 / 4, corrected[3], 1e-12);
    assertEquals(0.0298 * 15 / 7, corrected[5], 1e-12, "that of the next rank is smaller");
  }

  @Test
  void givesEqualValuesTheSame() {
    assertArrayEquals(
        new double[] {0.02, 0.02, 1, 1},
        FalseDiscovery.corrected(new double[] {0.01, 0.01, 1, 1}),
        1e-12);
  }

  @Test
  void takesNone() {
    assertEquals(0, FalseDiscovery.corrected(new double[0]).length);
  }
}
