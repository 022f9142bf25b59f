package org.jogsutra.graph;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Moves groups of discs towards the middle, each as it is, until they are as near to each other as
 * is wanted: groups are placed as if they were round, and few are.
 */
final class Slides {

  /** How far each step goes, of the radius of a group. */
  private static final double STEP = 0.08;

  private final Groups groups;
  private final Points points;
  private final double[] radii;
  private final DiscGrid grid;

  /** Creates slides of groups of discs. */
  Slides(Groups groups, Points points, double[] radii) {
    this.groups = groups;
    this.points = points;
    this.radii = radii;
    grid = new DiscGrid(groups, points, radii);
    for (int disc = 0; disc < radii.length; disc++) {
      grid.add(disc);
    }
  }

  /**
   * Moves the groups, the nearest to the middle first.
   *
   * @param middles where the middle of each group is
   * @param gap the space to leave around a group, in its radius
   */
  void slide(Points middles, double gap) {
    Integer[] order = new Integer[groups.size()];
    Arrays.setAll(order, group -> group);
    Arrays.sort(order, Comparator.comparingDouble(middles::distance));
    for (int group : order) {
      double distance = middles.distance(group);
      if (distance > 0) {
        double radius = radius(group, middles);
        double step = Math.min(distance, STEP * radius);
        slide(group, gap * radius, new double[] {middles.x(group), middles.y(group), step});
      }
    }
  }

  private double radius(int group, Points middles) {
    double radius = 0;
    for (int i = 0; i < groups.nodes(group); i++) {
      int disc = groups.node(group, i);
      double dx = points.x(disc) - middles.x(group);
      double dy = points.y(disc) - middles.y(group);
      radius = Math.max(radius, StrictMath.sqrt(dx * dx + dy * dy) + radii[disc]);
    }
    return radius;
  }

  /** Moves a group by steps, given where its middle is and how long a step. */
  private void slide(int group, double gap, double[] from) {
    double distance = StrictMath.sqrt(from[0] * from[0] + from[1] * from[1]);
    double stepX = -from[0] / distance * from[2];
    double stepY = -from[1] / distance * from[2];
    int most = (int) (distance / from[2]);
    int steps = 0;
    while (steps < most && isFree(group, gap, stepX, stepY)) {
      for (int i = 0; i < groups.nodes(group); i++) {
        points.move(groups.node(group, i), stepX, stepY);
      }
      steps++;
    }
    for (int i = 0; i < groups.nodes(group) && steps > 0; i++) {
      grid.add(groups.node(group, i));
    }
  }

  private boolean isFree(int group, double gap, double byX, double byY) {
    for (int i = 0; i < groups.nodes(group); i++) {
      int disc = groups.node(group, i);
      double x = points.x(disc) + byX;
      double y = points.y(disc) + byY;
      if (!grid.isFree(x, y, radii[disc] + gap, disc)) {
        return false;
      }
    }
    return true;
  }
}
