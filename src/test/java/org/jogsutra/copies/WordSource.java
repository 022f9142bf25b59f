package org.jogsutra.copies;

import java.util.Arrays;
import java.util.Random;

/**
 * Articles as the hashes of made-up words, as common as words are (Zipf's law), where millions of
 * different articles are needed. The same seed gives the same articles.
 */
final class WordSource {

  private static final int VOCABULARY = 200_000;
  private static final int LEAST_WORDS = 80;
  private static final int MOST_WORDS = 400;

  private final Random random;
  private final double[] cumulative = new double[VOCABULARY];

  WordSource(long seed) {
    random = new Random(seed);
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      sum += 1.0 / (i + 1);
      cumulative[i] = sum;
    }
  }

  /** Returns the words of a new article. */
  int[] article() {
    int[] words = new int[LEAST_WORDS + random.nextInt(MOST_WORDS - LEAST_WORDS)];
    Arrays.setAll(words, i -> word());
    return words;
  }

  /** Returns the words with a share of them replaced. */
  int[] rewrite(int[] words, double rate) {
    int[] rewritten = words.clone();
    for (int i = 0; i < words.length; i++) {
      if (random.nextDouble() < rate) {
        rewritten[i] = word();
      }
    }
    return rewritten;
  }

  double share(double least, double most) {
    return least + random.nextDouble() * (most - least);
  }

  int number(int bound) {
    return random.nextInt(bound);
  }

  private int word() {
    double at = random.nextDouble() * cumulative[VOCABULARY - 1];
    int found = Arrays.binarySearch(cumulative, at);
    int rank = found < 0 ? -found - 1 : found;
    return rank * 0x9E3779B1;
  }

  static byte[] signature(int[] words) {
    return MinHash.signature(MinHash.shingles(words));
  }
}
