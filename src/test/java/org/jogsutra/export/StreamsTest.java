package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogsutra.export.SvgExport.Labels;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.RowSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/** What every writer does with the stream it is given. */
class StreamsTest {

  private static final List<String> HEADER = List.of("article_id", "sentence", "confidence");

  /** More than what a writer buffers. */
  private static final List<List<Object>> ROWS =
      IntStream.range(0, 1_000)
          .mapToObj(i -> List.<Object>of("খবর " + i + ".txt", i, new BigDecimal("0.90")))
          .toList();

  private static final String FULL = "/dev/full";

  private static Map<String, GephiImport.Writing> writers() {
    EntityGraph graph = Sample.GRAPH;
    Map<String, GephiImport.Writing> writers = new TreeMap<>();
    writers.put("report.csv", out -> CsvReport.write(HEADER, RowSource.of(ROWS), out));
    writers.put("relations.graphml", out -> GraphmlExport.write(RelationSample.GRAPH, out));
    writers.put("relations.gexf", out -> GexfExport.write(RelationSample.GRAPH, out));
    writers.put("edges.csv", out -> EdgesTable.write(graph, out));
    writers.put("nodes.csv", out -> NodesTable.write(graph, out));
    writers.put("graphml", out -> GraphmlExport.write(graph, out));
    writers.put("gexf", out -> GexfExport.write(graph, out));
    writers.put("graph.cyjs", out -> CyjsExport.write(graph, out));
    writers.put("graph.svg", out -> SvgExport.write(graph, Labels.BOTH, out));
    writers.put("README-gephi.txt", GephiReadme::write);
    return writers;
  }

  @TestFactory
  Stream<DynamicTest> throwsOnWhatTheStreamThrows() {
    return eachWriter(
        writer -> {
          var full = new IOException("no space left on device");
          var failure = assertThrows(IOException.class, () -> writer.to(new Failing(full, 0)));
          assertSame(full, failure);
        });
  }

  @TestFactory
  Stream<DynamicTest> throwsOnWhatTheStreamThrowsAtTheLastByte() {
    return eachWriter(
        writer -> {
          int size = bytes(writer).length;
          var full = new IOException("no space left on device");
          assertDoesNotThrow(() -> writer.to(new Failing(full, size)));
          assertThrows(IOException.class, () -> writer.to(new Failing(full, size - 1)));
        });
  }

  /** Wherever the disk is full, however the bytes are buffered on their way to it. */
  @TestFactory
  Stream<DynamicTest> throwsOnWhatTheStreamThrowsAtAnyByte() {
    return eachWriter(
        writer -> {
          int size = bytes(writer).length;
          int step = Math.max(1, size / 200);
          var full = new IOException("no space left on device");
          for (int room = 0; room < size; room += step) {
            var out = new Failing(full, room);
            assertSame(full, assertThrows(IOException.class, () -> writer.to(out)));
          }
        });
  }

  @TestFactory
  @EnabledIf("hasFullDevice")
  Stream<DynamicTest> noticesAFullDisk() {
    return eachWriter(
        writer -> {
          try (OutputStream out = new FileOutputStream(FULL)) {
            assertThrows(IOException.class, () -> writer.to(out));
          }
        });
  }

  static boolean hasFullDevice() {
    return new File(FULL).exists();
  }

  /** A database that fails while the rows are read fails the file. */
  @Test
  void throwsWhatTheRowsThrow() {
    var broken = new IOException("the database is gone");
    var graph = new EntityGraph(Sample.GRAPH.nodes(), failing(Sample.GRAPH.edges(), broken));
    List<GephiImport.Writing> writers =
        List.of(
            out -> CsvReport.write(HEADER, failing(RowSource.of(ROWS), broken), out),
            out -> EdgesTable.write(graph, out),
            out -> GraphmlExport.write(graph, out),
            out -> GexfExport.write(graph, out),
            out -> CyjsExport.write(graph, out),
            out -> SvgExport.write(graph, Labels.BOTH, out));
    for (GephiImport.Writing writer : writers) {
      var out = new ByteArrayOutputStream();
      assertSame(broken, assertThrows(IOException.class, () -> writer.to(out)));
    }
  }

  private static <T> RowSource<T> failing(RowSource<T> rows, IOException failure) {
    return new RowSource<>() {
      @Override
      public long size() {
        return rows.size();
      }

      @Override
      public void forEach(Use<T> use) throws IOException {
        rows.forEach(use);
        throw failure;
      }
    };
  }

  @TestFactory
  Stream<DynamicTest> flushesAndLeavesTheStreamOpen() {
    return eachWriter(
        writer -> {
          var out = new Watched();
          writer.to(out);
          assertTrue(out.size() > 0);
          assertFalse(out.closed);
        });
  }

  @TestFactory
  Stream<DynamicTest> writesTheSameBytesEachTime() {
    return eachWriter(writer -> assertEquals(hex(bytes(writer)), hex(bytes(writer))));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] bytes(GephiImport.Writing writer) throws IOException {
    var out = new ByteArrayOutputStream();
    writer.to(out);
    return out.toByteArray();
  }

  /** A check that every writer must pass. */
  private interface Check {
    void on(GephiImport.Writing writer) throws IOException;
  }

  private static Stream<DynamicTest> eachWriter(Check check) {
    return writers().entrySet().stream()
        .map(writer -> DynamicTest.dynamicTest(writer.getKey(), () -> check.on(writer.getValue())));
  }

  /** A stream that takes so many bytes and then fails. */
  private static final class Failing extends OutputStream {
    private final IOException failure;
    private int left;

    Failing(IOException failure, int left) {
      this.failure = failure;
      this.left = left;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) {
        throw failure;
      }
    }
  }

  private static final class Watched extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
