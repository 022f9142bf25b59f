package org.jogsutra.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.EntityGraph.Scores;
import org.jogsutra.model.EntityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All graph files go through Gephi's own importer, which loses nothing of them. */
class GephiTest {

  private static final Color BLUE = new Color(0, 114, 178);
  private static final Color RED = new Color(213, 94, 0);

  /** The three ways to get a graph into Gephi. */
  enum Format {
    GRAPHML {
      @Override
      GephiImport open(EntityGraph graph) {
        return GephiImport.of("graph.graphml", out -> GraphmlExport.write(graph, out));
      }
    },
    GEXF {
      @Override
      GephiImport open(EntityGraph graph) {
        return GephiImport.of("graph.gexf", out -> GexfExport.write(graph, out));
      }
    },
    CSV {
      @Override
      GephiImport open(EntityGraph graph) {
        Map<String, GephiImport.Writing> files = new LinkedHashMap<>();
        files.put("nodes.csv", out -> NodesTable.write(graph, out));
        files.put("edges.csv", out -> EdgesTable.write(graph, out));
        return GephiImport.of(files);
      }
    };

    abstract GephiImport open(EntityGraph graph);
  }

  @ParameterizedTest
  @EnumSource
  void opensWithAllNodesAndEdges(Format format) {
    GephiImport graph = format.open(Sample.GRAPH);
    assertAll(
        () -> assertEquals(List.of(), graph.losses()),
        () ->
            assertEquals(
                Set.of("country:IN", "country:RU", "weapon:s-400"), graph.nodes().keySet()),
        () ->
            assertEquals(
                Set.of("country:IN.country:RU", "country:RU.weapon:s-400"),
                graph.edges().keySet()));
  }

  @ParameterizedTest
  @EnumSource
  void showsTheBengaliNameAndKeepsTheEnglishOne(Format format) {
    GephiImport.Node russia = node(format.open(Sample.GRAPH), "country:RU");
    assertEquals("রাশিয়া", russia.label());
    assertEquals("Russia", russia.values().get("label_en"));
  }

