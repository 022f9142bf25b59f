package org.jogsutra.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MinHashTest {

  private static final int SHINGLES = 300;

  @Test
  void estimatesWhatShareOfTwoSetsIsTheSame() {
    var random = new Random(3);
    for (double jaccard : new double[] {0, 0.1, 0.3, 0.5, 0.8, 1}) {
      double squares = 0;
      int trials = 200;
      double sum = 0;
      for (int i = 0; i < trials; i++) {
        double error = estimate(random, jaccard) - jaccard;
        sum += error;
        squares += error * error;
      }
      // What the variance of 192 coin tosses allows, a quarter more, for sets cut to whole
      // shingles.
      double expected = Math.sqrt((jaccard * (1 - jaccard) + 1 / 256.0) / MinHash.SLOTS);
      assertTrue(Math.sqrt(squares / trials) <= 1.25 * expected, "error at " + jaccard);
      assertTrue(Math.abs(sum / trials) < 0.01, "bias at " + jaccard);
    }
  }

  private static double estimate(Random random, double jaccard) {
    int shared = (int) Math.round(2 * SHINGLES * jaccard / (1 + jaccard));
    int[] a = random.ints(SHINGLES).toArray();
    int[] b = random.ints(SHINGLES).toArray();
    System.arraycopy(a, 0, b, 0, shared);
    var signatures = new Signatures();
    signatures.add(MinHash.signature(a));
    signatures.add(MinHash.signature(b));
    double chance = 1 / 256.0;
    return (signatures.equalSlots(0, 1) / (double) MinHash.SLOTS - chance) / (1 - chance);
  }

  @Test
  void countsDifferentShingles() {
    assertEquals(2, MinHash.shingles(new int[] {1, 2, 1, 2, 1}).length);
    assertEquals(0, MinHash.shingles(new int[] {1}).length);
    assertEquals(0, MinHash.shingles(new int[0]).length);
  }

  @Test
  void signsASetWhateverTheOrder() {
    int[] shingles = MinHash.shingles(new int[] {5, 6, 7, 8, 9, 5, 6});
    assertEquals(5, shingles.length);
    int[] reversed = {shingles[4], shingles[3], shingles[2], shingles[1], shingles[0]};
    assertArrayEquals(MinHash.signature(shingles), MinHash.signature(reversed));
  }
}
