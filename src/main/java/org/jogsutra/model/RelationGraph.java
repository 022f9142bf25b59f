package org.jogsutra.model;

import java.util.Comparator;
import java.util.List;

/**
 * The directed graph of stated relations, scored and laid out, ready to be written.
 *
 * @param nodes in order of their entity ids
 * @param edges in order of their keys; both ends of each are among the nodes
 */
public record RelationGraph(List<EntityGraph.Node> nodes, List<Edge> edges) {

  public RelationGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * Who does what to whom.
   *
   * @param source subject of the relation; of a symmetric one the end that sorts first
   */
  public record Key(EntityId source, EntityId target, String relation) implements Comparable<Key> {

    private static final Comparator<Key> BY_ENDS =
        Comparator.comparing(Key::source).thenComparing(Key::target).thenComparing(Key::relation);

    @Override
    public int compareTo(Key other) {
      return BY_ENDS.compare(this, other);
    }
  }

  /**
   * All statements of one relation between two entities.
   *
   * @param weapons English names of the weapons it is done with, in order
   * @param history number of articles that state it, by day; those without a full date are not in
   *     it
   * @param evidence where it was first stated, and the words
   */
  public record Edge(
      Key key,
      Counts counts,
      List<String> weapons,
      List<EntityGraph.Dated> history,
      String evidence) {

    public Edge {
      weapons = List.copyOf(weapons);
      history = List.copyOf(history);
    }
  }

  /**
   * How often and when a relation was stated.
   *
   * @param articles number of articles that state it, affirmed or negated
   * @param firstDate ISO 8601 date of the earliest dated article, or empty
   * @param lastDate ISO 8601 date of the latest dated article, or empty
   */
  public record Counts(int articles, Voices voices, String firstDate, String lastDate) {}

  /**
   * Number of statements by what they say. Each is affirmed or negated; either kind may be claimed
   * or planned.
   */
  public record Voices(int affirmed, int negated, int claimed, int planned) {}
}
