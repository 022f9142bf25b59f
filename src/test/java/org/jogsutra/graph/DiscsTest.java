package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscsTest {

  @ParameterizedTest
  @ValueSource(ints = {5, 10, 400, Discs.FORCES_UP_TO + 500})
  void doNotOverlapAndWasteLittleSpace(int count) {
    double[] radii = radii(count);
    Points points = Discs.apart(Topologies.generated(count, 2 * count), radii);
    assertApart(points, radii);
    double area = Arrays.stream(radii).map(radius -> radius * radius).sum();
    double radius = points.radius(radii);
    assertTrue(radius < 3 * Math.sqrt(area), "radius " + radius);
  }

  @Test
  void standBesideTheOnesTheyAreTiedTo() {
    Topology topology = Topologies.of(6, "0-1:5 0-2:5 1-2:5 2-3:1 3-4:5 3-5:5 4-5:5");
    Points points = Discs.apart(topology, new double[] {5, 5, 5, 5, 5, 5});
    assertTrue(distance(points, 0, 1) < distance(points, 0, 4));
    assertTrue(distance(points, 4, 5) < distance(points, 1, 5));
  }

  @Test
  void areAroundTheOrigin() {
    Points points = Discs.apart(Topologies.of(1, ""), new double[] {7});
    assertEquals(0, points.x(0), 1e-9);
    assertEquals(7, points.radius(new double[] {7}), 1e-9);
    assertEquals(0, Discs.apart(Topologies.of(0, ""), new double[0]).size());
  }

  private static double[] radii(int count) {
    var random = new Random(count);
    return random.doubles(count).map(u -> 4 + 96 * u * u * u * u).toArray();
  }

  static void assertApart(Points points, double[] radii) {
    for (int a = 0; a < radii.length; a++) {
      for (int b = 0; b < a; b++) {
        double apart = distance(points, a, b) - radii[a] - radii[b];
        assertTrue(apart > -1e-6, a + " and " + b + " overlap by " + -apart);
      }
    }
  }

  static double distance(Points points, int a, int b) {
    return Math.hypot(points.x(a) - points.x(b), points.y(a) - points.y(b));
  }
}
