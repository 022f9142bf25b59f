package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;

/** Published values are those of NetworkX 3.6, to the six digits given. */
class BetweennessTest {

  private static final double DIGITS = 6e-7;

  @Test
  void ofAStarIsOneInTheMiddle() {
    assertArrayEquals(
        new double[] {1, 0, 0, 0}, Betweenness.of(Topologies.of(4, "0-1 0-2 0-3")), 1e-12);
  }

  @Test
  void sharesPathsOfTheSameLength() {
    // Between 1 and 3 two paths, by 0 and by 2; between 0 and 2 likewise.
    double sixth = 1 / 6.0;
    assertArrayEquals(
        new double[] {sixth, sixth, sixth, sixth},
        Betweenness.of(Topologies.of(4, "0-1 1-2 2-3 0-3")),
        1e-12);
  }

  @Test
  void countsParts() {
    assertArrayEquals(
        new double[] {0, 1 / 6.0, 0, 0, 0}, Betweenness.of(Topologies.of(5, "0-1 1-2 3-4")), 1e-12);
  }

  @Test
  void ofAPairIsZero() {
    assertArrayEquals(new double[] {0, 0}, Betweenness.of(Topologies.of(2, "0-1")));
  }

  @Test
  void ofTheKite() {
    double[] expected = {
      0.023148, 0.023148, 0, 0.101852, 0, 0.231481, 0.231481, 0.388889, 0.222222, 0
    };
    assertArrayEquals(expected, Betweenness.of(Topologies.of(10, Topologies.KITE)), DIGITS);
  }

  @Test
  void ofFlorence() {
    double[] expected = {
      0, 0.212454, 0.093407, 0.104396, 0.054945, 0, 0.254579, 0, 0.521978, 0, 0.021978, 0.113553,
      0.142857, 0.102564, 0.091575
    };
    assertArrayEquals(expected, Betweenness.of(Topologies.of(15, Topologies.FLORENCE)), DIGITS);
  }

  @Test
  void ofTheKarateClub() {
    double[] betweenness = Betweenness.of(Topologies.of(34, Topologies.KARATE));
    assertEquals(0.437635, betweenness[0], DIGITS);
    assertEquals(0.143657, betweenness[2], DIGITS);
    assertEquals(0.138276, betweenness[31], DIGITS);
    assertEquals(0.145247, betweenness[32], DIGITS);
    assertEquals(0.304075, betweenness[33], DIGITS);
  }

  @Test
  void isThatOfJgrapht() {
    Topology topology = Topologies.generated(60, 150);
    int size = topology.size();
    Map<Integer, Double> expected =
        new BetweennessCentrality<>(new AsUnweightedGraph<>(JgraphtGraphs.of(topology)))
            .getScores();
    double[] actual = Betweenness.of(topology);
    double pairs = (size - 1) * (size - 2) / 2.0;
    for (int node = 0; node < size; node++) {
      assertEquals(expected.getOrDefault(node, -1.0) / pairs, actual[node], 1e-12);
    }
  }

  @Test
  void isNearTheTruthWhereItIsSampled() {
    Topology topology = Topologies.generated(3_000, 6_000);
    double[] exact = Betweenness.of(topology, topology.size());
    double[] sampled = Betweenness.of(topology, 100);
    double worst = 0;
    for (int node = 0; node < exact.length; node++) {
      worst = Math.max(worst, Math.abs(exact[node] - sampled[node]));
    }
    assertTrue(worst > 0 && worst < 0.136, "off by " + worst);
  }

  @Test
  void statesItsError() {
    assertEquals(0, Betweenness.error(Topologies.of(2, "0-1")));
    assertEquals(10_000, Betweenness.sources(10_000, 20_000));
    assertEquals(121, Betweenness.sources(100_000, 2_000_000));
    assertEquals(100, Betweenness.sources(1_000_000, 20_000_000));
  }
}
