package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {

  /** Table 1 of Dunning (1993): both words, the first alone, the second alone, neither. */
  @ParameterizedTest
  @CsvSource({
    "110, 2442, 111, 29114, 270.72",
    "29, 13, 123, 31612, 263.90",
    "31, 23, 139, 31584, 256.84",
    "10, 0, 3, 31764, 167.23",
    "76, 104, 2476, 29121, 157.21",
    "9, 0, 5, 31763, 146.80"
  })
  void logLikelihoodIsThatOfDunning(int both, int first, int second, int none, double published) {
    int all = both + first + second + none;
    assertEquals(
        published, Association.logLikelihood(both, both + first, both + second, all), 0.005);
  }

  @Test
  void logLikelihoodOfWhatChanceExplainsIsZero() {
    assertEquals(0, Association.logLikelihood(6, 20, 30, 100));
    assertEquals(0, Association.logLikelihood(1, 20, 30, 100));
    assertEquals(0, Association.logLikelihood(0, 20, 30, 100));
    assertEquals(0, Association.logLikelihood(100, 100, 100, 100));
  }

  @Test
  void logLikelihoodGrowsWithTheNumberOfWindows() {
    double few = Association.logLikelihood(10, 20, 30, 1_000);
    assertEquals(100 * few, Association.logLikelihood(1_000, 2_000, 3_000, 100_000), 1e-8);
  }

  /** In a table larger than an int can multiply. */
  @Test
  void logLikelihoodDoesNotOverflow() {
    int all = 2_000_000_000;
    double expected = Association.logLikelihood(4_000, 10_000, 20_000, 2_000_000) * 1_000;
    assertEquals(
        1, Association.logLikelihood(4_000_000, 10_000_000, 20_000_000, all) / expected, 1e-9);
  }

  /** p(a,b) = 0.01, p(a) p(b) = 0.0006. */
  @Test
  void npmiOfTheExample() {
    double byHand = Math.log(0.01 / 0.0006) / -Math.log(0.01);
    assertEquals(byHand, Association.npmi(10, 20, 30, 1_000), 1e-12);
    assertEquals(0.611, byHand, 5e-4);
  }

  @Test
  void npmiIsOneForTwoThatAreNeverApart() {
    assertEquals(1, Association.npmi(5, 5, 5, 1_000), 1e-12);
    assertTrue(Association.npmi(5, 5, 6, 1_000) < 1);
  }

  @Test
  void npmiIsZeroByChanceAndMinusOneForTwoThatAreNeverTogether() {
    assertEquals(0, Association.npmi(6, 20, 30, 100), 1e-12);
    assertEquals(-1, Association.npmi(0, 20, 30, 100));
    assertTrue(Association.npmi(1, 20, 30, 100) < 0);
  }

  @Test
  void npmiOfTwoThatAllWindowsNameIsZero() {
    assertEquals(0, Association.npmi(100, 100, 100, 100));
  }
}
