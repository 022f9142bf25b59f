package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jogsutra.export.GephiTest.Format;
import org.jogsutra.export.SvgExport.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A graph of texts that formats have trouble with, through the readers of each format. */
class HostileGraphTest {

  private static final List<String> EXPECTED = List.copyOf(Hostile.TEXTS.values());

  @ParameterizedTest
  @EnumSource
  void opensInGephiWithAllTexts(Format format) {
    GephiImport graph = format.open(Hostile.GRAPH);
    assertEquals(List.of(), graph.warnings());
    assertEquals(EXPECTED.size(), graph.nodes().size());
    assertEquals(EXPECTED.size(), graph.edges().size());
    int number = 0;
    for (GephiImport.Node node : graph.nodes().values()) {
      String expected = in(format, EXPECTED.get(number++));
      assertEquals(expected, node.label());
      for (String column : List.of("label_en", "country", "category")) {
        assertEquals(expected, text(node.values(), column), column);
      }
    }
  }

  @Test
  void keepsEvidenceInTablesForGephi() {
    GephiImport graph = Format.CSV.open(Hostile.GRAPH);
    graph
        .edges()
        .values()
        .forEach(
            edge -> {
              int number = Integer.parseInt(edge.source().substring("org:".length()));
              int evidence = edge.target().endsWith("17") && number == 0 ? 17 : number;
              assertEquals(in(Format.CSV, EXPECTED.get(evidence)), text(edge.values(), "evidence"));
            });
  }

  @ParameterizedTest
  @EnumSource
  void relationsOpenInGephiWithAllTexts(GephiRelationsTest.Format format) {
    GephiImport graph = format.open(Hostile.RELATIONS);
    assertEquals(List.of(), graph.warnings());
    assertEquals(EXPECTED.size(), graph.edges().size());
    graph
        .edges()
        .values()
        .forEach(
            edge -> {
              int number = Integer.parseInt(edge.source().substring("org:".length()));
              assertEquals(EXPECTED.get(number), text(edge.values(), "weapons"));
              assertEquals(EXPECTED.get(number), text(edge.values(), "evidence"));
              assertEquals(number % 2 == 0 ? "MEETS" : "ATTACKS", edge.kind());
            });
  }

  @Test
  void tablesAreReadByACsvReader() throws IOException {
    List<CSVRecord> nodes = records(Tables.text(out -> NodesTable.write(Hostile.GRAPH, out)));
    List<CSVRecord> edges = records(Tables.text(out -> EdgesTable.write(Hostile.GRAPH, out)));
    assertEquals(EXPECTED.size(), nodes.size());
    assertEquals(EXPECTED.size(), edges.size());
    for (int i = 0; i < EXPECTED.size(); i++) {
      assertEquals(NodesTable.HEADER.size(), nodes.get(i).size());
      assertEquals(in(Format.CSV, EXPECTED.get(i)), nodes.get(i).get("Label"));
      assertEquals(EdgesTable.HEADER.size(), edges.get(i).size());
      assertEquals("3.21E-5", edges.get(i).get("p_value"));
    }
  }

  @Test
  void cytoscapeReadsAllTextsAsTheyAre() {
    JsonTree file = JsonTree.of(out -> CyjsExport.write(Hostile.GRAPH, out));
    List<JsonTree> nodes = file.at("elements").at("nodes").items();
    List<String> labels = new ArrayList<>();
    nodes.forEach(node -> labels.add(node.at("data").at("label").text()));
    assertEquals(EXPECTED, labels);
    assertEquals(EXPECTED.size(), file.at("elements").at("edges").items().size());
  }

  @Test
  void theDrawingIsInertAndHasTheTextsAsWords() {
    for (Labels labels : Labels.values()) {
      String svg = Tables.text(out -> SvgExport.write(Hostile.GRAPH, labels, out));
      List<String> elements = new ArrayList<>();
      String words = SvgTest.words(svg, elements);
      assertFalse(elements.contains("script"));
      assertTrue(words.contains("<script>alert(1)"), words);
      assertTrue(words.contains("INF Treaty"), words);
      assertFalse(svg.contains("href"));
    }
  }

  private static List<CSVRecord> records(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(new StringReader(table))) {
      return parser.getRecords();
    }
  }

  /** Gephi reads a backslash in a table as an escape, so tables have a slash for it. */
  private static String in(Format format, String text) {
    return format == Format.CSV ? text.replace('\\', '/') : text;
  }

  /** Returns a text as people see it, without the invisible joiner that keeps Gephi off INF. */
  private static String text(Map<String, Object> values, String column) {
    return String.valueOf(new LinkedHashMap<>(values).get(column)).replace("\u2060", "");
  }
}
