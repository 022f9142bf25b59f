package org.jogsutra.graph;

import static org.jogsutra.graph.Graphs.edge;
import static org.jogsutra.graph.Graphs.edges;
import static org.jogsutra.graph.Graphs.graph;
import static org.jogsutra.graph.Graphs.node;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogsutra.model.AllRows;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.EntityGraph.Scores;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RowSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoOccurrenceGraphTest {

  @Test
  void leavesOutLightEdgesAndWhoHasNoOther() {
    List<Edge> edges = edges("a-b:2 b-c:1 c-d:1");
    EntityGraph graph = CoOccurrenceGraph.of(Graphs.ends(edges), edges.stream(), 2);
    assertEquals(List.of("a", "b"), keys(graph));
    assertEquals(RowSource.of(edges.subList(0, 1)), graph.edges());
  }

  @Test
  void ordersNodesByIdAndEdgesByPair() {
    EntityGraph graph = graph("b-c a-c a-b");
    assertEquals(List.of("a", "b", "c"), keys(graph));
    assertEquals(RowSource.of(edges("a-b a-c b-c")), graph.edges());
  }

  @Test
  void scoresAPath() {
    EntityGraph path = graph("a-b:3 b-c:3");
    Scores end = new Scores(1, 3, 0, 0.256757, 0);
    assertAll(
        () -> assertScores(end, node(path, "a").scores()),
        () -> assertScores(new Scores(2, 6, 1, 0.486486, 0), node(path, "b").scores()),
        () -> assertScores(end, node(path, "c").scores()));
  }

  private static void assertScores(Scores expected, Scores actual) {
    assertEquals(expected.degree(), actual.degree());
    assertEquals(expected.weightedDegree(), actual.weightedDegree());
    assertEquals(expected.betweenness(), actual.betweenness(), 1e-12);
    assertEquals(expected.pagerank(), actual.pagerank(), 1e-6);
  }

  @Test
  void ranksByWeight() {
    EntityGraph star = graph("a-b:9 a-c:1");
    assertTrue(node(star, "b").scores().pagerank() > node(star, "c").scores().pagerank());
    assertEquals(
        1,
        AllRows.of(star.nodes()).stream().mapToDouble(node -> node.scores().pagerank()).sum(),
        1e-9);
  }

  @Test
  void numbersCommunitiesByTheirSizeAndThenByTheSmallestId() {
    EntityGraph graph = graph("a-b c-d c-e d-e f-g");
    assertEquals(
        List.of(1, 1, 0, 0, 0, 2, 2),
        AllRows.of(graph.nodes()).stream().map(node -> node.scores().community()).toList());
  }

  @Test
  void drawsNodesInSizesFromExactlyFourToExactlyAHundred() {
    assertArrayEquals(new double[] {4, 52, 100}, CoOccurrenceGraph.sizes(new double[] {1, 4, 9}));
    double[] sizes = CoOccurrenceGraph.sizes(new double[] {3, 7, 2, 11, 5});
    assertEquals(4.0, sizes[2]);
    assertEquals(100.0, sizes[3]);
  }

  @Test
  void drawsNodesSmallIfTheyAreEquals() {
    assertArrayEquals(new double[] {4, 4}, CoOccurrenceGraph.sizes(new double[] {7, 7}));
    assertArrayEquals(new double[] {4}, CoOccurrenceGraph.sizes(new double[] {0}));
    assertArrayEquals(new double[0], CoOccurrenceGraph.sizes(new double[0]));
  }

  @Test
  void ofNothingIsEmpty() {
    assertEquals(
        new EntityGraph(RowSource.of(List.of()), RowSource.of(List.of())),
        CoOccurrenceGraph.of(Map.of(), Stream.of(), 1));
  }

  @Test
  void drawsASinglePair() {
    List<Place> places = places(graph("a-b"));
    assertDrawn(places);
    assertEquals(Layout.REACH, Math.max(extent(places, true), extent(places, false)), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 50, 500, 6_000})
  void drawsGraphsOfAnySizeWithinReachAndEachNodeApart(int size) {
    assertDrawn(places(graph(random(size, 2 * size))));
  }

  @Test
  void drawsPartsThatNoEdgeTiesEachNodeApart() {
    List<Edge> pairs = IntStream.range(0, 200).mapToObj(i -> edge("a" + i, "b" + i, 1)).toList();
    assertDrawn(places(graph(pairs)));
  }

  @Test
  void drawsTiedNodesNearerThanOthers() {
    EntityGraph graph = graph("a-b a-c b-c a-d x-y x-z y-z d-x");
    Place a = node(graph, "a").place();
    assertTrue(distance(a, node(graph, "b").place()) < distance(a, node(graph, "y").place()));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 2_500})
  void givesTheSameGraphInWhateverOrderTheCountsCome(int size) {
    List<Edge> edges = new ArrayList<>(random(size, 3 * size));
    Map<Entity, Occurrences> nodes = Graphs.ends(edges);
    EntityGraph graph = CoOccurrenceGraph.of(nodes, edges.stream(), 1);
    Collections.shuffle(edges, new Random(5));
    List<Entity> order = new ArrayList<>(nodes.keySet());
    Collections.shuffle(order, new Random(6));
    Map<Entity, Occurrences> shuffled = new LinkedHashMap<>();
    order.forEach(node -> shuffled.put(node, new Occurrences(1, 1, "", "")));
    assertEquals(graph, CoOccurrenceGraph.of(shuffled, edges.stream(), 1));
  }

  /** Returns edges between nodes drawn by chance, no pair twice. */
  private static List<Edge> random(int size, int edges) {
    Map<String, Edge> byPair = new LinkedHashMap<>();
    var random = new Random(size);
    for (int i = 0; i < edges; i++) {
      int a = random.nextInt(size);
      int b = random.nextInt(size);
      if (a != b) {
        byPair.put(Math.min(a, b) + "-" + Math.max(a, b), edge("" + a, "" + b, 1 + i % 4));
      }
    }
    return List.copyOf(byPair.values());
  }

  private static void assertDrawn(List<Place> places) {
    for (Place place : places) {
      assertTrue(Math.abs(place.x()) <= Layout.REACH + 1e-6, place::toString);
      assertTrue(Math.abs(place.y()) <= Layout.REACH + 1e-6, place::toString);
      assertTrue(place.size() >= 4 && place.size() <= 100, place::toString);
    }
    long distinct = places.stream().map(place -> place.x() + " " + place.y()).distinct().count();
    assertEquals(places.size(), distinct);
  }

  private static List<Place> places(EntityGraph graph) {
    return AllRows.of(graph.nodes()).stream().map(Node::place).toList();
  }

  private static double extent(List<Place> places, boolean horizontal) {
    return places.stream().mapToDouble(p -> Math.abs(horizontal ? p.x() : p.y())).max().orElse(0);
  }

  private static double distance(Place a, Place b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  private static List<String> keys(EntityGraph graph) {
    return AllRows.of(graph.nodes()).stream().map(node -> node.entity().id().key()).toList();
  }
}
