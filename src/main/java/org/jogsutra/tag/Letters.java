package org.jogsutra.tag;

import java.util.SplittableRandom;

/**
 * The letters of a text, folded and hashed so that the hash of any of its words, and of any
 * beginning of a word, is there at once.
 */
final class Letters {

  /** A random number for each letter, the same for letters that are folded into one. */
  private static final long[] RANDOM = new long[0x10000];

  static {
    SplittableRandom random = new SplittableRandom(0);
    for (int c = 0; c < RANDOM.length; c++) {
      RANDOM[c] = random.nextLong();
    }
    for (int c = 0; c < RANDOM.length; c++) {
      RANDOM[c] = RANDOM[Folding.fold((char) c)];
    }
  }

  /** The hash of all letters before an offset: each letter's number, rotated by its distance. */
  private final long[] hashes;

  Letters(String text) {
    hashes = new long[text.length() + 1];
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = Long.rotateLeft(hash, 5) ^ RANDOM[text.charAt(i)];
      hashes[i + 1] = hash;
    }
  }

  /** Returns the hash of the letters from {@code begin} up to before {@code end}. */
  long hash(int begin, int end) {
    return hashes[end] ^ Long.rotateLeft(hashes[begin], 5 * (end - begin));
  }
}
