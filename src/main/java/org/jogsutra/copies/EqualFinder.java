package org.jogsutra.copies;

import java.util.function.IntUnaryOperator;

/** Finds for each number the first one before it that is equal by a hash and a comparison. */
final class EqualFinder {

  /** Whether two numbers stand for the same. */
  @FunctionalInterface
  interface Equality {
    boolean test(int a, int b);
  }

  private final IntUnaryOperator hash;
  private final Equality equality;

  /** Numbers, plus one; zero in free slots, which are at least half. */
  private final int[] slots;

  EqualFinder(int numbers, IntUnaryOperator hash, Equality equality) {
    this.hash = hash;
    this.equality = equality;
    this.slots = new int[Math.max(2, 2 * Integer.highestOneBit(Math.max(1, numbers) * 2 - 1))];
  }

  /** Returns the first number asked for that is equal to this one, or this one itself. */
  int firstEqual(int number) {
    int mask = slots.length - 1;
    int slot = ((hash.applyAsInt(number) * 0x9E3779B1) >>> 7) & mask;
    while (slots[slot] != 0) {
      if (equality.test(slots[slot] - 1, number)) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = number + 1;
    return number;
  }
}
