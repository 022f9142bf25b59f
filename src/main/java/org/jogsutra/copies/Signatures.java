package org.jogsutra.copies;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Many signatures in little more memory than their bytes, numbered from 0, and how similar they
 * are.
 */
final class Signatures {

  /** Signatures in an array: few enough that the garbage collector need not round it up. */
  private static final int CHUNK = 1 << 10;

  private static final int LONGS = MinHash.SLOTS / Long.BYTES;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  /** How often two slots are equal by chance. */
  private static final double CHANCE = 1.0 / 256;

  /**
   * Shared shingles that count for nothing: a paper's copyright line or a turn of phrase, which
   * would be much of a short text.
   */
  private static final int ALLOWANCE = 16;

  private final List<long[]> slots = new ArrayList<>();
  private final List<char[]> sizes = new ArrayList<>();
  private int size;

  int size() {
    return size;
  }

  void add(byte[] signature) {
    if (size % CHUNK == 0) {
      slots.add(new long[CHUNK * LONGS]);
      sizes.add(new char[CHUNK]);
    }
    int place = size % CHUNK;
    ByteBuffer bytes = ByteBuffer.wrap(signature);
    sizes.get(size / CHUNK)[place] = bytes.getChar();
    bytes.asLongBuffer().get(slots.get(size / CHUNK), place * LONGS, LONGS);
    size++;
  }

  /** Returns the value of one slot of a signature. */
  int slot(int signature, int slot) {
    long eight = slots.get(signature / CHUNK)[signature % CHUNK * LONGS + slot / Long.BYTES];
    return (int) (eight >>> (56 - slot % Long.BYTES * Byte.SIZE)) & 0xFF;
  }

  /** Returns in how many slots two signatures are equal. */
  int equalSlots(int a, int b) {
    long[] ofA = slots.get(a / CHUNK);
    long[] ofB = slots.get(b / CHUNK);
    int atA = a % CHUNK * LONGS;
    int atB = b % CHUNK * LONGS;
    int equal = 0;
    for (int i = 0; i < LONGS; i++) {
      long different = ofA[atA + i] ^ ofB[atB + i];
      // One bit for each byte that is not zero, without a carry from one byte to the next.
      long unequal = (((different & LOW_BITS) + LOW_BITS) | different) & ~LOW_BITS;
      equal += Long.BYTES - Long.bitCount(unequal);
    }
    return equal;
  }

  /**
   * Estimates the Jaccard similarity of the shingles of two texts, {@link #ALLOWANCE} of those that
   * they share left out.
   *
   * @return at most 1; negative if they share fewer
   */
  double similarity(int a, int b) {
    double jaccard =
        Math.max(0, ((double) equalSlots(a, b) / MinHash.SLOTS - CHANCE) / (1 - CHANCE));
    int sizeOfA = shingles(a);
    int sizeOfB = shingles(b);
    double shared =
        Math.min(jaccard / (1 + jaccard) * (sizeOfA + sizeOfB), Math.min(sizeOfA, sizeOfB));
    return (shared - ALLOWANCE) / (sizeOfA + sizeOfB - shared - ALLOWANCE);
  }

  private int shingles(int signature) {
    return sizes.get(signature / CHUNK)[signature % CHUNK];
  }

  int hash(int signature) {
    long hash = shingles(signature);
    int at = signature % CHUNK * LONGS;
    for (int i = at; i < at + LONGS; i++) {
      hash = (hash ^ slots.get(signature / CHUNK)[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> Integer.SIZE;
    }
    return (int) hash;
  }

  /** Orders signatures by their content, so that nothing depends on their numbers. */
  int compare(int a, int b) {
    int order = Integer.compare(shingles(a), shingles(b));
    for (int i = 0; order == 0 && i < LONGS; i++) {
      order = Long.compareUnsigned(word(a, i), word(b, i));
    }
    return order;
  }

  private long word(int signature, int i) {
    return slots.get(signature / CHUNK)[signature % CHUNK * LONGS + i];
  }
}
