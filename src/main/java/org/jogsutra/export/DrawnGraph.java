package org.jogsutra.export;

import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.RelationGraph;
import org.jogsutra.model.RowSource;

/** A graph of either kind with the form it is written in. */
record DrawnGraph<E>(GraphForm<E> form, RowSource<EntityGraph.Node> nodes, RowSource<E> edges) {

  static DrawnGraph<EntityGraph.Edge> of(EntityGraph graph) {
    return new DrawnGraph<>(GraphForm.CO_OCCURRENCE, graph.nodes(), graph.edges());
  }

  static DrawnGraph<RelationGraph.Edge> of(RelationGraph graph) {
    return new DrawnGraph<>(
        GraphForm.RELATIONS, RowSource.of(graph.nodes()), RowSource.of(graph.edges()));
  }
}
