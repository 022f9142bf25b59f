package org.jogsutra.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What makes two entities a pair.
 *
 * @param window how near to each other they must be named
 * @param placesAsCountries whether in pairs a place stands for its country, where that is known
 * @param types the types that take part in pairs, looked at after places became countries
 */
public record CoOccurrenceRule(Window window, boolean placesAsCountries, Set<EntityType> types) {

  /** Sentences, places as countries, all types. */
  public static final CoOccurrenceRule DEFAULT =
      new CoOccurrenceRule(Window.SENTENCE, true, EnumSet.allOf(EntityType.class));

  public CoOccurrenceRule {
    types = Set.copyOf(types);
  }

  /** Returns the entity that stands for this one in pairs. */
  public EntityId standIn(Entity entity) {
    boolean rolledUp =
        placesAsCountries && entity.type() == EntityType.PLACE && !entity.country().isEmpty();
    return rolledUp ? EntityId.ofCountry(entity.country()) : entity.id();
  }

  /** How near to each other two entities must be named to count as occurring together. */
  public enum Window {
    SENTENCE,
    PARAGRAPH,
    ARTICLE;

    /** Returns the name as it is typed on the command line. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the number, in its article, of the window that a sentence belongs to. */
    public int numberOf(Sentence sentence) {
      return switch (this) {
        case SENTENCE -> sentence.index();
        case PARAGRAPH -> sentence.paragraph();
        case ARTICLE -> 0;
      };
    }
  }
}
