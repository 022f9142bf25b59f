package org.jogsutra.tag;

import java.util.Set;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention.Method;

/**
 * Tokens that a statistical model takes for a name.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param types what they may name; a model that knows locations only cannot tell a country from a
 *     place
 * @param probability between 0 and 1, that these tokens and no others are a name of that kind
 */
record Guess(int first, int end, Set<EntityType> types, double probability, Method method) {

  Guess {
    types = Set.copyOf(types);
  }

  /** Returns the type of a name that no table has. */
  EntityType type() {
    return types.contains(EntityType.PLACE) ? EntityType.PLACE : types.iterator().next();
  }

  Guess startingAt(int token) {
    return new Guess(token, end, types, probability, method);
  }
}
