package org.jogsutra.train;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Which names a model learns from, which it is tuned on, and which it is measured on. */
public enum NamePart {
  TRAIN,
  DEV,
  TEST;

  /** Returns the part of an entity, by a hash of its id: one in ten is DEV, one in ten TEST. */
  public static NamePart of(String id) {
    CRC32 hash = new CRC32();
    hash.update(id.getBytes(StandardCharsets.UTF_8));
    return switch ((int) (hash.getValue() % 10)) {
      case 0 -> TEST;
      case 1 -> DEV;
      default -> TRAIN;
    };
  }
}
