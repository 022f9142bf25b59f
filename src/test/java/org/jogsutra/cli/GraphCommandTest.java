package org.jogsutra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jogsutra.cli.TestRun.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code jogsutra graph}, on a run of three articles. */
class GraphCommandTest {

  private static TestRun job;

  @TempDir private Path folder;

  @BeforeAll
  static void run(@TempDir Path temporary) throws IOException {
    job = TestRun.in(temporary);
    job.article("daily/a.txt", "রাশিয়া এস-৪০০ পাঠিয়েছে। রাশিয়া এস-৪০০ রেখেছে।\n")
        .article("daily/b.txt", "ইউক্রেন ড্রোন পেয়েছে।\n\nভ্লাদিমির পুতিন কথা বলেছেন।\n")
        .article("weekly/c.txt", "রাশিয়া ও ইউক্রেন কথা বলেছে। মস্কো চুপ।\n");
    assertEquals(new Result(0, "", ""), job.run("-q", "--keep", "all"));
  }

  private Result draw(String... options) {
    List<String> args = new ArrayList<>(List.of("graph", "-o", job.output().toString()));
    args.addAll(List.of("--into", folder.toString(), "--keep", "all"));
    args.addAll(List.of(options));
    return TestRun.execute(args.toArray(String[]::new));
  }

  private Set<String> pairs(String... options) throws IOException {
    Result result = draw(options);
    assertEquals(0, result.exit(), result.err());
    Set<String> pairs = new TreeSet<>();
    for (Map<String, String> row : TestRun.rows(folder.resolve("edges.csv"))) {
      pairs.add(row.get("Source") + " " + row.get("Target"));
    }
    return pairs;
  }

  @Test
  void drawsWithTheSameOptionsWhatTheRunDrew() throws IOException {
    Result result = draw();
    assertEquals(
        new Result(0, "graph     4 entities, 3 pairs\nfiles     " + folder + "\n", ""), result);
    Map<String, String> drawn = contents(folder);
    assertTrue(drawn.keySet().containsAll(Set.of("graph.gexf", "graph.svg", "edges.csv")));
    Map<String, String> ofTheRun = contents(job.output());
    ofTheRun.keySet().retainAll(drawn.keySet());
    assertEquals(ofTheRun, drawn);
  }

  @Test
  void drawsBesideTheRunUnlessToldWhere() throws IOException {
    Map<String, String> before = contents(job.output());
    Result result = TestRun.execute("graph", "-o", job.output().toString());
    assertEquals(0, result.exit(), result.err());
    assertTrue(Files.exists(job.output().resolve("graph/graph.gexf")));
    assertEquals(before, contents(job.output()));
  }

  @ParameterizedTest
  @CsvSource({
    "1, country:RU weapon:s-400; country:RU country:UA",
    "2, country:RU weapon:s-400; country:RU country:UA; country:UA weapon:drone",
  })
  void drawsWhatIsNearAnEntity(String depth, String expected) throws IOException {
    assertEquals(sorted(expected), undirected(pairs("--ego", "country:RU", "--depth", depth)));
  }

  @ParameterizedTest
  @CsvSource({
    "--source, daily, country:RU weapon:s-400; country:UA weapon:drone",
    "--types, 'COUNTRY,WEAPON', country:RU weapon:s-400; country:UA weapon:drone; country:RU country:UA",
    "--types, COUNTRY, country:RU country:UA",
    "--language, en, ''",
    "--from, 2030-01-01, ''",
    "--min-weight, 2, ''",
  })
  void drawsLess(String option, String value, String expected) throws IOException {
    assertEquals(sorted(expected), undirected(pairs(option, value)));
  }

  @Test
  void drawsWhatAnArticleHoldsTogether() throws IOException {
    assertTrue(undirected(pairs("--window", "article")).contains("country:UA person:putin"));
    assertFalse(undirected(pairs("--window", "paragraph")).contains("country:UA person:putin"));
  }

  @Test
  void drawsPlacesAsTheyAre() throws IOException {
    assertTrue(
        undirected(pairs("--roll-up", "none", "--window", "paragraph"))
            .contains("country:UA place:moscow"));
  }

  @ParameterizedTest
  @CsvSource({"en, Ukraine, ইউক্রেন", "bn, ইউক্রেন, Ukraine"})
  void namesNodesInTheLanguage(String language, String shown, String not) throws IOException {
    assertEquals(0, draw("--label", language).exit());
    String drawing = Files.readString(folder.resolve("graph.svg"));
    assertTrue(drawing.contains(">" + shown + "<"));
    assertFalse(drawing.contains(">" + not + "<"));
  }

  @Test
  void drawsNothingAroundAnUnknownEntity() throws IOException {
    String message = "jogsutra: person:nobody: no such entity in the articles that count\n";
    assertEquals(new Result(1, "", message), draw("--ego", "person:nobody"));
    assertEquals(Map.of(), contents(folder));
  }

  @Test
  void saysWhatToDoIfNoPairIsKept() {
    Result result = draw("--ego", "country:RU", "--min-weight", "2");
    assertEquals(
        """
        graph     0 entities, 0 pairs
        hint      no pair is kept; --keep all draws those that may be chance
        files     %s
        """
            .formatted(folder),
        result.out());
    assertEquals(0, result.exit());
  }

  @Test
  void saysWhatIsNoEntity() {
    Result result = draw("--ego", "nowhere");
    assertEquals(2, result.exit());
    assertTrue(result.err().startsWith("not an entity id: nowhere\n"), result.err());
  }

  @Test
  void needsARun() {
    Path none = folder.resolve("none");
    Result result = TestRun.execute("graph", "-o", none.toString());
    assertEquals(
        new Result(1, "", "jogsutra: " + none + "/jogsutra.duckdb: no such file\n"), result);
    assertFalse(Files.exists(none));
  }

  private static Set<String> sorted(String pairs) {
    return undirected(Stream.of(pairs.split("; ")).filter(pair -> !pair.isEmpty()).toList());
  }

  private static Set<String> undirected(Iterable<String> pairs) {
    Set<String> undirected = new TreeSet<>();
    for (String pair : pairs) {
      undirected.add(String.join(" ", new TreeSet<>(List.of(pair.split(" ")))));
    }
    return undirected;
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = String.valueOf(file.getFileName());
        if (!name.equals("jogsutra.duckdb")) {
          contents.put(name, Files.readString(file));
        }
      }
    }
    return contents;
  }
}
