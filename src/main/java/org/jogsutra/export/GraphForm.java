package org.jogsutra.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Dated;
import org.jogsutra.model.RelationGraph;

/**
 * What the graph files write of one kind of graph.
 *
 * @param direction {@code undirected} or {@code directed}, as both formats spell it
 * @param columns the columns of its edges
 * @param line what every edge has
 * @param history how many reports each day brought of an edge
 */
record GraphForm<E>(
    String title,
    String direction,
    List<GraphColumn<E>> columns,
    Function<E, Line> line,
    Function<E, List<Dated>> history) {

  /** Who is named together with whom; edges have no direction. */
  static final GraphForm<EntityGraph.Edge> CO_OCCURRENCE =
      new GraphForm<>(
          "Entities named together in news articles",
          "undirected",
          GraphColumn.OF_EDGES,
          edge ->
              new Line(
                  GraphText.edgeId(edge),
                  edge.pair().first().value(),
                  edge.pair().second().value(),
                  edge.weight(),
                  Optional.empty()),
          EntityGraph.Edge::history);

  /**
   * Who did what to whom; edges have a direction, and two nodes as many edges as relations.
   *
   * <p>All are directed, even of relations without a direction: an edge with one and an edge
   * without one between the same nodes would end Gephi's import if they were of one kind.
   */
  static final GraphForm<RelationGraph.Edge> RELATIONS =
      new GraphForm<>(
          "Relations between entities as news articles state them",
          "directed",
          GraphColumn.OF_RELATIONS,
          edge ->
              new Line(
                  GraphText.edgeId(edge.key()),
                  edge.key().source().value(),
                  edge.key().target().value(),
                  edge.counts().articles(),
                  Optional.of(edge.key().relation())),
          RelationGraph.Edge::history);

  /**
   * An edge as a line between two nodes.
   *
   * @param kind what tells it from other edges between the same nodes, if there may be any
   */
  record Line(String id, String source, String target, double weight, Optional<String> kind) {}
}
