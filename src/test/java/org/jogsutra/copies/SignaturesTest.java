package org.jogsutra.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SignaturesTest {

  private final Signatures signatures = new Signatures();

  @Test
  void keepsEachByteWhereItWas() {
    var random = new Random(1);
    byte[][] added = new byte[3000][MinHash.BYTES];
    for (byte[] signature : added) {
      random.nextBytes(signature);
      signatures.add(signature);
    }
    for (int i = 0; i < added.length; i += 7) {
      for (int slot = 0; slot < MinHash.SLOTS; slot++) {
        assertEquals(added[i][MinHash.SIZE_BYTES + slot] & 0xFF, signatures.slot(i, slot));
      }
    }
  }

  @Test
  void countsEqualSlotsAsAByteLoopWould() {
    var random = new Random(2);
    for (int i = 0; i < 500; i++) {
      byte[] a = new byte[MinHash.BYTES];
      byte[] b = new byte[MinHash.BYTES];
      int equal = 0;
      for (int slot = 0; slot < MinHash.SLOTS; slot++) {
        a[MinHash.SIZE_BYTES + slot] = (byte) (random.nextInt(3) - 1);
        b[MinHash.SIZE_BYTES + slot] = (byte) (random.nextInt(3) * 127);
        equal += a[MinHash.SIZE_BYTES + slot] == b[MinHash.SIZE_BYTES + slot] ? 1 : 0;
      }
      signatures.add(a);
      signatures.add(b);
      assertEquals(equal, signatures.equalSlots(2 * i, 2 * i + 1));
    }
  }

  @Test
  void ordersByContentAlone() {
    signatures.add(signature(30, 1));
    signatures.add(signature(30, 1));
    signatures.add(signature(30, 2));
    signatures.add(signature(31, 0));
    assertEquals(0, signatures.compare(0, 1));
    assertEquals(signatures.hash(0), signatures.hash(1));
    assertTrue(signatures.compare(0, 2) < 0);
    assertTrue(signatures.compare(3, 2) > 0);
  }

  @Test
  void countsTheFirstSharedShinglesForNothing() {
    // 60 and 60 shingles, 22 of them the same: a copyright line of two dozen words.
    signatures.add(signature(60, 0, 0));
    byte[] other = signature(60, 1, 0);
    signatures.add(other);
    assertEquals(44, signatures.equalSlots(0, 1));
    assertTrue(signatures.similarity(0, 1) < CopyClusters.SIMILAR);
    assertEquals(1, signatures.similarity(0, 0));
  }

  private static byte[] signature(int shingles, int value) {
    return signature(shingles, value, value);
  }

  /** Returns a signature with one value in its first 148 slots and another in the rest. */
  private static byte[] signature(int shingles, int value, int rest) {
    byte[] signature = new byte[MinHash.BYTES];
    signature[1] = (byte) shingles;
    for (int slot = 0; slot < MinHash.SLOTS; slot++) {
      signature[MinHash.SIZE_BYTES + slot] = (byte) (slot < 148 ? value : rest);
    }
    return signature;
  }
}
