package org.jogsutra.graph;

import java.util.Arrays;

/**
 * Numbers longs from 0 in the order they are first seen.
 *
 * <p>In place of a {@code HashMap<Long, Integer>}, which takes four times the memory and, where
 * millions of keys come and stay, keeps the garbage collector busier than the counting.
 */
final class LongIndex {

  /** Odd, so that multiplying by it loses nothing: 2^64 divided by the golden ratio. */
  private static final long SCRAMBLE = 0x9E3779B97F4A7C15L;

  private static final int FIRST_SLOTS = 1 << 10;

  /** The keys by their numbers. */
  private long[] keys = new long[FIRST_SLOTS / 2];

  /** The number of the key in each slot, plus one; zero in free slots, which are at least half. */
  private int[] slots = new int[FIRST_SLOTS];

  private int size;

  int size() {
    return size;
  }

  long key(int number) {
    return keys[number];
  }

  /** Returns the number of a key, which is the {@link #size} before if it is new. */
  int numberOf(long key) {
    int slot = slotOf(key);
    if (slots[slot] == 0) {
      if (size == keys.length) {
        grow();
        slot = slotOf(key);
      }
      keys[size++] = key;
      slots[slot] = size;
    }
    return slots[slot] - 1;
  }

  /** Returns the slot that holds a key, or the free one where it belongs. */
  private int slotOf(long key) {
    int mask = slots.length - 1;
    int slot = (int) ((key * SCRAMBLE) >>> Integer.SIZE) & mask;
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * keys.length);
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      slots[slotOf(keys[number])] = number + 1;
    }
  }
}
