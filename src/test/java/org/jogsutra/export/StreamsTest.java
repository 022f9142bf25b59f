package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every writer does with the stream it is given. */
class StreamsTest {

  private static final Problem PROBLEM =
      new Problem("b.doc", "read", "not a text", Problem.Action.SKIPPED);

  private static Map<String, GephiImport.Writing> writers() {
    EntityGraph graph = Sample.GRAPH;
    Map<String, GephiImport.Writing> writers = new TreeMap<>();
    writers.put("articles.csv", out -> flushed(articles(out)));
    writers.put("mentions.csv", out -> flushed(mentions(out)));
    writers.put("problems.csv", out -> flushed(problems(out)));
    writers.put("entities.csv", out -> EntitiesTable.write(Tables.summaries(), out));
    writers.put("relations.csv", out -> RelationSample.table(out, Map.of()));
    writers.put("relations.part", out -> flushed(relations(out)));
    writers.put(
        "transfers.csv", out -> TransfersTable.write(List.of(RelationSample.TRANSFER), out));
    writers.put("relations.graphml", out -> GraphmlExport.write(RelationSample.GRAPH, out));
    writers.put("relations.gexf", out -> GexfExport.write(RelationSample.GRAPH, out));
    writers.put("edges.csv", out -> EdgesTable.write(graph, out));
    writers.put("nodes.csv", out -> NodesTable.write(graph, out));
    writers.put("graphml", out -> GraphmlExport.write(graph, out));
    writers.put("gexf", out -> GexfExport.write(graph, out));
    writers.put("README-gephi.txt", GephiReadme::write);
    return writers;
  }

  private static Flushable articles(OutputStream out) throws IOException {
    var table = new ArticlesTable(out);
    table.add(Sample.article("a.txt", "ভারত কিনেছে।"));
    return table;
  }

  private static Flushable mentions(OutputStream out) throws IOException {
    var table = new MentionsTable(out);
    table.add(Sample.article("a.txt", "ভারত কিনেছে।"));
    return table;
  }

  private static Flushable problems(OutputStream out) throws IOException {
    var table = new ProblemsTable(out);
    table.add(PROBLEM);
    return table;
  }

  private static Flushable relations(OutputStream out) throws IOException {
    var table = new RelationsTable(out);
    table.add(RelationSample.ARTICLE);
    return table;
  }

  private static void flushed(Flushable table) throws IOException {
    table.flush();
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
