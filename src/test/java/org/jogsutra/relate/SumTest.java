package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SumTest {

  private final Sum sum = new Sum();

  @Test
  void multipliesTheWholeByWhatIsLarger() {
    assertTrue(sum.number(1) && sum.multiplier(1e3) && sum.number(200) && sum.multiplier(1e7));
    assertEquals(1.2e10, sum.value());
    assertEquals(1e7, sum.lastScale());
  }

  @Test
  void addsWhatIsSmaller() {
    assertTrue(sum.number(3) && sum.multiplier(1e7) && sum.number(20) && sum.multiplier(1e5));
    assertEquals(3.2e7, sum.value());
  }

  @Test
  void addsAFractionToTheNextNumber() {
    assertTrue(sum.fraction(-0.25) && sum.number(2) && sum.multiplier(1e7));
    assertEquals(1.75e7, sum.value());
  }

  @Test
  void addsAFractionToOneWhereAMultiplierFollows() {
    assertTrue(sum.fraction(0.25) && sum.multiplier(1e5));
    assertEquals(125_000, sum.value());
  }

  @Test
  void takesARepeatedMultiplierForTwo() {
    assertTrue(sum.multiplier(1e3));
    assertTrue(sum.multiplier(1e3));
    assertEquals(2000, sum.value());
    assertFalse(sum.multiplier(1e3));
  }

  @Test
  void refusesANumberBesideANumber() {
    assertTrue(sum.number(5));
    assertFalse(sum.number(6));
    assertFalse(sum.fraction(0.5));
    assertEquals(5, sum.value());
  }

  @Test
  void refusesWhatHasNoRoom() {
    assertTrue(sum.number(2) && sum.multiplier(1e3));
    assertFalse(sum.number(2024));
    assertFalse(sum.multiplier(100));
    assertTrue(sum.number(3));
    assertFalse(sum.multiplier(1e3));
    assertEquals(2003, sum.value());
  }

  @Test
  void isBounded() {
    for (int i = 0; i < 100; i++) {
      assertTrue(sum.number(9) && sum.multiplier(1e3) && sum.number(9) && sum.multiplier(1e12));
    }
    assertEquals(1e18, sum.value());
  }
}
