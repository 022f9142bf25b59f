package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GroupsTest {

  private final Topology topology = Topologies.of(6, "0-1:2 0-3:3 1-2:4 2-4:5 2-5:6 3-5:7");
  private final Groups groups = new Groups(new int[] {0, 1, 1, 0, 0, 2});

  @Test
  void keepsEdgesInsideEachGroup() {
    Topology[] inside = groups.inside(topology);
    assertEquals(3, inside.length);
    assertEquals(3, inside[0].size());
    assertEquals(1, inside[0].edges());
    assertEquals(1, inside[0].target(0), "node 3 is the second of its group");
    assertEquals(3, inside[0].weight(0));
    assertEquals(4, inside[1].weight(0));
    assertEquals(0, inside[2].edges());
  }

  @Test
  void addsUpEdgesBetweenGroups() {
    Topology between = groups.between(topology);
    assertEquals(3, between.edges());
    assertEdge(between, 0, new int[] {0, 1}, 2 + 5);
    assertEdge(between, 1, new int[] {0, 2}, 7);
    assertEdge(between, 2, new int[] {1, 2}, 6);
  }

  private static void assertEdge(Topology between, int edge, int[] ends, double weight) {
    assertArrayEquals(ends, new int[] {between.source(edge), between.target(edge)});
    assertEquals(weight, between.weight(edge));
  }

  @Test
  void givesTheValuesOfItsNodes() {
    assertArrayEquals(new double[] {1, 4, 5}, groups.of(0, new double[] {1, 2, 3, 4, 5, 6}));
  }
}
