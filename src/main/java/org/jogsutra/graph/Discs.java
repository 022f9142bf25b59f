package org.jogsutra.graph;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Places discs so that no two overlap, all within a circle not much larger than they need, and tied
 * ones near each other: first by {@link Forces} as if they were points, then the largest first each
 * at the free place nearest to that.
 */
final class Discs {

  /** So many are placed by forces, the largest; the others around them. */
  static final int FORCES_UP_TO = 2_000;

  /** Of the area in which they are placed before overlaps are removed. */
  private static final double FILLED = 0.6;

  /** How far each trial is from the one before, in radii of the disc. */
  private static final double TRIAL = 0.6;

  /** How far each step inwards goes, in radii of the disc. */
  private static final double SLIDE = 0.25;

  private final double[] radii;
  private final Points points;

  /** The discs placed so far, the largest first. */
  private final int[] placed;

  private int count;

  private Discs(double[] radii, Points points) {
    this.radii = radii;
    this.points = points;
    placed = new int[radii.length];
  }

  /** Returns a place for the middle of each disc, around the origin. */
  static Points apart(Topology topology, double[] radii) {
    int[] order = largestFirst(radii);
    var points = new Points(radii.length);
    if (radii.length > FORCES_UP_TO) {
      placeMany(topology, radii, order, points);
    } else {
      place(topology, radii, order, points);
    }
    points.center(radii);
    return points;
  }

  private static int[] largestFirst(double[] radii) {
    Integer[] order = new Integer[radii.length];
    Arrays.setAll(order, disc -> disc);
    Arrays.sort(order, Comparator.comparingDouble(disc -> -radii[disc]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  private static void placeMany(Topology topology, double[] radii, int[] order, Points points) {
    int[] groups = new int[radii.length];
    Arrays.fill(groups, 1);
    for (int i = 0; i < FORCES_UP_TO; i++) {
      groups[order[i]] = 0;
    }
    var parts = new Groups(groups);
    double[] largest = parts.of(0, radii);
    Points inner = apart(parts.inside(topology)[0], largest);
    for (int i = 0; i < FORCES_UP_TO; i++) {
      points.put(parts.node(0, i), inner.x(i), inner.y(i));
    }
    int[] others = Arrays.copyOfRange(order, FORCES_UP_TO, order.length);
    Spiral.put(others, radii, inner.radius(largest), points);
  }

  private static void place(Topology topology, double[] radii, int[] order, Points points) {
    Spiral.put(order, radii, 0, points);
    double radius = points.radius(radii);
    points.scale(1 / Math.max(radius, Double.MIN_NORMAL));
    Forces.move(topology, points);
    spread(radii, points);
    var discs = new Discs(radii, points);
    for (int disc : order) {
      discs.settle(disc);
    }
    points.center(radii);
    for (int disc : outward(points)) {
      discs.slideIn(disc);
    }
  }

  /**
   * Moves discs in or out so that they fill a circle evenly, each in the direction from the middle
   * in which it was and no two changing which is farther out.
   */
  private static void spread(double[] radii, Points points) {
    points.center(new double[radii.length]);
    double square = 0;
    for (int disc : outward(points)) {
      double need = radii[disc] * radii[disc] / FILLED;
      double distance = points.distance(disc);
      double factor = distance > 0 ? StrictMath.sqrt(square + need / 2) / distance : 0;
      points.put(disc, points.x(disc) * factor, points.y(disc) * factor);
      square += need;
    }
  }

  private static int[] outward(Points points) {
    Integer[] outward = new Integer[points.size()];
    Arrays.setAll(outward, disc -> disc);
    Arrays.sort(outward, Comparator.comparingDouble(points::distance));
    return Arrays.stream(outward).mapToInt(Integer::intValue).toArray();
  }

  /** Moves a disc to the free place nearest to where it is. */
  private void settle(int disc) {
    double x = points.x(disc);
    double y = points.y(disc);
    double newX = x;
    double newY = y;
    for (int trial = 1; !isFree(disc, newX, newY); trial++) {
      double away = TRIAL * radii[disc] * StrictMath.sqrt(trial);
      newX = x + away * StrictMath.cos(trial * Spiral.GOLDEN_ANGLE);
      newY = y + away * StrictMath.sin(trial * Spiral.GOLDEN_ANGLE);
    }
    points.put(disc, newX, newY);
    placed[count++] = disc;
  }

  /** Moves a disc towards the middle until another is in its way. */
  private void slideIn(int disc) {
    double distance = points.distance(disc);
    double step = SLIDE * radii[disc];
    double left = distance;
    while (left > step
        && isFree(
            disc,
            part(left - step, distance, points.x(disc)),
            part(left - step, distance, points.y(disc)))) {
      left -= step;
    }
    points.put(disc, part(left, distance, points.x(disc)), part(left, distance, points.y(disc)));
  }

  private static double part(double length, double whole, double value) {
    return whole > 0 ? value * (length / whole) : value;
  }

  private boolean isFree(int disc, double x, double y) {
    for (int i = 0; i < count; i++) {
      int other = placed[i];
      double dx = points.x(other) - x;
      double dy = points.y(other) - y;
      double apart = radii[other] + radii[disc];
      if (dx * dx + dy * dy < apart * apart && other != disc) {
        return false;
      }
    }
    return true;
  }
}
