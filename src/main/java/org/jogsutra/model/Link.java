package org.jogsutra.model;

import java.util.List;

/**
 * The entity that a mention was found to name.
 *
 * @param entity the entity, of the mention's type
 * @param confidence between 0 and 1, that the words are a mention and name this entity
 * @param alternatives other entities that it might be the same as, for a person to decide
 */
public record Link(
    Mention mention, Entity entity, double confidence, List<Alternative> alternatives) {

  public Link {
    alternatives = List.copyOf(alternatives);
  }

  /** Creates a link beside which there is no other. */
  public Link(Mention mention, Entity entity, double confidence) {
    this(mention, entity, confidence, List.of());
  }

  /**
   * An entity that might be meant.
   *
   * @param similarity between 0 and 1, of the names
   */
  public record Alternative(EntityId entity, double similarity) {}
}
