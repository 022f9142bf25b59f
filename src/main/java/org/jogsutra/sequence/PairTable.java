package org.jogsutra.sequence;

import java.util.Arrays;

/** Finds the row of weights of a pair of words or clusters. */
final class PairTable {

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final long FREE = -1;

  private final long[] keys;
  private final int[] rows;
  private final int shift;

  /** Indexes the rows of a table, which are copied to the pool. */
  PairTable(WeightTable table, RowPool pool) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(table.rows()) + 1;
    this.shift = Long.SIZE - bits;
    this.keys = new long[1 << bits];
    this.rows = new int[1 << bits];
    Arrays.fill(keys, FREE);
    for (int row = 0; row < table.rows(); row++) {
      int slot = slotOf(table.key(row));
      keys[slot] = table.key(row);
      rows[slot] = pool.add(table, row, RowPool.EMPTY);
    }
  }

  /** Returns the row of a pair, the empty one if the pair has no weights. */
  int find(int first, int second) {
    return rows[slotOf(Template.pair(first, second))];
  }

  private int slotOf(long key) {
    int slot = (int) ((key * MIX) >>> shift);
    while (keys[slot] != key && keys[slot] != FREE) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
