package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChiSquareTest {

  /** The upper percentage points that every table of the distribution has. */
  @ParameterizedTest
  @CsvSource({
    "2.7055434541, 0.1",
    "3.8414588207, 0.05",
    "6.6348966010, 0.01",
    "10.8275661707, 0.001"
  })
  void tailIsThatOfTheTables(double value, double probability) {
    assertEquals(probability, ChiSquare.tail(value), 1e-10 * probability * 10);
  }

  /** As the C library gives it, on both sides of where the method changes and far into the tail. */
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "0.1, 0.8875370839817152",
    "0.5, 0.4795001221869535",
    "1, 0.15729920705028513",
    "1.9, 0.0072095707647425325",
    "2, 0.004677734981047266",
    "2.1, 0.002979466656332984",
    "3, 2.2090496998585438e-05",
    "5, 1.5374597944280351e-12",
    "10, 2.088487583762545e-45",
    "20, 5.3958656116079005e-176",
    "26, 5.663192408856143e-296"
  })
  void complementaryErrorIsRightToElevenDigits(double x, double expected) {
    assertEquals(1, ChiSquare.complementaryError(x) / expected, 1e-11);
  }

  @Test
  void tailNeverGrows() {
    double last = 1;
    for (int i = 0; i < 2_000; i++) {
      double tail = ChiSquare.tail(i * 0.8);
      assertTrue(tail <= last && tail >= 0, "at " + i * 0.8);
      last = tail;
    }
    assertEquals(0, last);
  }
}
