package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class CommunitiesTest {

  @Test
  void areWhatIsTiedMoreInsideThanToTheOutside() {
    assertArrayEquals(
        new int[] {1, 1, 1, 0, 0, 0, 0},
        Communities.of(Topologies.of(7, "0-1 0-2 1-2 2-3 3-4 3-5 3-6 4-5 4-6 5-6")));
  }

  @Test
  void goByWeights() {
    assertArrayEquals(
        new int[] {0, 1, 0, 1}, Communities.of(Topologies.of(4, "0-1 0-2:9 0-3 1-2 1-3:9 2-3")));
  }

  @Test
  void areNumberedByTheirSizeAndThenByTheirSmallestNode() {
    assertArrayEquals(
        new int[] {1, 1, 0, 0, 0, 2, 2}, Communities.of(Topologies.of(7, "0-1 2-3 2-4 3-4 5-6")));
  }

  @Test
  void ofNodesWithoutEdgesAreEachItsOwn() {
    assertArrayEquals(new int[] {0, 1, 2}, Communities.of(Topologies.of(3, "")));
    assertArrayEquals(new int[] {0, 0, 1}, Communities.of(Topologies.of(3, "0-1")));
    assertArrayEquals(new int[0], Communities.of(Topologies.of(0, "")));
  }

  /** The club split in two, with the instructor (0) and with the president (33). */
  @Test
  void tellTheTwoSidesOfTheKarateClubApart() {
    int[] communities = Communities.of(Topologies.of(34, Topologies.KARATE));
    assertNotEquals(communities[0], communities[33]);
    assertEquals(communities[0], communities[1]);
    assertEquals(communities[33], communities[32]);
    assertNotEquals(communities[5], communities[33]);
    assertNotEquals(communities[29], communities[0]);
  }

  @Test
  void areTheSameEachTime() {
    Topology topology = Topologies.generated(2_000, 8_000);
    assertArrayEquals(Communities.of(topology), Communities.of(topology));
  }
}