  @ParameterizedTest
  @EnumSource
  void typesTheColumnsOfNodes(Format format) {
    Map<String, String> columns = format.open(Sample.GRAPH).nodeColumns();
    assertEquals(
        Map.ofEntries(
            Map.entry("id", "String"),
            Map.entry("label", "String"),
            Map.entry("timeset", format == Format.GEXF ? "TimestampSet" : "IntervalSet"),
            Map.entry("label_en", "String"),
            Map.entry("type", "String"),
            Map.entry("country", "String"),
            Map.entry("category", "String"),
            Map.entry("mentions", "Integer"),
            Map.entry("articles", "Integer"),
            Map.entry("degree", "Integer"),
            Map.entry("weighted_degree", "Double"),
            Map.entry("betweenness", "Double"),
            Map.entry("pagerank", "Double"),
            Map.entry("community", "Integer")),
        columns);
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheScoresOfNodes(Format format) {
    Map<String, Object> values = node(format.open(Sample.GRAPH), "country:RU").values();
    assertEquals(
        List.of(7, 4, 2, 5.0, 1.0, 0.475, 0),
        Stream.of(
                "mentions",
                "articles",
                "degree",
                "weighted_degree",
                "betweenness",
                "pagerank",
                "community")
            .map(values::get)
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void weighsEdgesAndGivesThemNoDirection(Format format) {
    GephiImport.Edge edge = edge(format.open(Sample.GRAPH), "country:IN.country:RU");
    assertAll(
        () -> assertEquals("country:IN", edge.source()),
        () -> assertEquals("country:RU", edge.target()),
        () -> assertFalse(edge.directed()),
        () -> assertEquals(3, edge.weight()),
        () -> assertEquals(4, edge.values().get("sentences")),
        () -> assertEquals(3, edge.values().get("clusters")));
  }

  @ParameterizedTest
  @EnumSource
  void keepsHowStrongEdgesAre(Format format) {
    GephiImport graph = format.open(Sample.GRAPH);
    Map<String, Object> strong = edge(graph, "country:IN.country:RU").values();
    Map<String, Object> weak = edge(graph, "country:RU.weapon:s-400").values();
    assertAll(
        () -> assertEquals(0.25, strong.get("npmi")),
        () -> assertEquals(12.5, strong.get("log_likelihood")),
        () -> assertEquals(1.235e-12, strong.get("p_value")),
        () -> assertEquals(true, strong.get("backbone")),
        () -> assertEquals(-0.5, weak.get("npmi")),
        () -> assertEquals(0.0, weak.get("p_value")),
        () -> assertEquals(false, weak.get("backbone")));
  }

  @ParameterizedTest
  @EnumSource(names = {"GRAPHML", "GEXF"})
  void drawsNodesAsTheGraphPlacesThem(Format format) {
    GephiImport graph = format.open(Sample.GRAPH);
    assertAll(
        () -> assertEquals(List.of(-1000.0, 0.0, 4.0, BLUE), drawn(graph, "country:IN")),
        () -> assertEquals(List.of(0.0, 500.0, 100.0, BLUE), drawn(graph, "country:RU")),
        () -> assertEquals(List.of(1000.0, -500.0, 52.0, RED), drawn(graph, "weapon:s-400")));
  }

  private static List<Object> drawn(GephiImport graph, String id) {
    GephiImport.Node node = node(graph, id);
    return List.of(node.x(), node.y(), node.size(), node.color());
  }

  @ParameterizedTest
  @EnumSource(names = {"GRAPHML", "GEXF"})
  void keepsDatesOfEdgesAsText(Format format) {
    GephiImport graph = format.open(Sample.GRAPH);
    assertEquals("2014-05", edge(graph, "country:RU.weapon:s-400").values().get("first_date"));
    assertEquals("String", graph.edgeColumns().get("first_date"));
  }

  @Test
  void keepsDatesInTablesFromBecomingATimeline() {
    GephiImport graph = Format.CSV.open(Sample.GRAPH);
    Map<String, Object> values = edge(graph, "country:IN.country:RU").values();
    assertAll(
        () -> assertEquals("2014-05-01 (Thu)", values.get("first_date_text")),
        () -> assertEquals("String", graph.edgeColumns().get("first_date_text")),
        () -> assertEquals("a.txt#0: রাশিয়া ভারতকে এস-৪০০ দিয়েছে।", values.get("evidence")));
  }

  @Test
  void keepsDecimalsInTablesThatComeAfterManyRoundNumbers() {
    List<Node> nodes = new ArrayList<>();
    for (int i = 100; i < 140; i++) {
      var entity = new Entity(new EntityId("org:" + i), "নাম", "", "", "", "");
      double score = i < 135 ? 0 : 0.125;
      nodes.add(Sample.node(entity, new Scores(1, i, score, score, 0), new Place(i, 0, 4)));
    }
    GephiImport graph = Format.CSV.open(Sample.graph(nodes, List.of()));
    assertEquals(List.of(), graph.losses());
    assertEquals(0.125, node(graph, "org:139").values().get("betweenness"));
  }

  @Test
  void canBeOpenedIntoOneWorkspaceInAllFormats() {
    GephiImport graph = GephiImport.of(allFormats(Sample.undated(Sample.GRAPH)));
    assertAll(
        () -> assertEquals(List.of(), graph.losses()),
        () -> assertEquals(3, graph.nodes().size()),
        () -> assertEquals(2, graph.edges().size()));
  }

  /** Gephi complains of files without days in a workspace with a time line, but keeps all. */
  @Test
  void keepsTheDaysWhenAFormatWithoutThemIsOpenedIntoTheSameWorkspace() {
    GephiImport graph = GephiImport.of(allFormats(Sample.GRAPH));
    assertTrue(
        graph.losses().stream()
            .allMatch(loss -> loss.startsWith("SEVERE: Cannot change graph configuration")));
    assertEquals(3, graph.nodes().size());
    assertEquals(2, graph.edges().size());
    graph
        .edges()
        .values()
        .forEach(edge -> assertEquals(2, GephiImport.days(edge.values().get("timeset")).size()));
  }

  private static Map<String, GephiImport.Writing> allFormats(EntityGraph graph) {
    Map<String, GephiImport.Writing> files = new LinkedHashMap<>();
    files.put("a.gexf", out -> GexfExport.write(graph, out));
    files.put("nodes.csv", out -> NodesTable.write(graph, out));
    files.put("edges.csv", out -> EdgesTable.write(graph, out));
    files.put("b.graphml", out -> GraphmlExport.write(graph, out));
    return files;
  }

  @ParameterizedTest
  @EnumSource
  void opensAnEmptyGraph(Format format) {
    GephiImport graph = format.open(Sample.EMPTY);
    assertEquals(List.of(), graph.losses());
    assertEquals(Map.of(), graph.nodes());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("hostileNames")
  void survivesAnyName(Format format, String name, String expected) {
    GephiImport graph = format.open(Sample.named(name, name));
    String label = format == Format.CSV ? expected.replace('\\', '/') : expected;
    String english = String.valueOf(node(graph, "org:x").values().get("label_en"));
    assertAll(
        () -> assertEquals(List.of(), graph.losses()),
        () -> assertEquals(label, node(graph, "org:x").label()),
        () -> assertEquals(label, english.replace("\u2060", "")),
        () -> assertEquals(2, graph.nodes().size()),
        () -> assertEquals(1, graph.edges().size()));
  }

  static Stream<Arguments> hostileNames() {
    return Stream.of(Format.values())
        .flatMap(
            format ->
                Hostile.TEXTS.entrySet().stream()
                    .map(name -> Arguments.of(format, name.getKey(), name.getValue())));
  }

  @ParameterizedTest
  @EnumSource
  void labelsANamelessEntityByItsEnglishNameOrId(Format format) {
    assertEquals("X", node(format.open(Sample.named("", "X")), "org:x").label());
    assertEquals("org:x", node(format.open(Sample.named("\u0001", " ")), "org:x").label());
  }

  /** Shows that what Gephi loses does not go unnoticed by these tests. */
  @Test
  void noticesALoss() {
    String gexf =
        Tables.text(out -> GexfExport.write(Sample.GRAPH, out))
            .replace("<graph ", "<graph defaultedgetype=\"directed\" ");
    GephiImport graph = GephiImport.of("graph.gexf", out -> out.write(gexf.getBytes(UTF_8)));
    assertEquals(2, graph.losses().size());
    assertEquals(Map.of(), graph.edges());
  }

  private static GephiImport.Node node(GephiImport graph, String id) {
    return Objects.requireNonNull(graph.nodes().get(id), id);
  }

  private static GephiImport.Edge edge(GephiImport graph, String id) {
    return Objects.requireNonNull(graph.edges().get(id), id);
  }
}
