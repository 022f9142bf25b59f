package org.jogsutra.model;

import java.util.List;
import java.util.Optional;

/**
 * Which graph is drawn of what articles name together.
 *
 * @param rule what makes a pair
 * @param articles which articles count
 * @param selection which pairs are drawn
 */
public record GraphOptions(CoOccurrenceRule rule, Articles articles, Selection selection) {

  /** All articles, the pairs that are no chance. */
  public static final GraphOptions DEFAULT =
      new GraphOptions(CoOccurrenceRule.DEFAULT, Articles.ALL, Selection.DEFAULT);

  /**
   * Which articles count.
   *
   * @param from ISO 8601 date, as precise as wanted, before which an article does not count, or
   *     empty; articles without a date count only if both dates are empty
   * @param to date behind which it does not count, or empty
   * @param sources first folders of the ids of articles; all if empty
   * @param languages ISO 639 codes; all if empty
   */
  public record Articles(String from, String to, List<String> sources, List<String> languages) {

    public static final Articles ALL = new Articles("", "", List.of(), List.of());

    public Articles {
      sources = List.copyOf(sources);
      languages = List.copyOf(languages);
    }
  }

  /**
   * Which pairs are drawn.
   *
   * @param minWeight number of independent reports that must name both, at least 1
   * @param mostEdges of more than so many pairs those in the fewest reports are left out
   * @param ego whose surroundings alone are drawn, if not all
   */
  public record Selection(Keep keep, int minWeight, int mostEdges, Optional<Ego> ego) {

    /** So many edges fit into a heap of 1 GB, and Gephi opens them. */
    public static final int MOST_EDGES = 1_000_000;

    public static final Selection DEFAULT =
        new Selection(Keep.SIGNIFICANT, 1, MOST_EDGES, Optional.empty());

    public Selection {
      if (minWeight < 1 || mostEdges < 1) {
        throw new IllegalArgumentException(
            "minimum weight and number of edges must be at least 1, not "
                + minWeight
                + " and "
                + mostEdges);
      }
    }
  }

  /** What a pair must be to be drawn. */
  public enum Keep {
    /** Nothing but a pair. */
    ALL,
    /** Named together more often than by chance. */
    SIGNIFICANT,
    /** And part of the backbone. */
    BACKBONE
  }

  /**
   * The surroundings of an entity.
   *
   * @param depth how many edges from it another may be
   */
  public record Ego(EntityId center, int depth) {

    public Ego {
      if (depth < 1) {
        throw new IllegalArgumentException("depth must be at least 1, not " + depth);
      }
    }
  }
}
