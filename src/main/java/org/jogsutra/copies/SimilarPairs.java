package org.jogsutra.copies;

import java.util.Arrays;

/**
 * Joins similar signatures by locality-sensitive hashing (Indyk and Motwani, 1998; banding of
 * MinHash as in Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4): whatever agrees
 * in the {@link #ROWS} slots of one of the bands is compared.
 *
 * <p>What is joined does not depend on the order of the signatures.
 */
final class SimilarPairs {

  private static final int ROWS = 3;
  private static final int COLUMNS = MinHash.SLOTS / ROWS;
  static final int BANDS = 2 * COLUMNS;

  /** How far the second and third slot of a band move on from one round of bands to the next. */
  private static final int STRIDE = 7;

  /** Larger buckets are parted by further slots, so that the time stays linear. */
  private static final int LARGEST_BUCKET = 64;

  private static final int FURTHER_ROWS = 4;

  private final Signatures signatures;
  private final UnionFind similar;
  private final UnionFind nearlyEqual;

  SimilarPairs(Signatures signatures) {
    this.signatures = signatures;
    this.similar = new UnionFind(signatures.size());
    this.nearlyEqual = new UnionFind(signatures.size());
  }

  /** Sets of signatures that hang together by pairs of at least {@link CopyClusters#SIMILAR}. */
  UnionFind similar() {
    return similar;
  }

  /** The same by pairs of at least {@link CopyClusters#NEARLY_EQUAL}. */
  UnionFind nearlyEqual() {
    return nearlyEqual;
  }

  /** Joins what is similar among signatures of which no two are equal. */
  void join(int[] different) {
    long[] keyed = new long[different.length];
    for (int band = 0; band < BANDS; band++) {
      for (int i = 0; i < different.length; i++) {
        keyed[i] = (long) key(different[i], band) << Integer.SIZE | different[i];
      }
      joinBuckets(keyed, 0);
    }
  }

  /** Returns the slots of a band, each slot once in a round of bands. */
  private int key(int signature, int band) {
    int key = 0;
    for (int row = 0; row < ROWS; row++) {
      int column = (band + band / COLUMNS * row * STRIDE) % COLUMNS;
      key = key << Byte.SIZE | signatures.slot(signature, row * COLUMNS + column);
    }
    return key;
  }

  private void joinBuckets(long[] keyed, int depth) {
    Arrays.sort(keyed);
    int begin = 0;
    for (int end = 1; end <= keyed.length; end++) {
      if (end == keyed.length || keyed[end] >> Integer.SIZE != keyed[begin] >> Integer.SIZE) {
        joinBucket(keyed, begin, end, depth);
        begin = end;
      }
    }
  }

  private void joinBucket(long[] keyed, int begin, int end, int depth) {
    if (end - begin > LARGEST_BUCKET && depth < MinHash.SLOTS) {
      joinBuckets(byFurtherSlots(keyed, begin, end, depth), depth + FURTHER_ROWS);
      return;
    }
    for (int i = begin + 1; i < end; i++) {
      for (int j = begin; j < i; j++) {
        joinIfSimilar((int) keyed[i], (int) keyed[j]);
      }
    }
  }

  private long[] byFurtherSlots(long[] keyed, int begin, int end, int depth) {
    long[] parted = new long[end - begin];
    for (int i = begin; i < end; i++) {
      int key = 0;
      for (int slot = depth; slot < depth + FURTHER_ROWS; slot++) {
        key = key << Byte.SIZE | signatures.slot((int) keyed[i], slot);
      }
      parted[i - begin] = (long) key << Integer.SIZE | (int) keyed[i];
    }
    return parted;
  }

  private void joinIfSimilar(int a, int b) {
    if (nearlyEqual.together(a, b)) {
      return;
    }
    double similarity = signatures.similarity(a, b);
    if (similarity >= CopyClusters.SIMILAR) {
      similar.union(a, b);
    }
    if (similarity >= CopyClusters.NEARLY_EQUAL) {
      nearlyEqual.union(a, b);
    }
  }
}
