package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.gephi.graph.api.types.TimestampIntegerMap;
import org.jogsutra.model.EntityGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days of a graph in Gephi: on its time line and in its columns. */
class GephiTimeTest {

  @TempDir private Path folder;

  @Test
  void datesNodesAndEdges() {
    GephiImport graph = open(out -> GexfExport.write(Sample.GRAPH, out));
    List<String> days = List.of("2014-05-01T00:00:00Z", "2025-01-17T00:00:00Z");
    assertEquals(List.of(), graph.warnings());
    for (GephiImport.Node node : graph.nodes().values()) {
      assertEquals(days, GephiImport.days(node.values().get("timeset")));
    }
    for (GephiImport.Edge edge : graph.edges().values()) {
      assertEquals(days, GephiImport.days(edge.values().get("timeset")));
    }
  }

  /** Days are those of Dhaka wherever Gephi runs: a stamp in another zone would shift them. */
  @Test
  void datesAreTheSameInAnyTimeZone() {
    TimeZone here = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Dhaka"));
      datesNodesAndEdges();
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void weighsEdgesByTheWholeRunAndTellsWhatEachDayBrought() {
    GephiImport graph = open(out -> GexfExport.write(Sample.GRAPH, out));
    GephiImport.Edge edge = Objects.requireNonNull(graph.edges().get("country:IN.country:RU"));
    assertEquals(3.0, edge.weight());
    assertEquals("TimestampIntegerMap", graph.edgeColumns().get("reports"));
    var reports = (TimestampIntegerMap) Objects.requireNonNull(edge.values().get("reports"));
    assertArrayEquals(new int[] {1, 2}, reports.toIntegerArray());
  }

  @Test
  void showsWhatWasNamedInATime() throws IOException {
    assertEquals(
        new GephiImport.Time(
            "2014-05-01T00:00:00Z",
            "2025-01-17T00:00:00Z",
            List.of(
                "country:IN",
                "country:RU",
                "weapon:s-400",
                "country:IN.country:RU",
                "country:RU.weapon:s-400")),
        inTime(out -> GexfExport.write(Sample.GRAPH, out), "2014-04-01", "2014-05-01"));
    assertEquals(
        List.of(),
        inTime(out -> GexfExport.write(Sample.GRAPH, out), "2014-05-02", "2025-01-16").inSight());
  }

  @Test
  void leavesWhatHasNoDayInSightAtAllTimes() throws IOException {
    List<String> undated = List.of("org:07", "org:06.org:07", "org:07.org:08");
    assertEquals(
        List.of("org:07"),
        inTime(out -> GexfExport.write(Hostile.GRAPH, out), "1999-01-01", "1999-12-31").inSight());
    assertTrue(
        inTime(out -> GexfExport.write(Hostile.GRAPH, out), "2014-05-01", "2014-05-01")
            .inSight()
            .containsAll(undated));
  }

  @Test
  void datesRelations() throws IOException {
    GephiImport.Time time =
        inTime(out -> GexfExport.write(RelationSample.GRAPH, out), "2014-05-01", "2014-05-01");
    assertEquals(8, time.inSight().size());
    GephiImport graph = open(out -> GexfExport.write(RelationSample.GRAPH, out));
    GephiImport.Edge edge =
        Objects.requireNonNull(graph.edges().get("country:RU.country:IN.MEETS"));
    assertEquals(List.of("2014-05-01T00:00:00Z"), GephiImport.days(edge.values().get("timeset")));
    assertEquals("MEETS", edge.kind());
  }

  @Test
  void aGraphWithoutAnyDayHasNoTimeLine() throws IOException {
    EntityGraph undated = Sample.undated(Sample.GRAPH);
    GephiImport graph = open(out -> GexfExport.write(undated, out));
    assertEquals(List.of(), graph.warnings());
    assertEquals(3, graph.nodes().size());
    assertEquals(2, graph.edges().size());
    assertEquals(null, graph.edgeColumns().get("reports"));
    assertEquals(
        "none", inTime(out -> GexfExport.write(undated, out), "2014-05-01", "2014-05-01").first());
    assertTrue(
        Tables.text(out -> GexfExport.write(undated, out)).contains("<graph mode=\"static\">"));
  }

  @Test
  void bothGraphsOpenIntoOneWorkspaceWithTheirDays() {
    Map<String, GephiImport.Writing> files = new LinkedHashMap<>();
    files.put("graph.gexf", out -> GexfExport.write(Sample.GRAPH, out));
    files.put("relations.gexf", out -> GexfExport.write(RelationSample.GRAPH, out));
    GephiImport graph = GephiImport.of(files);
    assertEquals(List.of(), graph.losses());
    assertEquals(7, graph.edges().size());
    graph
        .edges()
        .values()
        .forEach(edge -> assertTrue(!GephiImport.days(edge.values().get("timeset")).isEmpty()));
  }

  private static GephiImport open(GephiImport.Writing file) {
    return GephiImport.of("graph.gexf", file);
  }

  private GephiImport.Time inTime(GephiImport.Writing file, String from, String to)
      throws IOException {
    Path path = folder.resolve("graph.gexf");
    try (OutputStream out = Files.newOutputStream(path)) {
      file.to(out);
    }
    return GephiImport.inTime(path, from, to);
  }
}
