package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph.Dated;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RelationGraph;
import org.jogsutra.model.RelationGraph.Counts;
import org.jogsutra.model.RelationGraph.Edge;
import org.jogsutra.model.RelationGraph.Voices;
import org.junit.jupiter.api.Test;

class RelationDrawingTest {

  private static final List<Edge> EDGES =
      List.of(
          edge("a", "b", "ATTACKS", 2), edge("a", "b", "MEETS", 1), edge("b", "a", "ATTACKS", 1));

  @Test
  void drawsNodesAsIfAllRelationsOfTwoWereOneEdge() {
    Map<Entity, Occurrences> ends = Graphs.ends(Graphs.edges("a-b a-z"));
    RelationGraph oneEdge = RelationDrawing.of(ends, List.of(edge("a", "b", "MEETS", 4)));
    RelationGraph graph = RelationDrawing.of(ends, EDGES);
    assertEquals(oneEdge.nodes(), graph.nodes());
    assertEquals(
        List.of(4.0, 4.0), graph.nodes().stream().map(n -> n.scores().weightedDegree()).toList());
    assertEquals(EDGES, graph.edges());
  }

  @Test
  void datesANodeByItsRelations() {
    List<Edge> edges =
        List.of(
            edge("a", "b", "ATTACKS", 3, new Dated("2024-02-29", 2), new Dated("2025-01-17", 1)),
            edge("b", "c", "MEETS", 2, new Dated("2024-01-01", 1), new Dated("2024-02-29", 1)),
            edge("c", "d", "MEETS", 1));
    RelationGraph graph = RelationDrawing.of(Graphs.ends(Graphs.edges("a-b b-c c-d")), edges);
    assertEquals(
        List.of(
            List.of("2024-02-29", "2025-01-17"),
            List.of("2024-01-01", "2024-02-29", "2025-01-17"),
            List.of("2024-01-01", "2024-02-29"),
            List.of()),
        graph.nodes().stream().map(Node::dates).toList());
  }

  @Test
  void ofNothingIsEmpty() {
    assertEquals(new RelationGraph(List.of(), List.of()), RelationDrawing.of(Map.of(), List.of()));
  }

  private static Edge edge(
      String source, String target, String relation, int articles, Dated... history) {
    var key =
        new RelationGraph.Key(
            new EntityId("org:" + source), new EntityId("org:" + target), relation);
    return new Edge(
        key,
        new Counts(articles, new Voices(articles, 0, 0, 0), "", ""),
        List.of(),
        List.of(history),
        "");
  }
}
