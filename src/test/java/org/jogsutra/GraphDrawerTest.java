package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jogsutra.model.CoOccurrenceRule;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.GraphOptions;
import org.jogsutra.model.GraphOptions.Ego;
import org.jogsutra.model.GraphOptions.Keep;
import org.jogsutra.model.GraphOptions.Selection;
import org.jogsutra.store.Drawing;
import org.jogsutra.store.Pairs;
import org.jogsutra.store.StoredArticles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph of who is named with whom, from articles to places on the map. */
class GraphDrawerTest {

  /** Beyond it, labels in Gephi are too small beside the map. */
  private static final double REACH = 5_000 + 1e-6;

  private static final Selection ALL = new Selection(Keep.ALL, 1, 1_000, Optional.empty());

  private StoredArticles stored;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    stored = StoredArticles.in(folder);
  }

  @AfterEach
  void close() throws IOException {
    stored.close();
  }

  /** What was drawn. */
  private record Drawn(int least, List<Node> nodes, List<Edge> edges) {

    List<String> keys() {
      return nodes.stream().map(node -> node.entity().id().key()).toList();
    }

    List<String> pairs() {
      return edges.stream()
          .map(edge -> edge.pair().first().key() + "-" + edge.pair().second().key())
          .toList();
    }

    Node node(String key) {
      return nodes.get(keys().indexOf(key));
    }
  }

  @Test
  void leavesOutLightEdgesAndWhoHasNoOther() throws IOException {
    stored.addPairs("a-b:2 b-c:1 c-d:1");
    Drawn drawn = draw(new Selection(Keep.ALL, 2, 1_000, Optional.empty()));
    assertEquals(List.of("a", "b"), drawn.keys());
    assertEquals(List.of("a-b"), drawn.pairs());
    assertEquals(2, drawn.edges().get(0).weight());
  }

  @Test
  void leavesOutTheLightestOfTooManyEdges() throws IOException {
    stored.addPairs("a-b:3 b-c:2 c-d:2 d-e:1");
    Drawn all = draw(new Selection(Keep.ALL, 1, 4, Optional.empty()));
    assertEquals(List.of("a-b", "b-c", "c-d", "d-e"), all.pairs());
    assertEquals(1, all.least());
    Drawn three = draw(new Selection(Keep.ALL, 1, 3, Optional.empty()));
    assertEquals(List.of("a-b", "b-c", "c-d"), three.pairs());
    assertEquals(2, three.least());
    Drawn two = draw(new Selection(Keep.ALL, 1, 2, Optional.empty()));
    assertEquals(List.of("a-b"), two.pairs());
    assertEquals(3, two.least());
  }

  @Test
  void ordersNodesByIdAndEdgesByPair() throws IOException {
    stored.addPairs("b-c a-c a-b");
    Drawn drawn = draw(ALL);
    assertEquals(List.of("a", "b", "c"), drawn.keys());
    assertEquals(List.of("a-b", "a-c", "b-c"), drawn.pairs());
  }

  @Test
  void scoresAPath() throws IOException {
    stored.addPairs("a-b:3 b-c:3");
    Drawn path = draw(ALL);
    assertEquals(List.of(1, 2, 1), path.nodes().stream().map(n -> n.scores().degree()).toList());
    assertEquals(
        List.of(3.0, 6.0, 3.0),
        path.nodes().stream().map(n -> n.scores().weightedDegree()).toList());
    assertEquals(
        List.of(0.0, 1.0, 0.0), path.nodes().stream().map(n -> n.scores().betweenness()).toList());
    assertEquals(0.486486, path.node("b").scores().pagerank(), 1e-6);
  }

  @Test
  void ranksByWeight() throws IOException {
    stored.addPairs("a-b:9 a-c:1");
    Drawn star = draw(ALL);
    assertTrue(star.node("b").scores().pagerank() > star.node("c").scores().pagerank());
    assertEquals(
        1, star.nodes().stream().mapToDouble(node -> node.scores().pagerank()).sum(), 1e-9);
  }

  @Test
  void numbersCommunitiesByTheirSizeAndThenByTheSmallestId() throws IOException {
    stored.addPairs("a-b c-d c-e d-e f-g");
    assertEquals(
        List.of(1, 1, 0, 0, 0, 2, 2),
        draw(ALL).nodes().stream().map(node -> node.scores().community()).toList());
  }

  @Test
  void ofNothingIsEmpty() throws IOException {
    assertEquals(new Drawn(1, List.of(), List.of()), draw(ALL));
    assertEquals(new Drawn(1, List.of(), List.of()), draw(Selection.DEFAULT));
  }

  @Test
  void drawsTheSurroundingsOfAnEntity() throws IOException {
    stored.addPairs("a-b b-c c-d d-e x-y");
    assertEquals(List.of("a", "b", "c"), draw(around("b", 1)).keys());
    assertEquals(List.of("a", "b", "c", "d"), draw(around("b", 2)).keys());
    assertEquals(List.of("x-y"), draw(around("y", 5)).pairs());
  }

  @Test
  void refusesTheSurroundingsOfNobody() throws IOException {
    stored.addPairs("a-b");
    var failure = assertThrows(IOException.class, () -> draw(around("z", 1)));
    assertEquals(
        "org:z: no such entity in the articles that count", String.valueOf(failure.getMessage()));
  }

  @Test
  void drawsASinglePair() throws IOException {
    stored.addPairs("a-b");
    assertDrawn(draw(ALL).nodes());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 50, 300})
  void drawsGraphsOfAnySizeWithinReachAndEachNodeApart(int size) throws IOException {
    stored.addPairs(String.join(" ", random(size)));
    assertDrawn(draw(ALL).nodes());
  }

  @Test
  void drawsPartsThatNoEdgeTiesEachNodeApart() throws IOException {
    stored.addPairs(
        IntStream.range(0, 100)
            .mapToObj("a%1$d-b%1$d"::formatted)
            .collect(Collectors.joining(" ")));
    assertDrawn(draw(ALL).nodes());
  }

  @Test
  void givesTheSameGraphInWhateverOrderArticlesCome(@TempDir Path other) throws IOException {
    List<String> pairs = random(60);
    stored.addPairs(String.join(" ", pairs));
    Collections.shuffle(pairs, new Random(5));
    try (StoredArticles shuffled = StoredArticles.in(other)) {
      shuffled.addPairs(String.join(" ", pairs));
      assertEquals(draw(ALL), draw(shuffled, ALL));
    }
  }

  /** Entities that articles named once and no more must not move those that they name now. */
  @Test
  void givesTheSameGraphWhateverWasNamedBefore(@TempDir Path other) throws IOException {
    String pairs = String.join(" ", random(60));
    stored.addPairs(pairs);
    try (StoredArticles changed = StoredArticles.in(other)) {
      changed.addPairs(pairs, "0");
      changed.addPairs(pairs);
      assertEquals(draw(ALL), draw(changed, ALL));
    }
  }

  private static Selection around(String key, int depth) {
    return new Selection(
        Keep.ALL, 1, 1_000, Optional.of(new Ego(new EntityId("org:" + key), depth)));
  }

  private Drawn draw(Selection selection) throws IOException {
    return draw(stored, selection);
  }

  private static Drawn draw(StoredArticles stored, Selection selection) throws IOException {
    stored.store().summarize(List.of());
    Pairs pairs =
        stored
            .store()
            .countPairs(
                new GraphOptions(CoOccurrenceRule.DEFAULT, GraphOptions.Articles.ALL, selection));
    try (Drawing drawing = pairs.draw()) {
      int least = new GraphDrawer(pairs, selection).draw(drawing);
      EntityGraph graph = drawing.graph();
      return new Drawn(least, StoredArticles.all(graph.nodes()), StoredArticles.all(graph.edges()));
    }
  }

  /** Returns pairs drawn by chance, no pair twice. */
  private static List<String> random(int size) {
    var random = new Random(size);
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < 2 * size; i++) {
      int a = random.nextInt(size);
      int b = random.nextInt(size);
      String pair = Math.min(a, b) + "-" + Math.max(a, b);
      if (a != b && !pairs.contains(pair)) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static void assertDrawn(List<Node> nodes) {
    for (Place place : nodes.stream().map(Node::place).toList()) {
      assertTrue(Math.abs(place.x()) <= REACH, place::toString);
      assertTrue(Math.abs(place.y()) <= REACH, place::toString);
      assertTrue(place.size() >= 4 && place.size() <= 100, place::toString);
    }
    long distinct =
        nodes.stream()
            .map(Node::place)
            .map(place -> place.x() + " " + place.y())
            .distinct()
            .count();
    assertEquals(nodes.size(), distinct);
  }
}
