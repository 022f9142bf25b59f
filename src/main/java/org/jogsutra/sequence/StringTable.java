package org.jogsutra.sequence;

import java.util.List;

/** Finds the number of a string that is given as a stretch of characters. */
final class StringTable {

  /** What {@link #find} returns for a string that is not in the table. */
  static final int NONE = -1;

  private static final int MIX = 0x9E3779B9;

  /** The strings, one behind the other. */
  private final char[] letters;

  private final int[] starts;

  /** In an open-addressing table, the numbers of the strings, each plus 1. */
  private final int[] slots;

  StringTable(List<String> strings) {
    this.letters = String.join("", strings).toCharArray();
    this.starts = new int[strings.size() + 1];
    this.slots = new int[Math.max(4, Integer.highestOneBit(strings.size()) * 4)];
    for (int number = 0; number < strings.size(); number++) {
      starts[number + 1] = starts[number] + strings.get(number).length();
      add(number);
    }
  }

  private void add(int number) {
    int slot = slot(hash(letters, starts[number], starts[number + 1]));
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = number + 1;
  }

  /** Returns the number of a string, or {@link #NONE}. */
  int find(char[] text, int begin, int end) {
    int slot = slot(hash(text, begin, end));
    while (slots[slot] != 0) {
      if (isAt(slots[slot] - 1, text, begin, end)) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return NONE;
  }

  private boolean isAt(int number, char[] text, int begin, int end) {
    int start = starts[number];
    if (starts[number + 1] - start != end - begin) {
      return false;
    }
    for (int i = 0; i < end - begin; i++) {
      if (letters[start + i] != text[begin + i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }

  private int slot(int hash) {
    int mixed = hash * MIX;
    return (mixed ^ (mixed >>> 16)) & (slots.length - 1);
  }
}
