package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlidesTest {

  private final Points middles = new Points(2);
  private final Points points = new Points(3);
  private final double[] radii = {10, 10, 10};

  /** One disc in the middle, and two far to the right, one above the other. */
  private void slide(double gap) {
    middles.put(1, 500, 0);
    points.put(1, 500, 20);
    points.put(2, 500, -20);
    new Slides(new Groups(new int[] {0, 1, 1}), points, radii).slide(middles, gap);
  }

  @Test
  void bringGroupsNearEachOther() {
    slide(0);
    DiscsTest.assertApart(points, radii);
    assertTrue(points.x(1) < 10, "through between the two: " + points.x(1));
  }

  @Test
  void keepGroupsAsTheyAre() {
    slide(0.1);
    assertEquals(points.x(1), points.x(2), 1e-9);
    assertEquals(40, DiscsTest.distance(points, 1, 2), 1e-9);
    assertEquals(0, points.x(0));
  }

  /** The radius of the right group is 30, so 15 are to stay free. */
  @Test
  void leaveAGap() {
    slide(0.5);
    double between = DiscsTest.distance(points, 0, 1) - 20;
    assertTrue(between >= 15 && between < 20, "space between: " + between);
  }
}
