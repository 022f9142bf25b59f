package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TurnsTest {

  private final Groups groups = new Groups(new int[] {0, 0, 1, 1});

  /** Two groups side by side: 0 and 3 are tied and look away from each other at first. */
  @Test
  void bringNodesNearTheGroupsTheyAreTiedTo() {
    Topology one = Topologies.of(4, "0-3");
    Points points = points(new double[][] {{-1, 0}, {1, 0}, {-1, 0}, {1, 0}});
    Turns.turn(one, groups, middles(), points);
    assertEquals(1, points.x(0), 1e-12);
    assertEquals(-1, points.x(1), 1e-12);
    assertEquals(-1, points.x(3), 1e-12);
    assertEquals(1, points.x(2), 1e-12);
  }

  /**
   * A third group is above: a turn alone brings both nodes to where they belong only if flipped.
   */
  @Test
  void flipWhereThatIsBetter() {
    Topology three = Topologies.of(5, "0-3 1-4");
    var withAbove = new Groups(new int[] {0, 0, 0, 1, 2});
    Points middles = points(new double[][] {{0, 0}, {10, 0}, {0, 10}});
    Points points = points(new double[][] {{0, 1}, {1, 0}, {-1, -1}, {0, 0}, {0, 0}});
    Turns.turn(three, withAbove, middles, points);
    assertEquals(1, points.x(0), 1e-12);
    assertEquals(1, points.y(1), 1e-12);
    assertEquals(Math.sqrt(2), Math.hypot(points.x(2), points.y(2)), 1e-12);
  }

  @Test
  void leaveWhatIsTiedToNobodyAsItIs() {
    Points points = points(new double[][] {{-1, 0}, {1, 0}, {-1, 0}, {1, 0}});
    Turns.turn(Topologies.of(4, "0-1 2-3"), groups, middles(), points);
    assertEquals(-1, points.x(0));
    assertEquals(1, points.x(1));
  }

  private static Points middles() {
    return points(new double[][] {{-5, 0}, {5, 0}});
  }

  private static Points points(double[][] places) {
    var points = new Points(places.length);
    for (int i = 0; i < places.length; i++) {
      points.put(i, places[i][0], places[i][1]);
    }
    return points;
  }
}
