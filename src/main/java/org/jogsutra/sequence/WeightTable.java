package org.jogsutra.sequence;

import java.util.Arrays;
import java.util.SortedMap;

/** The weights of one template: rows with a weight for each label or transition, sorted by keys. */
public final class WeightTable {

  private final int width;
  private final long[] keys;
  private final float[] weights;

  /** Creates a table that owns the arrays from now on; the keys ascend. */
  WeightTable(int width, long[] keys, float[] weights) {
    this.width = width;
    this.keys = keys;
    this.weights = weights;
  }

  /**
   * Returns a table of rows.
   *
   * @param width how many weights a row has
   */
  public static WeightTable of(int width, SortedMap<Long, float[]> rows) {
    long[] keys = rows.keySet().stream().mapToLong(Long::longValue).toArray();
    float[] weights = new float[Math.multiplyExact(keys.length, width)];
    int at = 0;
    for (float[] row : rows.values()) {
      System.arraycopy(row, 0, weights, at, width);
      at += width;
    }
    return new WeightTable(width, keys, weights);
  }

  int width() {
    return width;
  }

  int rows() {
    return keys.length;
  }

  long key(int row) {
    return keys[row];
  }

  /** Returns the key of a row that is the number of a word, affix or cluster. */
  int number(int row) {
    return (int) keys[row];
  }

  /** Returns the weights of all rows, one row behind the other; not to be changed. */
  float[] weights() {
    return weights;
  }

  /**
   * Returns a table of weights rounded to those of half precision, but with the range of floats.
   */
  WeightTable rounded() {
    float[] rounded = weights.clone();
    for (int i = 0; i < rounded.length; i++) {
      int bits = Float.floatToRawIntBits(rounded[i]);
      // To the nearest with 10 bits of the 23 behind the point, to the even one of two as near.
      int up = 0xFFF + ((bits >>> 13) & 1);
      rounded[i] = Float.intBitsToFloat((bits + up) & ~0x1FFF);
    }
    return new WeightTable(width, keys, rounded);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WeightTable that
        && width == that.width
        && Arrays.equals(keys, that.keys)
        && Arrays.equals(weights, that.weights);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(keys) * 31 + Arrays.hashCode(weights);
  }
}
