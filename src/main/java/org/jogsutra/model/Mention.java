package org.jogsutra.model;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words of an article that name an entity.
 *
 * @param span where the words stand in the article's text, case ending included
 * @param sentence index of their sentence
 * @param text the words as printed
 * @param type what kind of entity they name
 * @param candidates the entities they may name, the likeliest first; empty if none is known (NIL)
 * @param origin how they were found
 */
public record Mention(
    Span span, int sentence, String text, EntityType type, List<Entity> candidates, Origin origin) {

  public Mention {
    candidates = List.copyOf(candidates);
  }

  /**
   * How a mention was found.
   *
   * @param match how the words reached the entity
   * @param methods what proposed them
   * @param role the part they play in the clause
   * @param lemma the words without case ending, in the spelling that tables use
   * @param attributes properties that the words tell of a weapon, such as calibre: 155 mm, in order
   *     of their names
   * @param confidence between 0 and 1
   */
  public record Origin(
      Match match,
      Set<Method> methods,
      Suffix.Role role,
      String lemma,
      Map<String, String> attributes,
      double confidence) {

    public Origin {
      methods = Set.copyOf(methods);
      attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }
  }

  /** How the words of a mention reached the entity. */
  public enum Match {
    EXACT,
    SUFFIX,
    DEMONYM,
    METONYM,
    ALIAS,
    SHORT_NAME,
    TRANSLIT,
    MODEL,
    REPAIRED;

    /** Returns the name as the output files write it, such as {@code short-name}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What can propose a mention. */
  public enum Method {
    GAZETTEER,
    CRF,
    MAXENT,
    RULE;

    /** Returns the name as the output files write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
