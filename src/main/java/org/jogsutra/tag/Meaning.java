package org.jogsutra.tag;

import java.util.List;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;

/**
 * What the words of a mention may name.
 *
 * @param lemma the words without case ending, as a table would list them
 * @param candidates entities of the type, the likeliest first; empty if none is known
 */
record Meaning(EntityType type, String lemma, List<Entity> candidates) {

  Meaning {
    candidates = List.copyOf(candidates);
  }

  /** One known entity, called by its name. */
  static Meaning of(Entity entity) {
    return new Meaning(entity.type(), entity.name(), List.of(entity));
  }
}
