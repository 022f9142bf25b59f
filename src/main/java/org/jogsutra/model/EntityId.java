package org.jogsutra.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The stable name of an entity, {@code type:key}: {@code country:RU}, {@code person:Q7747}, {@code
 * weapon:s-400}.
 *
 * @param value the type's prefix, a colon and a key of letters, digits and hyphens
 */
public record EntityId(String value) implements Comparable<EntityId> {

  private static final Pattern SHAPE =
      Pattern.compile("(person|country|weapon|place|org):[\\p{L}\\p{M}\\p{N}-]+");

  public EntityId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not an entity id: " + value);
    }
  }

  /** Returns the id of the country with an ISO 3166-1 alpha-2 code. */
  public static EntityId ofCountry(String code) {
    return new EntityId("country:" + code);
  }

  /**
   * Returns the id of the class of weapons that a category belongs to: {@code weapon:class-uav} of
   * {@code W.UAV.LOIT}.
   */
  public static EntityId ofWeaponClass(String category) {
    String[] codes = category.split("\\.", -1);
    return new EntityId(
        "weapon:class-" + codes[codes.length == 1 ? 0 : 1].toLowerCase(Locale.ROOT));
  }

  /** Returns the type, which the first two letters tell. */
  public EntityType type() {
    return switch (value.charAt(1)) {
      case 'e' -> value.charAt(0) == 'p' ? EntityType.PERSON : EntityType.WEAPON;
      case 'o' -> EntityType.COUNTRY;
      case 'l' -> EntityType.PLACE;
      default -> EntityType.ORG;
    };
  }

  /** Returns what follows the colon. */
  public String key() {
    return value.substring(value.indexOf(':') + 1);
  }

  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
