package org.jogsutra.facts;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers of rows of the table of relations, in order; four to eight bytes each. */
final class Rows {

  private int[] rows = new int[1];
  private int size;

  void add(int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
    }
    rows[size++] = row;
  }

  IntStream stream() {
    return Arrays.stream(rows, 0, size);
  }
}
