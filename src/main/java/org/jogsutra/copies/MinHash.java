package org.jogsutra.copies;

import java.util.Arrays;

/**
 * Signatures of sets of shingles whose equal bytes tell how much of the sets is the same: MinHash
 * (Broder, "On the resemblance and containment of documents", 1997) of which one byte is kept for
 * each hash function (Li and König, "b-Bit Minwise Hashing", 2010).
 *
 * <p>A signature has {@link #BYTES} bytes: the number of different shingles in two, big-endian, at
 * most 65,535, and {@link #SLOTS} slots. Two slots are equal where the sets share the shingle of
 * least hash, which has the probability of their Jaccard similarity, or by chance in one of 256.
 */
final class MinHash {

  static final int SLOTS = 192;
  static final int SIZE_BYTES = 2;
  static final int BYTES = SIZE_BYTES + SLOTS;

  /** Chosen by measuring, see docs/copies.md: rewriting changes longer shingles too often. */
  private static final int SHINGLE_WORDS = 2;

  private static final int MAX_SIZE = 0xFFFF;
  private static final int[] FACTORS = new int[SLOTS];
  private static final int[] ADDENDS = new int[SLOTS];

  static {
    for (int slot = 0; slot < SLOTS; slot++) {
      long random = scrambled(slot + 1);
      FACTORS[slot] = (int) random | 1;
      ADDENDS[slot] = (int) (random >>> Integer.SIZE);
    }
  }

  private MinHash() {}

  /** Returns the different shingles of a text as hashes in ascending order. */
  static int[] shingles(int[] words) {
    int[] shingles = new int[Math.max(0, words.length - SHINGLE_WORDS + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 0;
      for (int j = i; j < i + SHINGLE_WORDS; j++) {
        hash = scrambled(hash + words[j]);
      }
      shingles[i] = (int) hash;
    }
    Arrays.sort(shingles);
    return distinct(shingles);
  }

  private static int[] distinct(int[] sorted) {
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /** Returns the signature of a set of shingles that is not empty. */
  static byte[] signature(int[] shingles) {
    int[] least = new int[SLOTS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int shingle : shingles) {
      lower(least, shingle);
    }
    byte[] signature = new byte[BYTES];
    int size = Math.min(shingles.length, MAX_SIZE);
    signature[0] = (byte) (size >> Byte.SIZE);
    signature[1] = (byte) size;
    for (int slot = 0; slot < SLOTS; slot++) {
      // The least of many hashes has few different upper bits: mixed, all bits tell.
      signature[SIZE_BYTES + slot] = (byte) (scrambled(least[slot]) >>> 56);
    }
    return signature;
  }

  /** One multiplication, addition and comparison a slot, which the virtual machine vectorizes. */
  private static void lower(int[] least, int shingle) {
    for (int slot = 0; slot < SLOTS; slot++) {
      least[slot] = Math.min(least[slot], shingle * FACTORS[slot] + ADDENDS[slot]);
    }
  }

  /** The mixing function of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long scrambled(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
