package org.jogsutra.bench;

import java.util.Arrays;

/**
 * Counts in arrays of primitives that an open-addressing table of longs points into, as the program
 * did before it had a database.
 */
final class OpenAddressing implements Aggregation {

  /** Odd, so that multiplying by it loses nothing: 2^64 divided by the golden ratio. */
  private static final long SCRAMBLE = 0x9E3779B97F4A7C15L;

  /** In what a pair has in {@link #counts}: rows, articles, first article, last article. */
  private static final int COUNTS = 4;

  private long[] keys = new long[1 << 10];
  private int[] counts = new int[COUNTS << 10];
  private int[] slots = new int[1 << 11];
  private int size;

  @Override
  public void add(int article, int a, int b) {
    int pair = COUNTS * numberOf((long) a << Integer.SIZE | b, article);
    counts[pair]++;
    if (counts[pair + 3] != article) {
      counts[pair + 1]++;
      counts[pair + 3] = article;
    }
  }

  private int numberOf(long key, int article) {
    int slot = slotOf(key);
    if (slots[slot] == 0) {
      if (size == keys.length) {
        grow();
        slot = slotOf(key);
      }
      keys[size] = key;
      counts[COUNTS * size + 2] = article;
      counts[COUNTS * size + 3] = -1;
      slots[slot] = ++size;
    }
    return slots[slot] - 1;
  }

  private int slotOf(long key) {
    int mask = slots.length - 1;
    int slot = (int) ((key * SCRAMBLE) >>> Integer.SIZE) & mask;
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Half of the slots stay free. */
  private void grow() {
    keys = Arrays.copyOf(keys, 2 * keys.length);
    counts = Arrays.copyOf(counts, 2 * counts.length);
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      slots[slotOf(keys[number])] = number + 1;
    }
  }

  @Override
  public void aggregate() {
    // Done row by row.
  }

  @Override
  public void forEach(Use use) {
    for (int pair = 0; pair < size; pair++) {
      int first = COUNTS * pair;
      use.pair(
          (int) (keys[pair] >>> Integer.SIZE),
          (int) keys[pair],
          new long[] {counts[first], counts[first + 1], counts[first + 2]});
    }
  }
}
