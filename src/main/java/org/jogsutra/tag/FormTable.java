package org.jogsutra.tag;

import java.util.Arrays;

/**
 * Numbers the words that occur in names, from 0. Open addressing over 64-bit hashes of folded
 * characters, behind a Bloom filter of one probe that fits the processor's cache; a hit is
 * confirmed letter by letter.
 *
 * <p>The hash of a word is built from left to right, so a caller has the hashes of all its
 * beginnings at no extra cost: that makes trying a word without each of its possible endings cheap.
 * Words are added before the table is shared.
 */
final class FormTable {

  static final int NONE = -1;

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private long[] hashes = new long[1 << 12];
  private int[] ids = new int[1 << 12];
  private long[] filter = new long[1 << 10];
  private char[] letters = new char[1 << 14];
  private int[] begins = new int[1 << 10];
  private int size;

  FormTable() {
    Arrays.fill(ids, NONE);
  }

  /** Extends the hash of a beginning by one folded character; the hash of nothing is 0. */
  static long hash(long hash, char folded) {
    return (Long.rotateLeft(hash, 5) ^ folded) * PRIME;
  }

  int size() {
    return size;
  }

  /**
   * Returns the number of a word, or {@link #NONE}; {@code hash} must be that of the same
   * characters.
   */
  int find(long hash, String text, int begin, int end) {
    if ((filter[filterWord(hash)] & (1L << filterBit(hash))) == 0) {
      return NONE;
    }
    for (int slot = slot(hash); ids[slot] != NONE; slot = (slot + 1) & (ids.length - 1)) {
      if (hashes[slot] == hash && isForm(ids[slot], text, begin, end)) {
        return ids[slot];
      }
    }
    return NONE;
  }

  /** Returns the number of a word, a new one if it had none. */
  int add(String text, int begin, int end) {
    long hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash(hash, Folding.fold(text.charAt(i)));
    }
    int known = find(hash, text, begin, end);
    if (known != NONE) {
      return known;
    }
    growIfNeeded(end - begin);
    for (int i = begin; i < end; i++) {
      letters[begins[size] + i - begin] = Folding.fold(text.charAt(i));
    }
    begins[size + 1] = begins[size] + end - begin;
    put(hash, size);
    return size++;
  }

  private boolean isForm(int id, String text, int begin, int end) {
    int from = begins[id];
    if (begins[id + 1] - from != end - begin) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (letters[from + i - begin] != Folding.fold(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void put(long hash, int id) {
    int slot = slot(hash);
    while (ids[slot] != NONE) {
      slot = (slot + 1) & (ids.length - 1);
    }
    hashes[slot] = hash;
    ids[slot] = id;
    filter[filterWord(hash)] |= 1L << filterBit(hash);
  }

  private void growIfNeeded(int length) {
    if (size + 2 > begins.length) {
      begins = Arrays.copyOf(begins, 2 * begins.length);
    }
    while (begins[size] + length > letters.length) {
      letters = Arrays.copyOf(letters, 2 * letters.length);
    }
    if (2 * size >= ids.length) {
      rehash();
    }
  }

  private void rehash() {
    long[] oldHashes = hashes;
    int[] oldIds = ids;
    hashes = new long[2 * oldHashes.length];
    ids = new int[hashes.length];
    Arrays.fill(ids, NONE);
    // 16 bits of filter for each slot: about one word in 32 passes it by chance.
    filter = new long[hashes.length / 4];
    for (int slot = 0; slot < oldIds.length; slot++) {
      if (oldIds[slot] != NONE) {
        put(oldHashes[slot], oldIds[slot]);
      }
    }
  }

  private int slot(long hash) {
    return (int) (hash >>> 32) & (ids.length - 1);
  }

  private int filterWord(long hash) {
    return (int) (hash >>> 20) & (filter.length - 1);
  }

  private static int filterBit(long hash) {
    return (int) (hash >>> 58);
  }
}
