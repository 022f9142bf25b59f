package org.jogsutra.sequence;

import java.util.Arrays;

/** Finds the rows of strings letter by letter. Strings are added before it is shared. */
final class Trie {

  /** The node of the empty string. */
  static final int ROOT = 0;

  /** What {@link #child} returns where no string goes on. */
  static final int NONE = -1;

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int LETTER_BITS = 16;

  /**
   * In an open-addressing table, the edges: a node plus 1 and a letter. The plus tells them from 0,
   * which is free.
   */
  private long[] edges = new long[1 << 10];

  /** The node that each edge leads to. */
  private int[] nodes = new int[1 << 10];

  /** The row of each node. */
  private int[] rows = new int[1 << 9];

  private int count = 1;

  /** Returns the node of a string that is one letter longer, or {@link #NONE}. */
  int child(int node, char letter) {
    int slot = slotOf(edge(node, letter));
    return edges[slot] == 0 ? NONE : nodes[slot];
  }

  /** Returns the row of the string that ends at a node, {@link RowPool#EMPTY} if there is none. */
  int row(int node) {
    return rows[node];
  }

  /** Sets the row of a string. */
  void add(CharSequence string, int row) {
    int node = ROOT;
    for (int i = 0; i < string.length(); i++) {
      int child = child(node, string.charAt(i));
      node = child == NONE ? addChild(node, string.charAt(i)) : child;
    }
    rows[node] = row;
  }

  private int addChild(int node, char letter) {
    if (count == rows.length) {
      grow();
    }
    put(edge(node, letter), count);
    return count++;
  }

  private void put(long edge, int node) {
    int slot = slotOf(edge);
    edges[slot] = edge;
    nodes[slot] = node;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldNodes = nodes;
    edges = new long[2 * oldEdges.length];
    nodes = new int[edges.length];
    rows = Arrays.copyOf(rows, 2 * rows.length);
    for (int slot = 0; slot < oldEdges.length; slot++) {
      if (oldEdges[slot] != 0) {
        put(oldEdges[slot], oldNodes[slot]);
      }
    }
  }

  private int slotOf(long edge) {
    int slot = (int) ((edge * MIX) >>> 32) & (edges.length - 1);
    while (edges[slot] != edge && edges[slot] != 0) {
      slot = (slot + 1) & (edges.length - 1);
    }
    return slot;
  }

  private static long edge(int node, char letter) {
    return ((node + 1L) << LETTER_BITS) | letter;
  }
}
