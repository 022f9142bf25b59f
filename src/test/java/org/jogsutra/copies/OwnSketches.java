package org.jogsutra.copies;

/** Ours. */
final class OwnSketches implements Sketches<byte[]> {

  private static final double CHANCE = 1 / 256.0;

  @Override
  public byte[] sketch(int[] shingles) {
    return MinHash.signature(shingles);
  }

  @Override
  public double similarity(byte[] a, byte[] b) {
    var signatures = new Signatures();
    signatures.add(a);
    signatures.add(b);
    double equal = (double) signatures.equalSlots(0, 1) / MinHash.SLOTS;
    return (equal - CHANCE) / (1 - CHANCE);
  }

  @Override
  public int bytes(byte[] sketch) {
    return sketch.length;
  }
}
