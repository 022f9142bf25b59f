package org.jogsutra.link;

import java.util.Arrays;

/**
 * A tree of counted sequences: each node is a sequence of chunk numbers, its children are the
 * sequences that are longer by one. Node 0 is the empty sequence. Not changed once it is built.
 */
final class ChunkTree {

  static final int ROOT = 0;
  static final int NONE = -1;

  /** Bits of a key for the chunk; the rest is the node. */
  private static final int CHUNK_BITS = 24;

  private static final long EMPTY = -1;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys = filled(1 << 12);
  private int[] values = new int[1 << 12];
  private double[] counts = new double[1 << 11];
  private double[] totals = new double[1 << 11];
  private int[] kinds = new int[1 << 11];
  private int[] shorter = new int[1 << 11];
  private int size = 1;

  /** Returns the node of a sequence that is one chunk longer, or {@link #NONE}. */
  int child(int node, int chunk) {
    int slot = slot(key(node, chunk));
    return keys[slot] == EMPTY ? NONE : values[slot];
  }

  /** Returns the node of a sequence that is one chunk longer, made where there is none yet. */
  int grow(int node, int chunk) {
    int slot = slot(key(node, chunk));
    if (keys[slot] != EMPTY) {
      return values[slot];
    }
    keys[slot] = key(node, chunk);
    values[slot] = size;
    if (size == counts.length) {
      widen();
    }
    if (2 * size > keys.length) {
      rehash();
    }
    return size++;
  }

  /** Counts that the last chunk of {@code child} came behind {@code parent}. */
  void count(int parent, int child, double weight) {
    if (counts[child] == 0) {
      kinds[parent]++;
    }
    counts[child] += weight;
    totals[parent] += weight;
  }

  /** Notes the node of the same sequence without its first chunk. */
  void link(int node, int withoutFirst) {
    shorter[node] = withoutFirst;
  }

  int shorter(int node) {
    return shorter[node];
  }

  double count(int node) {
    return counts[node];
  }

  /** Returns how much was counted behind a node. */
  double total(int node) {
    return totals[node];
  }

  /** Returns how many different chunks were counted behind a node. */
  int kinds(int node) {
    return kinds[node];
  }

  private static long key(int node, int chunk) {
    return (long) node << CHUNK_BITS | chunk;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * SPREAD) >>> 32) & mask;
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void widen() {
    counts = Arrays.copyOf(counts, 2 * size);
    totals = Arrays.copyOf(totals, 2 * size);
    kinds = Arrays.copyOf(kinds, 2 * size);
    shorter = Arrays.copyOf(shorter, 2 * size);
  }

  private void rehash() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = filled(2 * oldKeys.length);
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private static long[] filled(int length) {
    long[] keys = new long[length];
    Arrays.fill(keys, EMPTY);
    return keys;
  }
}
