package org.jogsutra.export;

import java.util.Locale;

/** The two graphs that a run writes. */
public enum GraphKind {
  /** Who is named together with whom; edges have no direction. */
  CO_OCCURRENCE("Entities named together in news articles", Direction.UNDIRECTED),

  /** Who did what to whom; edges have a direction. */
  RELATIONS("Relations between entities as news articles state them", Direction.DIRECTED);

  private final String title;
  private final Direction direction;

  private enum Direction {
    UNDIRECTED,
    DIRECTED
  }

  GraphKind(String title, Direction direction) {
    this.title = title;
    this.direction = direction;
  }

  String title() {
    return title;
  }

  /** Returns {@code undirected} or {@code directed}, as both graph formats spell it. */
  String direction() {
    return direction.name().toLowerCase(Locale.ROOT);
  }
}
