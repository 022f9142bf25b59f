package org.jogsutra.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What makes two entities a pair.
 *
 * @param window how near to each other they must be named
 * @param rollUps what stands for something larger in pairs
 * @param types the types that take part in pairs, looked at after rolling up
 * @param phrases whether a nationality and the weapon right behind it, as in রুশ ড্রোন, are a pair
 *     by this phrase alone
 */
public record CoOccurrenceRule(
    Window window, Set<RollUp> rollUps, Set<EntityType> types, boolean phrases) {

  /** Sentences, places as countries, all types, no phrases. */
  public static final CoOccurrenceRule DEFAULT =
      new CoOccurrenceRule(
          Window.SENTENCE, EnumSet.of(RollUp.PLACE), EnumSet.allOf(EntityType.class), false);

  public CoOccurrenceRule {
    rollUps = Set.copyOf(rollUps);
    types = Set.copyOf(types);
  }

  /** Returns the entity that stands for this one in pairs. */
  public EntityId standIn(Entity entity) {
    return switch (entity.type()) {
      case PLACE ->
          rollUps.contains(RollUp.PLACE) && !entity.country().isEmpty()
              ? EntityId.ofCountry(entity.country())
              : entity.id();
      case WEAPON ->
          rollUps.contains(RollUp.WEAPON_CLASS) && !entity.category().isEmpty()
              ? EntityId.ofWeaponClass(entity.category())
              : entity.id();
      default -> entity.id();
    };
  }

  /** What stands for something larger. */
  public enum RollUp {
    /** A place for its country. */
    PLACE,
    /** A weapon for its class, such as all drones. */
    WEAPON_CLASS
  }

  /**
   * How near to each other two entities must be named to count as occurring together.
   *
   * @param words of a window of words how many; windows overlap by half, so two that are no more
   *     than half as many words apart share one
   */
  public record Window(Unit unit, int words) {

    public static final Window SENTENCE = new Window(Unit.SENTENCE, 0);
    public static final Window PARAGRAPH = new Window(Unit.PARAGRAPH, 0);
    public static final Window ARTICLE = new Window(Unit.ARTICLE, 0);

    public Window {
      if (unit == Unit.WORDS && (words < 2 || words > 10_000)) {
        throw new IllegalArgumentException("a window has 2 to 10000 words, not " + words);
      }
    }

    /** Returns windows of so many words. */
    public static Window ofWords(int words) {
      return new Window(Unit.WORDS, words);
    }

    /** What a window is. */
    public enum Unit {
      SENTENCE,
      PARAGRAPH,
      ARTICLE,
      WORDS
    }

    /** Returns it as it is typed on the command line: {@code sentence}, or a number of words. */
    public String label() {
      return unit == Unit.WORDS ? String.valueOf(words) : unit.name().toLowerCase(Locale.ROOT);
    }
  }
}
