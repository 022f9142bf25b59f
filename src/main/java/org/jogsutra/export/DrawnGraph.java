package org.jogsutra.export;

import java.util.List;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.RelationGraph;

/** A graph of either kind with the form it is written in. */
record DrawnGraph<E>(GraphForm<E> form, List<EntityGraph.Node> nodes, List<E> edges) {

  static DrawnGraph<EntityGraph.Edge> of(EntityGraph graph) {
    return new DrawnGraph<>(GraphForm.CO_OCCURRENCE, graph.nodes(), graph.edges());
  }

  static DrawnGraph<RelationGraph.Edge> of(RelationGraph graph) {
    return new DrawnGraph<>(GraphForm.RELATIONS, graph.nodes(), graph.edges());
  }
}
