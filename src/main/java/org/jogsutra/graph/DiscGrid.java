package org.jogsutra.graph;

import java.util.Arrays;

/**
 * Finds what is at a place among many discs: a grid whose cells list the discs that reach into
 * them.
 *
 * <p>Where a disc is, is read from the points each time, so that one that moved is found again once
 * it is added again; its old cells merely list one more to look at.
 */
final class DiscGrid {

  private final Groups groups;
  private final Points points;
  private final double[] radii;
  private final double cell;
  private final double reach;
  private final int width;

  /** The last entry of each cell, or -1. */
  private final int[] last;

  /** The entry before each, or -1, and its disc. */
  private int[] before = new int[1 << 10];

  private int[] discs = new int[1 << 10];
  private int entries;

  /** Creates a grid that holds no disc yet. */
  DiscGrid(Groups groups, Points points, double[] radii) {
    this.groups = groups;
    this.points = points;
    this.radii = radii;
    reach = points.radius(radii);
    // Half of the discs are smaller, and cells are no more than a few for each disc.
    cell = Math.max(2 * median(radii), reach / (8 + StrictMath.sqrt(radii.length)));
    width = (int) (2 * reach / cell) + 1;
    last = new int[width * width];
    Arrays.fill(last, -1);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 1 : sorted[sorted.length / 2];
  }

  void add(int disc) {
    double x = points.x(disc);
    double y = points.y(disc);
    double radius = radii[disc];
    for (int row = at(y - radius); row <= at(y + radius); row++) {
      for (int column = at(x - radius); column <= at(x + radius); column++) {
        add(disc, row * width + column);
      }
    }
  }

  private void add(int disc, int at) {
    if (entries == discs.length) {
      discs = Arrays.copyOf(discs, 2 * entries);
      before = Arrays.copyOf(before, 2 * entries);
    }
    discs[entries] = disc;
    before[entries] = last[at];
    last[at] = entries++;
  }

  private int at(double value) {
    return Math.max(0, Math.min(width - 1, (int) ((value + reach) / cell)));
  }

  /** Tells whether a disc, were it here and so large, met none but those of its own group. */
  boolean isFree(double x, double y, double radius, int self) {
    int group = groups.of(self);
    for (int row = at(y - radius); row <= at(y + radius); row++) {
      for (int column = at(x - radius); column <= at(x + radius); column++) {
        for (int entry = last[row * width + column]; entry >= 0; entry = before[entry]) {
          int disc = discs[entry];
          if (groups.of(disc) != group && meets(disc, x, y, radius)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean meets(int disc, double x, double y, double radius) {
    double dx = points.x(disc) - x;
    double dy = points.y(disc) - y;
    double apart = radii[disc] + radius;
    return dx * dx + dy * dy < apart * apart;
  }
}
