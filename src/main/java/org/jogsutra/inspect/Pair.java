package org.jogsutra.inspect;

import java.util.Set;

/**
 * The ids of two entities, a country with its places, as the graphs have it.
 *
 * @param a ids of the one
 * @param b ids of the other, none of which is among those of the first
 */
record Pair(Set<String> a, Set<String> b) {

  private static final Set<String> PARTICIPANTS =
      Set.of("subject_id", "object_id", "weapon_id", "place_id");

  /** Returns whether a row of {@code relations.csv} is about both. */
  boolean isStatedIn(TableRow row) {
    return PARTICIPANTS.stream().anyMatch(column -> a.contains(row.cell(column)))
        && PARTICIPANTS.stream().anyMatch(column -> b.contains(row.cell(column)));
  }
}
