package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;

/** Published values are those of NetworkX 3.6, to the six digits given. */
class PageRankTest {

  private static final double DIGITS = 6e-7;

  @Test
  void ofTheKarateClub() {
    double[] ranks = PageRank.of(Topologies.of(34, Topologies.KARATE));
    double[] expected = {
      0.096997, 0.052877, 0.057079, 0.035860, 0.021978, 0.029111, 0.029111, 0.024490, 0.029766,
      0.014309, 0.021978, 0.009565, 0.014645, 0.029536, 0.014536, 0.014536, 0.016784, 0.014559,
      0.014536, 0.019605, 0.014536, 0.014559, 0.014536, 0.031523, 0.021076, 0.021006, 0.015044,
      0.025640, 0.019573, 0.026289, 0.024590, 0.037158, 0.071693, 0.100919
    };
    assertArrayEquals(expected, ranks, DIGITS);
  }

  @Test
  void ofTheKite() {
    double[] expected = {
      0.101920, 0.101920, 0.079418, 0.147148, 0.079418, 0.128907, 0.128907, 0.095248, 0.085694,
      0.051420
    };
    assertArrayEquals(expected, PageRank.of(Topologies.of(10, Topologies.KITE)), DIGITS);
  }

  @Test
  void ofFlorence() {
    double[] expected = {
      0.030657, 0.079122, 0.050301, 0.068862, 0.069330, 0.032418, 0.098398, 0.030910, 0.145817,
      0.036054, 0.067875, 0.069574, 0.061303, 0.088098, 0.071280
    };
    assertArrayEquals(expected, PageRank.of(Topologies.of(15, Topologies.FLORENCE)), DIGITS);
  }

  @Test
  void isThatOfJgraphtWhereEdgesHaveWeights() {
    Topology topology = Topologies.generated(300, 1_200);
    Graph<Integer, DefaultWeightedEdge> graph = JgraphtGraphs.of(topology);
    var expected = new org.jgrapht.alg.scoring.PageRank<>(graph, 0.85, 1_000, 1e-14);
    double[] ranks = PageRank.of(topology);
    for (int node = 0; node < topology.size(); node++) {
      assertEquals(expected.getVertexScore(node), ranks[node], PageRank.TOLERANCE);
    }
  }

  /** 0 and 1 have the same; 2 passes on all that it has evenly: r = 0.15 / 3 + 0.85 r / 3. */
  @Test
  void sendsWhoIsAtANodeWithoutEdgesAnywhere() {
    double alone = 0.05 / (1 - 0.85 / 3);
    double[] ranks = PageRank.of(Topologies.of(3, "0-1"));
    assertArrayEquals(new double[] {(1 - alone) / 2, (1 - alone) / 2, alone}, ranks, 1e-8);
  }

  @Test
  void sumsToOne() {
    assertEquals(1, Arrays.stream(PageRank.of(Topologies.generated(500, 900))).sum(), 1e-9);
    assertEquals(0, PageRank.of(Topologies.of(0, "")).length);
  }
}
