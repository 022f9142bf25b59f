package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

  private final Network.Builder builder = Network.builder(100);

  @BeforeEach
  void addNodes() {
    builder.addNode(60, 4);
    builder.addNode(50, 0);
    builder.addNode(0, 2);
  }

  @Test
  void holdsWhatWasAdded() {
    builder.addEdge(0, 1, 7.5, 20);
    builder.addEdge(0, 2, 1, 0);
    Network network = builder.build();
    assertEquals(100, network.windows());
    assertEquals(3, network.nodes());
    assertEquals(60, network.windows(0));
    assertEquals(4, network.type(0));
    assertEquals(2, network.edges());
    assertEquals(0, network.source(0));
    assertEquals(1, network.target(0));
    assertEquals(7.5, network.weight(0));
    assertEquals(20, network.together(0));
  }

  @Test
  void holdsMoreThanTheFirstArraysDo() {
    var many = Network.builder(10_000);
    for (int i = 0; i < 5_000; i++) {
      assertEquals(i, many.addNode(i, i % 5));
    }
    for (int i = 1; i < 5_000; i++) {
      many.addEdge(i - 1, i, i, 0);
    }
    Network network = many.build();
    assertEquals(4_999, network.edges());
    assertEquals(4_998, network.weight(4_997));
    assertEquals(4_999, network.windows(4_999));
  }

  @Test
  void isNotChangedByWhatIsAddedLater() {
    Network before = builder.build();
    builder.addNode(1, 1);
    assertEquals(3, before.nodes());
  }

  /** The two must have 10 windows in common, there being no more than 100. */
  @ParameterizedTest
  @CsvSource({
    "1, 0, 1, 20",
    "0, 0, 1, 20",
    "-1, 1, 1, 20",
    "0, 3, 1, 0",
    "0, 1, 0, 20",
    "0, 1, -1, 20",
    "0, 1, NaN, 20",
    "0, 1, Infinity, 20",
    "0, 1, 1, 51",
    "0, 1, 1, -1",
    "0, 1, 1, 9",
    "0, 2, 1, 1"
  })
  void refusesAnEdgeThatCannotBe(int a, int b, double weight, int together) {
    assertThrows(IllegalArgumentException.class, () -> builder.addEdge(a, b, weight, together));
  }

  @Test
  void refusesEdgesOutOfOrderAndTwice() {
    builder.addEdge(0, 2, 1, 0);
    assertThrows(IllegalArgumentException.class, () -> builder.addEdge(0, 1, 1, 20));
    assertThrows(IllegalArgumentException.class, () -> builder.addEdge(0, 2, 1, 0));
    builder.addEdge(1, 2, 1, 0);
    assertEquals(2, builder.build().edges());
  }

  @ParameterizedTest
  @CsvSource({"101, 0", "-1, 0", "1, -1", "1, 128"})
  void refusesANodeThatCannotBe(int windows, int type) {
    assertThrows(IllegalArgumentException.class, () -> builder.addNode(windows, type));
  }

  @Test
  void refusesFewerThanNoWindows() {
    assertThrows(IllegalArgumentException.class, () -> Network.builder(-1));
  }
}
