package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class BackboneTest {

  /** The middle has four edges; each other end has one, and no say. */
  @Test
  void judgesEdgesOfAStarFromItsMiddle() {
    assertArrayEquals(
        new double[] {0.027, 0.729, 0.729, 0.729},
        Backbone.of(Topologies.of(5, "0-1:7 0-2 0-3 0-4")),
        1e-12);
  }

  /** 0-1 is one of two alike from 0, 0.5, and a tenth from 1, 0.81; 1-3 is 8 tenths from 1. */
  @Test
  void takesTheEndForWhichAnEdgeStandsOut() {
    double[] levels = Backbone.of(Topologies.of(5, "0-1:1 0-2:1 1-3:8 1-4:1"));
    assertArrayEquals(new double[] {0.5, 0.5, 0.04, 0.81}, levels, 1e-12);
  }

  @Test
  void leavesOutThePairThatHasNoOther() {
    assertArrayEquals(new double[] {1}, Backbone.of(Topologies.of(2, "0-1:9")));
  }

  @Test
  void ofNoEdgesIsEmpty() {
    assertArrayEquals(new double[0], Backbone.of(Topologies.of(3, "")));
  }
}
