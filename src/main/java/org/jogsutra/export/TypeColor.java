package org.jogsutra.export;

import java.util.HexFormat;
import org.jogsutra.model.EntityType;

/**
 * The color of a type of entity: of the palette of Okabe and Ito (2008), which color-blind people
 * can tell apart too.
 */
record TypeColor(int red, int green, int blue) {

  static TypeColor of(EntityType type) {
    return switch (type) {
      case PERSON -> new TypeColor(86, 180, 233); // sky blue
      case COUNTRY -> new TypeColor(0, 114, 178); // blue
      case WEAPON -> new TypeColor(213, 94, 0); // vermilion
      case PLACE -> new TypeColor(0, 158, 115); // bluish green
      case ORG -> new TypeColor(204, 121, 167); // reddish purple
    };
  }

  /** Returns the color as web pages write it, {@code #0072b2}. */
  String hex() {
    HexFormat hex = HexFormat.of();
    return "#"
        + hex.toHexDigits((byte) red)
        + hex.toHexDigits((byte) green)
        + hex.toHexDigits((byte) blue);
  }
}
