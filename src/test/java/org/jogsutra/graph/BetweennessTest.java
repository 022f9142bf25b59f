package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityId;
import org.junit.jupiter.api.Test;

class BetweennessTest {

  @Test
  void ofAStarIsOneInTheMiddle() {
    assertArrayEquals(new double[] {1, 0, 0, 0}, betweenness("a-b a-c a-d"), 1e-12);
  }

  @Test
  void sharesPathsOfTheSameLength() {
    // Between b and d two paths, by a and by c; between a and c likewise.
    double sixth = 1 / 6.0;
    assertArrayEquals(
        new double[] {sixth, sixth, sixth, sixth}, betweenness("a-b b-c c-d d-a"), 1e-12);
  }

  @Test
  void countsParts() {
    assertArrayEquals(new double[] {0, 1 / 6.0, 0, 0, 0}, betweenness("a-b b-c d-e"), 1e-12);
  }

  @Test
  void ofAPairIsZero() {
    assertArrayEquals(new double[] {0, 0}, betweenness("a-b"));
  }

  @Test
  void isThatOfJgrapht() {
    Topology topology = topology(random(60, 150));
    int size = topology.size();
    Map<Integer, Double> expected =
        new BetweennessCentrality<>(new AsUnweightedGraph<>(topology.graph())).getScores();
    double[] actual = Betweenness.of(topology);
    double pairs = (size - 1) * (size - 2) / 2.0;
    for (int node = 0; node < size; node++) {
      assertEquals(expected.getOrDefault(node, -1.0) / pairs, actual[node], 1e-12);
    }
  }

  /** Two stars tied at their centers, so that all but two values are known. */
  @Test
  void isNearTheTruthWhereItIsSampled() {
    int leaves = 1_500;
    List<Edge> edges = new ArrayList<>();
    edges.add(Graphs.edge("a", "b", 1));
    for (int i = 0; i < leaves; i++) {
      edges.add(Graphs.edge("a", "c" + i, 1));
      edges.add(Graphs.edge("b", "d" + i, 1));
    }
    double[] betweenness = Betweenness.of(topology(edges));
    double others = 2.0 * leaves + 1;
    double through = leaves * (leaves - 1) / 2.0 + leaves * (leaves + 1.0);
    double truth = through / (others * (others - 1) / 2);
    assertEquals(truth, betweenness[0], 0.061);
    assertEquals(truth, betweenness[1], 0.061);
    assertEquals(0, betweenness[2]);
  }

  private static double[] betweenness(String edges) {
    return Betweenness.of(topology(Graphs.edges(edges)));
  }

  private static Topology topology(List<Edge> edges) {
    List<EntityId> ids = Graphs.ends(edges).keySet().stream().map(Entity::id).sorted().toList();
    Map<EntityId, Integer> numbers = new TreeMap<>();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    return Topology.of(numbers, edges);
  }

  private static List<Edge> random(int size, int edges) {
    Map<String, Edge> byPair = new TreeMap<>();
    var random = new Random(1);
    while (byPair.size() < edges) {
      int a = random.nextInt(size);
      int b = random.nextInt(size);
      if (a < b) {
        byPair.put(a + "-" + b, Graphs.edge("" + a, "" + b, 1 + a % 3));
      }
    }
    return List.copyOf(byPair.values());
  }
}
