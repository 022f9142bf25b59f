package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphScoresTest {

  /**
   * Of 1,000 windows: 0 and 1 are together in 10 of 20 and 30, 0 and 2 as often as by chance, 1 and
   * 3 in copies alone. 4 is tied to nobody.
   */
  private static Network small() {
    var builder = Network.builder(1_000);
    builder.addNode(20, 0);
    builder.addNode(30, 1);
    builder.addNode(100, 2);
    builder.addNode(5, 3);
    builder.addNode(5, 4);
    builder.addEdge(0, 1, 8, 10);
    builder.addEdge(0, 2, 2, 2);
    builder.addEdge(1, 3, 1, 0);
    return builder.build();
  }

  @Test
  void tellsWhatEachPairMeans() {
    EdgeScores edges = GraphScores.of(small(), ScoreOptions.ALL).edges();
    assertEquals(0.611, edges.npmi(0), 5e-4);
    assertEquals(0, edges.npmi(1), 1e-12);
    assertEquals(Association.logLikelihood(10, 20, 30, 1_000), edges.logLikelihood(0));
    assertEquals(3 * ChiSquare.tail(edges.logLikelihood(0)), edges.pValue(0), 1e-20);
    assertEquals(1, edges.pValue(1));
    assertEquals(1 / 9.0, edges.backboneLevel(0), 1e-12);
  }

  @Test
  void takesAPairOfCopiesForNoPair() {
    EdgeScores edges = GraphScores.of(small(), ScoreOptions.ALL).edges();
    assertEquals(-1, edges.npmi(2));
    assertEquals(0, edges.logLikelihood(2));
    assertEquals(1, edges.pValue(2));
  }

  @Test
  void keepsAllIfAskedTo() {
    GraphScores scores = GraphScores.of(small(), ScoreOptions.ALL);
    assertTrue(IntStream.range(0, 3).allMatch(scores::kept));
    assertEquals(2, scores.nodes().degree(0));
    assertEquals(10, scores.nodes().weightedDegree(0));
    assertFalse(scores.nodes().drawn(4));
    assertEquals(1, IntStream.range(0, 5).mapToDouble(scores.nodes()::pageRank).sum(), 1e-8);
  }

  @Test
  void scoresTheGraphOfWhatIsKept() {
    GraphScores scores = GraphScores.of(small(), new ScoreOptions(2, 0.001, 1, 0));
    assertTrue(scores.kept(0));
    assertFalse(scores.kept(1));
    assertFalse(scores.kept(2));
    assertEquals(1, scores.nodes().degree(0));
    assertEquals(8, scores.nodes().weightedDegree(1));
    assertEquals(0.5, scores.nodes().pageRank(0), 1e-9);
    assertEquals(0, scores.nodes().community(1));
    assertEquals(4, scores.nodes().size(1));
    assertEquals(0, scores.nodes().betweennessError());
  }

  @Test
  void knowsNothingOfNodesThatAreNotDrawn() {
    NodeScores nodes = GraphScores.of(small(), new ScoreOptions(2, 0.001, 1, 0)).nodes();
    assertFalse(nodes.drawn(2));
    assertEquals(0, nodes.degree(2));
    assertEquals(0, nodes.weightedDegree(2));
    assertEquals(0, nodes.betweenness(2));
    assertEquals(0, nodes.pageRank(2));
    assertEquals(-1, nodes.community(2));
    assertEquals(0, nodes.x(2));
    assertEquals(0, nodes.y(2));
    assertEquals(0, nodes.size(2));
  }

  @Test
  void ofNothingIsEmpty() {
    GraphScores scores = GraphScores.of(Network.builder(0).build(), ScoreOptions.DEFAULT);
    assertEquals(0, scores.nodes().betweennessError());
    var alone = Network.builder(1);
    alone.addNode(1, 0);
    assertFalse(GraphScores.of(alone.build(), ScoreOptions.ALL).nodes().drawn(0));
  }

  @Test
  void areTheSameEachTime() {
    Network network = GeneratedNetwork.of(2_000, 6_000, 3);
    GraphScores once = GraphScores.of(network, ScoreOptions.DEFAULT);
    GraphScores again = GraphScores.of(network, ScoreOptions.DEFAULT);
    for (int node = 0; node < network.nodes(); node++) {
      assertEquals(once.nodes().pageRank(node), again.nodes().pageRank(node));
      assertEquals(once.nodes().betweenness(node), again.nodes().betweenness(node));
      assertEquals(once.nodes().community(node), again.nodes().community(node));
      assertEquals(once.nodes().x(node), again.nodes().x(node));
    }
  }
}
