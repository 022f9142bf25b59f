package org.jogsutra.graph;

/**
 * Discs as the seeds stand in the head of a sunflower: each at the golden angle from the one
 * before, and as far out as those before it need room.
 */
final class Spiral {

  /** The angle at which seeds leave no gaps. */
  static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));

  /** Of the area that is covered by discs; at 0.7 those of the same size would touch. */
  private static final double FILLED = 0.5;

  private Spiral() {}

  /**
   * Puts discs around a circle that stays free.
   *
   * @param order the discs, the largest first
   * @param free the radius of the circle
   */
  static void put(int[] order, double[] radii, double free, Points points) {
    double square = free * free;
    for (int i = 0; i < order.length; i++) {
      int disc = order[i];
      double need = radii[disc] * radii[disc] / FILLED;
      double distance = free > 0 ? StrictMath.sqrt(square) + radii[disc] : middle(square, need);
      points.put(
          disc,
          distance * StrictMath.cos(i * GOLDEN_ANGLE),
          distance * StrictMath.sin(i * GOLDEN_ANGLE));
      square += need;
    }
  }

  private static double middle(double square, double need) {
    return square == 0 ? 0 : StrictMath.sqrt(square + need / 2);
  }
}
