package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jogsutra.RunOptions.Effort;
import org.jogsutra.export.GephiImport;
import org.jogsutra.model.GraphOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs over the sample articles. {@code make golden} writes what they are compared with. */
class MainJobTest {

  private static final Path SAMPLES = Path.of("src/samples/articles");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  /** What has a clock in it, or a history. */
  private static final Set<String> NOT_COMPARED =
      Set.of("run.json", "jogsutra.duckdb", ".jogsutra.lock");

  @TempDir private Path output;

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void writesTheGoldenFilesWhateverTheNumberOfThreads(int threads) throws IOException {
    run(threads);
    assertEquals(
        names(GOLDEN),
        names(output).stream().filter(name -> !NOT_COMPARED.contains(name)).toList());
    for (String name : names(GOLDEN)) {
      assertEquals(
          Files.readString(GOLDEN.resolve(name)), Files.readString(output.resolve(name)), name);
    }
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    run(2);
    byte[] first = Files.readAllBytes(output.resolve("graph.gexf"));
    run(3);
    assertArrayEquals(first, Files.readAllBytes(output.resolve("graph.gexf")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph.graphml", "graph.gexf", "relations.graphml", "relations.gexf"})
  void gephiOpensTheSampleGraphs(String file) throws IOException {
    assertEquals(List.of(), GephiImport.of(List.of(GOLDEN.resolve(file))).losses());
  }

  @Test
  void gephiReadsTheSameGraphFromAllFormats() throws IOException {
    GephiImport gexf = GephiImport.of(List.of(GOLDEN.resolve("graph.gexf")));
    GephiImport graphml = GephiImport.of(List.of(GOLDEN.resolve("graph.graphml")));
    GephiImport csv =
        GephiImport.of(List.of(GOLDEN.resolve("nodes.csv"), GOLDEN.resolve("edges.csv")));
    assertEquals(List.of(), csv.losses());
    assertEquals("রাশিয়া", label(gexf, "country:RU"));
    assertEquals("রাশিয়া", label(graphml, "country:RU"));
    assertEquals("রাশিয়া", label(csv, "country:RU"));
    assertEquals(gexf.nodes().keySet(), graphml.nodes().keySet());
    assertEquals(gexf.nodes().keySet(), csv.nodes().keySet());
    assertEquals(gexf.edges().keySet(), csv.edges().keySet());
  }

  @Test
  void anArticleWithoutEntitiesNamesNothingThatIsKnown() throws IOException {
    String mentions = Files.readString(GOLDEN.resolve("mentions.csv"));
    assertTrue(
        mentions
            .lines()
            .filter(row -> row.contains("10-aman-harvest-fog.txt"))
            .noneMatch(row -> row.contains("gazetteer")));
  }

  private static String label(GephiImport graph, String node) {
    return Objects.requireNonNull(graph.nodes().get(node)).label();
  }

  private void run(int threads) throws IOException {
    RunOptions options =
        new RunOptions(
            List.of(SAMPLES),
            output,
            new Knowledge(Path.of("gazetteers"), Path.of("models")),
            Effort.of(threads),
            GraphOptions.DEFAULT);
    new MainJob(options, new Silence(), new Interruption()).run();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
