package org.jogsutra.copies;

import info.debatty.java.lsh.MinHash;
import java.util.HashSet;
import java.util.Set;

/** Those of java-lsh. */
final class JavaLshSketches implements Sketches<int[]> {

  private static final long SEED = 1;

  private final MinHash minHash;

  JavaLshSketches(int size) {
    minHash = new MinHash(size, Integer.MAX_VALUE, SEED);
  }

  @Override
  public int[] sketch(int[] shingles) {
    Set<Integer> set = new HashSet<>();
    for (int shingle : shingles) {
      set.add(shingle & Integer.MAX_VALUE);
    }
    return minHash.signature(set);
  }

  @Override
  public double similarity(int[] a, int[] b) {
    return minHash.similarity(a, b);
  }

  @Override
  public int bytes(int[] sketch) {
    return sketch.length * Integer.BYTES;
  }
}
