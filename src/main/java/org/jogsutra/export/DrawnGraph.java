package org.jogsutra.export;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
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

  /** Returns whether any day is known; the days of an edge are among those of its ends. */
  boolean isDated() throws IOException {
    var dated = new AtomicBoolean();
    nodes.forEach(node -> dated.compareAndSet(false, !node.dates().isEmpty()));
    return dated.get();
  }
}
