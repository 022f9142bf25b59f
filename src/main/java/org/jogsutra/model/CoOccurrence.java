package org.jogsutra.model;

import java.util.Comparator;

/** An unordered pair of entities named together; {@code first} sorts before {@code second}. */
public record CoOccurrence(EntityId first, EntityId second) implements Comparable<CoOccurrence> {

  private static final Comparator<CoOccurrence> BY_ENDS =
      Comparator.comparing(CoOccurrence::first).thenComparing(CoOccurrence::second);

  public CoOccurrence {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("pair out of order: " + first + ", " + second);
    }
  }

  /** Returns the pair of two different entities, whichever order they come in. */
  public static CoOccurrence of(EntityId a, EntityId b) {
    return a.compareTo(b) < 0 ? new CoOccurrence(a, b) : new CoOccurrence(b, a);
  }

  @Override
  public int compareTo(CoOccurrence other) {
    return BY_ENDS.compare(this, other);
  }
}
