package org.jogsutra.sequence;

import java.util.Arrays;

/**
 * Rows of weights, numbered from 0; row 0 is empty.
 *
 * <p>Only weights that are not 0 are held, which most are where training drops what is of little
 * use.
 */
final class RowPool {

  /** The row that adds nothing. */
  static final int EMPTY = 0;

  private final int width;

  /** The entries of all rows, each a column in the upper half and a weight's bits in the lower. */
  private long[] entries = new long[1 << 10];

  /** Where each row begins; it ends where the next one begins. */
  private int[] starts = new int[1 << 10];

  private int rows;

  RowPool(int width) {
    this.width = width;
    add(new float[width]);
  }

  /** Adds a row of a table, summed up with a row of this pool, and returns its number. */
  int add(WeightTable table, int row, int base) {
    float[] sum = row(base);
    for (int column = 0; column < width; column++) {
      sum[column] += table.weights()[row * width + column];
    }
    return add(sum);
  }

  /** Adds a row and returns its number. */
  int add(float[] row) {
    int end = starts[rows];
    if (end + width > entries.length) {
      entries = Arrays.copyOf(entries, Math.addExact(2 * entries.length, width));
    }
    for (int column = 0; column < width; column++) {
      if (row[column] != 0) {
        entries[end++] = entry(column, row[column]);
      }
    }
    if (rows + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[rows + 1] = end;
    return rows++;
  }

  private static long entry(int column, float weight) {
    return ((long) column << 32) | (Float.floatToRawIntBits(weight) & 0xFFFFFFFFL);
  }

  /** Adds a row's weights to a sum. */
  void addTo(float[] sum, int row) {
    int end = starts[row + 1];
    for (int i = starts[row]; i < end; i++) {
      sum[(int) (entries[i] >>> 32)] += Float.intBitsToFloat((int) entries[i]);
    }
  }

  /** Returns a row as an array of its own. */
  float[] row(int row) {
    float[] sum = new float[width];
    addTo(sum, row);
    return sum;
  }
}
