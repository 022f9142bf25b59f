package org.jogsutra.copies;

import org.apache.datasketches.theta.CompactSketch;
import org.apache.datasketches.theta.JaccardSimilarity;
import org.apache.datasketches.theta.UpdateSketch;

/** Those of Apache DataSketches: the least values of one hash function. */
final class ThetaSketches implements Sketches<CompactSketch> {

  private final int entries;

  ThetaSketches(int entries) {
    this.entries = entries;
  }

  @Override
  public CompactSketch sketch(int[] shingles) {
    UpdateSketch sketch = UpdateSketch.builder().setNominalEntries(entries).build();
    for (int shingle : shingles) {
      sketch.update((long) shingle);
    }
    return sketch.compact();
  }

  @Override
  public double similarity(CompactSketch a, CompactSketch b) {
    return JaccardSimilarity.jaccard(a, b)[1];
  }

  @Override
  public int bytes(CompactSketch sketch) {
    return sketch.toByteArrayCompressed().length;
  }
}
