package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jogsutra.model.RelationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The graph of relations goes through Gephi's own importer, which keeps parallel edges apart. */
class GephiRelationsTest {

  /** The two ways to get the graph of relations into Gephi. */
  enum Format {
    GRAPHML {
      @Override
      GephiImport open(RelationGraph graph) {
        return GephiImport.of("relations.graphml", out -> GraphmlExport.write(graph, out));
      }
    },
    GEXF {
      @Override
      GephiImport open(RelationGraph graph) {
        return GephiImport.of("relations.gexf", out -> GexfExport.write(graph, out));
      }
    };

    abstract GephiImport open(RelationGraph graph);
  }

  @ParameterizedTest
  @EnumSource
  void opensWithAllParallelEdgesAndTheirKinds(Format format) {
    GephiImport graph = format.open(RelationSample.GRAPH);
    assertEquals(List.of(), graph.warnings());
    assertEquals(3, graph.nodes().size());
    assertEquals(
        List.of(
            "country:IN AGREES country:RU 1.0",
            "country:IN MEETS country:RU 2.0",
            "country:IN ACQUIRES_WEAPON weapon:s-400 1.0",
            "country:RU MEETS country:IN 3.0",
            "country:RU SUPPLIES_WEAPON country:IN 4.0"),
        graph.edges().values().stream()
            .map(e -> e.source() + " " + e.kind() + " " + e.target() + " " + e.weight())
            .toList());
    assertTrue(graph.edges().values().stream().allMatch(GephiImport.Edge::directed));
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatIsKnownOfAnEdge(Format format) {
    GephiImport graph = format.open(RelationSample.GRAPH);
    Map<String, Object> values =
        Objects.requireNonNull(graph.edges().get("country:RU.country:IN.SUPPLIES_WEAPON")).values();
    assertAll(
        () -> assertEquals("SUPPLIES_WEAPON", values.get("relation")),
        () -> assertEquals(4, values.get("affirmed")),
        () -> assertEquals(1, values.get("negated")),
        () -> assertEquals(2, values.get("claimed")),
        () -> assertEquals(3, values.get("planned")),
        () -> assertEquals("I\u2060NF missile; S-400", values.get("weapons")),
        () -> assertEquals("2014-05-01 (Thu)", values.get("first_date_text")),
        () -> assertEquals("d2025-01", values.get("last_date_text")),
        () ->
            assertEquals(
                "a.txt#0: \"রাশিয়া\" ভারতকে <I\u2060NF> & এস-৪০০ দিয়েছে।",
                values.get("evidence")));
    assertEquals("Integer", graph.edgeColumns().get("affirmed"));
    assertEquals("String", graph.edgeColumns().get("first_date_text"));
  }

  @ParameterizedTest
  @EnumSource
  void drawsNodesAsTheOtherGraphDoes(Format format) {
    GephiImport.Node russia =
        Objects.requireNonNull(format.open(RelationSample.GRAPH).nodes().get("country:RU"));
    assertEquals("রাশিয়া", russia.label());
    assertEquals("COUNTRY", russia.values().get("type"));
    assertEquals(100.0, russia.size());
  }

  @ParameterizedTest
  @EnumSource
  void keepsAsManyParallelEdgesAsThereAreRelations(Format format) {
    List<String> relations = IntStream.range(0, 40).mapToObj(i -> "RELATION_" + i).toList();
    GephiImport graph = format.open(RelationSample.parallel(relations));
    assertEquals(List.of(), graph.warnings());
    assertEquals(80, graph.edges().size());
    assertEquals(
        40, graph.edges().values().stream().map(GephiImport.Edge::kind).distinct().count());
  }

  @ParameterizedTest
  @EnumSource
  void opensAnEmptyGraph(Format format) {
    GephiImport graph = format.open(new RelationGraph(List.of(), List.of()));
    assertEquals(List.of(), graph.losses());
    assertEquals(Map.of(), graph.nodes());
  }

  /** Undirected edges of one graph beside directed ones of the other, which differ in kind. */
  @Test
  void canBeOpenedIntoOneWorkspaceWithTheOtherGraph() {
    Map<String, GephiImport.Writing> files = new LinkedHashMap<>();
    files.put("graph.gexf", out -> GexfExport.write(Sample.GRAPH, out));
    files.put("relations.gexf", out -> GexfExport.write(RelationSample.GRAPH, out));
    GephiImport graph = GephiImport.of(files);
    assertEquals(List.of(), graph.losses());
    List<Boolean> directed = new ArrayList<>();
    graph.edges().values().forEach(edge -> directed.add(edge.directed()));
    assertEquals(5, directed.stream().filter(is -> is).count());
    assertEquals(7, directed.size());
  }
}
