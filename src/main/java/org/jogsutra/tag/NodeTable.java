package org.jogsutra.tag;

/**
 * The nodes of the trie of names: what is known of each beginning of a name that ends where a word
 * does. A node is found by the hash of its words, in an open-addressing table behind a Bloom filter
 * of one probe that fits the processor's cache.
 *
 * <p>With hashes of 64 bits letters are not compared: among a million names one word of text in
 * 10^13 is taken for another. Nodes are added before the table is shared.
 */
final class NodeTable {

  /** What {@link #find} returns where no name begins with the words. */
  static final long NONE = 0;

  /** The hash of no words. */
  static final long ROOT = 0;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** The hash of each node with its value behind it, so that both come into the cache at once. */
  private long[] slots = new long[1 << 12];

  private long[] filter = new long[1 << 9];
  private int size;

  /** Returns the hash of the words of a path and one more word. */
  static long child(long path, long word) {
    return (Long.rotateLeft(path, 32) ^ word) * MIX;
  }

  /** Returns the value of a node, or {@link #NONE}. */
  long find(long hash) {
    if ((filter[filterWord(hash)] >>> filterBit(hash) & 1) == 0) {
      return NONE;
    }
    int slot = slotOf(hash);
    return slots[slot] == hash ? slots[slot + 1] : NONE;
  }

  /** Adds bits to the value of a node, a new one if there is none. */
  void add(long hash, long bits) {
    if (3 * size >= slots.length) {
      grow();
    }
    int slot = slotOf(hash);
    size += slots[slot] == hash ? 0 : 1;
    put(hash, slots[slot + 1] | bits);
  }

  /** Returns the slot that a hash is in, or the free one where it would be put. */
  private int slotOf(long hash) {
    int slot = (int) (hash >>> 32) & (slots.length - 2);
    while (slots[slot] != hash && slots[slot] != ROOT) {
      slot = (slot + 2) & (slots.length - 2);
    }
    return slot;
  }

  private void put(long hash, long value) {
    int slot = slotOf(hash);
    slots[slot] = hash;
    slots[slot + 1] = value;
    filter[filterWord(hash)] |= 1L << filterBit(hash);
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    filter = new long[slots.length / 8];
    for (int slot = 0; slot < old.length; slot += 2) {
      if (old[slot] != ROOT) {
        put(old[slot], old[slot + 1]);
      }
    }
  }

  private int filterWord(long hash) {
    return (int) (hash >>> 20) & (filter.length - 1);
  }

  private static int filterBit(long hash) {
    return (int) (hash >>> 58);
  }
}
