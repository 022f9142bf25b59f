package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  @ParameterizedTest
  @ValueSource(ints = {20, 600, 3_000})
  void putsNoNodeOnAnother(int nodes) {
    Topology topology = Topologies.generated(nodes, 3 * nodes);
    double[] sizes = Sizes.of(topology.weightedDegrees());
    DiscsTest.assertApart(Layout.of(topology, Communities.of(topology), sizes), sizes);
  }

  @Test
  void putsCommunitiesApart() {
    Topology topology = Topologies.generated(1_000, 4_000);
    int[] communities = Communities.of(topology);
    double[] sizes = Sizes.of(topology.weightedDegrees());
    Points points = Layout.of(topology, communities, sizes);
    double inside = 0;
    double outside = 0;
    int insides = 0;
    int outsides = 0;
    for (int a = 0; a < topology.size(); a++) {
      for (int b = 0; b < a; b++) {
        if (communities[a] == communities[b]) {
          inside += DiscsTest.distance(points, a, b);
          insides++;
        } else {
          outside += DiscsTest.distance(points, a, b);
          outsides++;
        }
      }
    }
    assertTrue(
        inside / insides < 0.25 * outside / outsides, inside / insides + ", " + outside / outsides);
  }

  /** Where there is no room the nodes overlap, but no two are in the same place. */
  @Test
  void staysWithinReachHoweverLargeNodesAre() {
    Topology topology = Topologies.generated(3_000, 9_000);
    double[] sizes = new double[topology.size()];
    Arrays.fill(sizes, 100);
    Points points = Layout.of(topology, Communities.of(topology), sizes);
    for (int node = 0; node < points.size(); node++) {
      assertTrue(Math.abs(points.x(node)) <= Layout.REACH + 1e-6);
      assertTrue(Math.abs(points.y(node)) <= Layout.REACH + 1e-6);
    }
    long places =
        IntStream.range(0, points.size())
            .mapToObj(node -> points.x(node) + " " + points.y(node))
            .distinct()
            .count();
    assertEquals(points.size(), places);
  }

  @Test
  void isTheSameEachTime() {
    Topology topology = Topologies.generated(800, 2_400);
    int[] communities = Communities.of(topology);
    double[] sizes = Sizes.of(topology.weightedDegrees());
    Points once = Layout.of(topology, communities, sizes);
    Points again = Layout.of(topology, communities, sizes);
    for (int node = 0; node < once.size(); node++) {
      assertEquals(once.x(node), again.x(node));
      assertEquals(once.y(node), again.y(node));
    }
  }
}
