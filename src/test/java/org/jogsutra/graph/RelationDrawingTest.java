package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
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
    EntityGraph oneEdge = CoOccurrenceGraph.of(ends, Graphs.edges("a-b:4").stream(), 1);
    RelationGraph graph = RelationDrawing.of(ends, EDGES);
    assertEquals(oneEdge.nodes(), graph.nodes());
    assertEquals(EDGES, graph.edges());
  }

  @Test
  void ofNothingIsEmpty() {
    assertEquals(new RelationGraph(List.of(), List.of()), RelationDrawing.of(Map.of(), List.of()));
  }

  private static Edge edge(String source, String target, String relation, int articles) {
    var key =
        new RelationGraph.Key(
            new EntityId("org:" + source), new EntityId("org:" + target), relation);
    return new Edge(
        key, new Counts(articles, new Voices(articles, 0, 0, 0), "", ""), List.of(), "");
  }
}
