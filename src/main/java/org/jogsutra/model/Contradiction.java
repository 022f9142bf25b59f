package org.jogsutra.model;

import java.util.List;

/**
 * A fact that is told to be so and not to be so.
 *
 * @param fact who does what to whom, in English names
 * @param affirmed the first statements that it is so
 * @param negated the first statements that it is not so
 */
public record Contradiction(String fact, List<RelationId> affirmed, List<RelationId> negated) {

  public Contradiction {
    affirmed = List.copyOf(affirmed);
    negated = List.copyOf(negated);
  }
}
