package org.jogsutra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jogsutra.cli.TestRun.Result;
import org.jogsutra.export.GephiImport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two real runs over small folders. */
@TestInstance(Lifecycle.PER_CLASS)
class DiffCommandTest {

  private static final String ATTACK = "রাশিয়া ইউক্রেনে হামলা চালিয়েছে।\n";
  private static final String NO_ATTACK = "রাশিয়া ইউক্রেনে হামলা চালায়নি।\n";
  private static final String SUPPLY = "ইউক্রেন রাশিয়াকে এস-৪০০ দিয়েছে।\n";
  private static final String SENT = "রাশিয়া এস-৪০০ পাঠিয়েছে।\n";
  private static final String PUTIN = "ভ্লাদিমির পুতিন ইউক্রেন নিয়ে কথা বলেন।\n";
  private static final String DRONE = "ইউক্রেন ড্রোন দেখায়।\n";
  private static final String MOSCOW = "মস্কো বড় শহর।\n";

  private static final List<String> BEFORE = List.of(ATTACK, SUPPLY, DRONE, DRONE, MOSCOW, MOSCOW);
  private static final List<String> AFTER =
      List.of(ATTACK, NO_ATTACK, ATTACK, ATTACK, DRONE, PUTIN);

  private TestRun before;
  private TestRun after;
  private Path folder;
  private TestRun older;
  private TestRun newer;

  @BeforeAll
  void runOnce(@TempDir Path shared) throws IOException {
    before = TestRun.in(Files.createDirectory(shared.resolve("before")));
    run(before, BEFORE);
    after = TestRun.in(Files.createDirectory(shared.resolve("after")));
    run(after, AFTER);
  }

  @BeforeEach
  void makeFolders(@TempDir Path temporary) throws IOException {
    folder = temporary;
    older = TestRun.in(Files.createDirectory(folder.resolve("older")));
    newer = TestRun.in(Files.createDirectory(folder.resolve("newer")));
  }

  private static void run(TestRun run, List<String> texts, String... options) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      run.article("%02d.txt".formatted(i), texts.get(i));
    }
    List<String> all = new ArrayList<>(List.of("-q", "--keep", "all"));
    all.addAll(List.of(options));
    assertEquals(new Result(0, "", ""), run.run(all.toArray(String[]::new)));
  }

  /** Lets the output of a run be that of another. */
  private static void given(TestRun run, TestRun of) throws IOException {
    Files.createDirectory(run.output());
    try (Stream<Path> files = Files.list(of.output())) {
      for (Path file : files.toList()) {
        Files.copy(file, run.output().resolve(of.output().relativize(file)));
      }
    }
  }

  private Result diff(String... more) {
    return diff(older.output(), newer.output(), more);
  }

  private static Result diff(Path from, Path to, String... more) {
    List<String> args = new ArrayList<>(List.of("diff", from.toString(), to.toString()));
    args.addAll(List.of(more));
    return TestRun.execute(args.toArray(String[]::new));
  }

  private Path written(String name) {
    return newer.output().resolve("diff").resolve(name);
  }

  private List<String> cells(String table, String... columns) throws IOException {
    return TestRun.rows(written(table)).stream()
        .map(
            row ->
                String.join(
                    " ",
                    List.of(columns).stream()
                        .map(column -> row.getOrDefault(column, "?"))
                        .toList()))
        .toList();
  }

  /** The figures of keyness were computed by hand from the four counts of each pair. */
  @Test
  void tellsWhichPairsAreNewStrongerWeakerAndGone() throws IOException {
    given(older, before);
    given(newer, after);
    diff();
    assertEquals(
        List.of(
            "country:RU Russia weapon:s-400 S-400 vanished -1.477329 -1 1 0 1 0",
            "country:UA Ukraine person:putin Vladimir Putin new 1.477329 1 0 1 0 1",
            "country:UA Ukraine weapon:s-400 S-400 vanished -1.477329 -1 1 0 1 0",
            "country:RU Russia country:UA Ukraine stronger 1.359192 2 2 4 2 4",
            "country:UA Ukraine weapon:drone drone weaker -0.451139 -1 2 1 2 1"),
        cells(
            "edges-diff.csv",
            "source_id",
            "source",
            "target_id",
            "target",
            "change",
            "keyness",
            "weight_change",
            "weight_old",
            "weight_new",
            "articles_old",
            "articles_new"));
    assertEquals(
        List.of(
            "01.txt#0: " + SUPPLY.strip(),
            "05.txt#0: " + PUTIN.strip(),
            "01.txt#0: " + SUPPLY.strip(),
            "00.txt#0: " + ATTACK.strip(),
            "04.txt#0: " + DRONE.strip()),
        cells("edges-diff.csv", "evidence"));
  }

  @Test
  void tellsHowAssociatedEachPairWasAndIs() throws IOException {
    given(older, before);
    given(newer, after);
    diff("--all");
    Map<String, String> was = npmi(older);
    Map<String, String> is = npmi(newer);
    for (Map<String, String> row : TestRun.rows(written("edges-diff.csv"))) {
      String pair = row.get("source_id") + "." + row.get("target_id");
      assertEquals(was.getOrDefault(pair, ""), row.get("npmi_old"), pair);
      assertEquals(is.getOrDefault(pair, ""), row.get("npmi_new"), pair);
    }
  }

  private static Map<String, String> npmi(TestRun run) throws IOException {
    Map<String, String> npmi = new TreeMap<>();
    run.rows("edges.csv").forEach(row -> npmi.put(row.get("Id"), row.get("npmi")));
    return npmi;
  }

  @Test
  void printsASummary() throws IOException {
    given(older, before);
    given(newer, after);
    assertEquals(
        new Result(
            0,
            """
            articles  6 -> 6
            reports   6 -> 6
            entities  1 new, 3 kept, 1 vanished
            pairs     1 new, 1 stronger, 1 weaker, 2 vanished
            relations 1 stronger, 1 vanished
            pair      Russia - S-400: vanished, 1 -> 0 reports, keyness -1.48
            pair      Ukraine - Vladimir Putin: new, 0 -> 1 reports, keyness 1.48
            pair      Ukraine - S-400: vanished, 1 -> 0 reports, keyness -1.48
            pair      Russia - Ukraine: stronger, 2 -> 4 reports, keyness 1.36
            pair      Ukraine - drone: weaker, 2 -> 1 reports, keyness -0.45
            files     FOLDER
            """,
            ""),
        withFolder(diff()));
  }

  private Result withFolder(Result result) {
    String folder = newer.output().resolve("diff").toString();
    return new Result(result.exit(), result.out().replace(folder, "FOLDER"), result.err());
  }

  @Test
  void tellsWhichRelationsAreStatedMoreLessOrNoLonger() throws IOException {
    given(older, before);
    given(newer, after);
    diff();
    List<String> columns =
        List.of(
            "subject",
            "relation",
            "object",
            "change",
            "keyness",
            "affirmed_old",
            "affirmed_new",
            "negated_old",
            "negated_new",
            "articles_old",
            "articles_new");
    assertEquals(
        List.of(
            "Russia ATTACKS Ukraine stronger 3.255734 1 3 0 1 1 4",
            "Ukraine SUPPLIES_WEAPON Russia vanished -1.477329 1 0 0 0 1 0"),
        cells("relations-diff.csv", columns.toArray(String[]::new)));
    assertEquals(
        List.of("00.txt#0: " + ATTACK.strip(), "01.txt#0: " + SUPPLY.strip()),
        cells("relations-diff.csv", "evidence"));
    diff(newer.output(), older.output(), "--into", newer.output().resolve("diff").toString());
    assertEquals(
        List.of(
            "Russia ATTACKS Ukraine weaker -3.255734 3 1 1 0 4 1",
            "Ukraine SUPPLIES_WEAPON Russia new 1.477329 0 1 0 0 0 1"),
        cells("relations-diff.csv", columns.toArray(String[]::new)));
  }

  @Test
  void aRelationThatIsNowDeniedHasChanged() throws IOException {
    run(older, List.of(ATTACK));
    run(newer, List.of(NO_ATTACK));
    assertTrue(diff().out().contains("relations 1 changed\n"));
    assertEquals(
        List.of("changed 1 0 0 1 0.0"),
        cells(
            "relations-diff.csv",
            "change",
            "affirmed_old",
            "affirmed_new",
            "negated_old",
            "negated_new",
            "keyness"));
  }

  @Test
  void theWeaponIsTheObjectOfWhatIsDoneToIt() throws IOException {
    run(older, List.of(MOSCOW));
    run(newer, List.of(SENT));
    diff();
    assertEquals(
        List.of("country:RU SUPPLIES_WEAPON weapon:s-400 S-400 new"),
        cells("relations-diff.csv", "subject_id", "relation", "object_id", "object", "change"));
  }

  @Test
  void writesWhatIsAsBeforeOnRequest() throws IOException {
    given(older, before);
    given(newer, before);
    Result result = diff();
    assertEquals("pairs     4 kept", result.out().lines().toList().get(3));
    assertEquals(List.of(), cells("edges-diff.csv", "change"));
    assertEquals(List.of(), cells("relations-diff.csv", "change"));
    assertEquals(result, diff("--all"));
    assertEquals(
        List.of("kept 0.0 0", "kept 0.0 0", "kept 0.0 0", "kept 0.0 0"),
        cells("edges-diff.csv", "change", "keyness", "weight_change"));
    assertEquals(List.of("kept", "kept"), cells("relations-diff.csv", "change"));
  }

  @Test
  void aFolderDoesNotDifferFromItself() throws IOException {
    given(newer, before);
    Files.createSymbolicLink(folder.resolve("link"), newer.output());
    Result result = diff(folder.resolve("link"), newer.output());
    assertEquals("", result.err());
    assertTrue(result.out().contains("pairs     4 kept\n"), result.out());
    assertEquals(List.of(), cells("edges-diff.csv", "change"));
  }

  @Test
  void allIsNewBesideARunWithoutArticles() throws IOException {
    run(older, List.of());
    given(newer, before);
    assertTrue(diff().out().contains("pairs     4 new\n"));
    assertEquals(
        List.of("new 0.0 0", "new 0.0 0", "new 0.0 0", "new 0.0 0"),
        cells("edges-diff.csv", "change", "keyness", "weight_old"));
  }

  /** The analyst sees that it did not go away, but is no longer strong enough to be drawn. */
  @Test
  void aPairThatIsNoLongerDrawnIsGoneButStillCounted() throws IOException {
    given(older, before);
    run(newer, AFTER, "--min-weight", "4");
    diff();
    assertEquals(
        List.of("country:RU country:UA stronger 2 4", "country:UA weapon:drone vanished 2 1"),
        cells("edges-diff.csv", "source_id", "target_id", "change", "weight_old", "weight_new")
            .stream()
            .filter(row -> !row.contains("s-400"))
            .toList());
    assertTrue(cells("edges-diff.csv", "change", "npmi_new").contains("vanished "));
  }

  @Test
  void theGraphOpensInGephiWithChangesAndTheirColors() throws IOException {
    given(older, before);
    given(newer, after);
    diff();
    GephiImport graph = GephiImport.of(List.of(written("diff.gexf")));
    assertEquals(List.of(), graph.warnings());
    Map<String, String> edges = new TreeMap<>();
    graph
        .edges()
        .forEach(
            (id, edge) ->
                edges.put(
                    id,
                    edge.values().get("change")
                        + " "
                        + edge.weight()
                        + " "
                        + edge.values().get("weight_old")
                        + " "
                        + edge.values().get("weight_new")));
    assertEquals(
        Map.of(
            "country:RU.country:UA", "stronger 4.0 2 4",
            "country:RU.weapon:s-400", "vanished 1.0 1 0",
            "country:UA.person:putin", "new 1.0 0 1",
            "country:UA.weapon:drone", "weaker 1.0 2 1",
            "country:UA.weapon:s-400", "vanished 1.0 1 0"),
        edges);
    Map<String, Object> nodes = new TreeMap<>();
    graph.nodes().forEach((id, node) -> nodes.put(id, node.values().get("change")));
    assertEquals(
        Map.of(
            "country:RU", "kept",
            "country:UA", "kept",
            "person:putin", "new",
            "weapon:drone", "kept",
            "weapon:s-400", "vanished"),
        nodes);
    assertEquals(
        new Color(213, 94, 0), Objects.requireNonNull(graph.nodes().get("weapon:s-400")).color());
    assertEquals(
        "<viz:color r=\"0\" g=\"114\" b=\"178\"/></edge>", colorOf("country:UA.person:putin"));
    assertEquals(
        "<viz:color r=\"213\" g=\"94\" b=\"0\"/></edge>", colorOf("country:UA.weapon:s-400"));
  }

  private String colorOf(String edge) throws IOException {
    List<String> lines = Files.readAllLines(written("diff.gexf"));
    int line = 0;
    while (!lines.get(line).startsWith("<edge id=\"" + edge + "\"")) {
      line++;
    }
    while (!lines.get(line).startsWith("<viz:color")) {
      line++;
    }
    return lines.get(line).replace("</edges></graph></gexf>", "");
  }

  @Test
  void nodesAreWhereTheNewerRunDrewThemOrElseTheOlderOne() throws IOException {
    given(older, before);
    given(newer, after);
    diff();
    Map<String, String> places = places(older.output().resolve("graph.gexf"));
    places.putAll(places(newer.output().resolve("graph.gexf")));
    assertEquals(places, places(written("diff.gexf")));
  }

  private static Map<String, String> places(Path gexf) throws IOException {
    Map<String, String> places = new TreeMap<>();
    String node = "";
    for (String line : Files.readAllLines(gexf)) {
      node = line.startsWith("<node ") ? line.split("\"", -1)[1] : node;
      if (line.startsWith("<viz:position")) {
        places.put(node, line);
      }
    }
    return places;
  }

  @Test
  void twoEmptyGraphsOpenInGephi() throws IOException {
    run(older, List.of());
    run(newer, List.of());
    Result result = diff();
    assertTrue(result.out().contains("pairs     none\n"), result.out());
    assertEquals(List.of(), GephiImport.of(List.of(written("diff.gexf"))).losses());
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    given(older, before);
    given(newer, after);
    for (String into : List.of("one", "two")) {
      assertEquals(0, diff("--all", "--into", folder.resolve(into).toString()).exit());
    }
    for (String name : List.of("edges-diff.csv", "relations-diff.csv", "diff.gexf")) {
      assertEquals(
          Files.readString(folder.resolve("one").resolve(name)),
          Files.readString(folder.resolve("two").resolve(name)));
    }
    assertFalse(Files.exists(newer.output().resolve("diff")));
  }

  @Test
  void namesOfEntitiesAreHarmless() throws IOException {
    String table =
        """
        id,name,name_en,country,aliases
        person:mia,করিম মিয়া,"=HYPERLINK(""http://x"") <INF> & \u202Eab",RU,
        org:bank,সোনালি ব্যাংক,+1 'x; DROP TABLE node --,RU,
        """;
    for (TestRun run : List.of(older, newer)) {
      Files.writeString(run.gazetteers().resolve("entities/hostile.csv"), table);
    }
    run(older, List.of(MOSCOW));
    run(newer, List.of("করিম মিয়া সোনালি ব্যাংক দেখেন।\n"));
    Result result = diff();
    assertEquals("", result.err());
    assertEquals(
        List.of("'+1 'x; DROP TABLE node -- '=HYPERLINK(\"http://x\") <INF> & \u202Eab"),
        cells("edges-diff.csv", "source", "target"));
    assertFalse(result.out().contains("\u202E"), result.out());
    GephiImport graph = GephiImport.of(List.of(written("diff.gexf")));
    assertEquals(List.of(), graph.warnings());
    assertEquals(
        "=HYPERLINK(\"http://x\") <I\u2060NF> & \u202Eab",
        Objects.requireNonNull(graph.nodes().get("person:mia")).values().get("label_en"));
  }

  @Test
  void namesOfFoldersAreHarmless() throws IOException {
    given(older, before);
    given(newer, after);
    String expected = withFolder(diff()).out();
    Path from = folder.resolve("old's; \"আগে\" ?* 'x' AS y (READ_WRITE)");
    Path to = folder.resolve("md:পরে %20&[a]=;access_mode=x");
    Files.move(older.output(), from);
    Files.move(newer.output(), to);
    Result result = diff(from, to, "--into", folder.resolve("'ফল' \";?").toString());
    assertEquals("", result.err());
    assertEquals(expected.replace("FOLDER", folder.resolve("'ফল' \";?").toString()), result.out());
    assertTrue(Files.exists(folder.resolve("'ফল' \";?").resolve("diff.gexf")));
  }

  @Test
  void needsTheDatabasesOfBothRuns() throws IOException {
    given(newer, before);
    Path none = folder.resolve("none");
    assertRefused(none + "/jogsutra.duckdb: no such file", none, newer.output());
    assertRefused(none + "/jogsutra.duckdb: no such file", newer.output(), none);
    assertFalse(Files.exists(none));
  }

  @Test
  void refusesDamagedDatabases() throws IOException {
    given(older, before);
    given(newer, before);
    Path database = older.output().resolve("jogsutra.duckdb");
    byte[] bytes = Files.readAllBytes(database);
    Files.writeString(database, "my notes\n");
    assertRefused(database + ": damaged, of a newer version, or no database", older, newer);
    Files.write(database, new byte[0]);
    assertRefused(database + ": damaged, of a newer version, or no database", older, newer);
    for (int i = 12_500; i < bytes.length; i += 4_096) {
      bytes[i] ^= 1;
    }
    Files.write(database, bytes);
    assertRefused("", older, newer);
    assertRefused("", newer, older);
  }

  @Test
  void refusesADatabaseThatARunIsWritingTo() throws IOException, InterruptedException {
    given(older, before);
    given(newer, before);
    Path database = newer.output().resolve("jogsutra.duckdb");
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                database.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertEquals('!', writer.getInputStream().read());
      assertRefused(database + ": ", older, newer);
      assertRefused(database + ": ", newer, older);
    } finally {
      writer.destroyForcibly();
      writer.waitFor();
    }
    assertEquals(0, diff().exit());
  }

  /** Another process that has a database open and an unfinished change in it. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] args) throws Exception {
      try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + args[0]);
          Statement statement = connection.createStatement()) {
        statement.execute("INSERT INTO made_by VALUES ('test', '')");
        System.out.print("!");
        System.out.flush();
        Thread.sleep(60_000);
      }
    }
  }

  private static void assertRefused(String reason, TestRun from, TestRun to) throws IOException {
    assertRefused(reason, from.output(), to.output());
  }

  private static void assertRefused(String reason, Path from, Path to) throws IOException {
    Path into = Files.createTempDirectory(from.resolveSibling(""), "into");
    Result result = diff(from, to, "--into", into.toString());
    assertEquals(1, result.exit(), result.err());
    assertEquals("", result.out());
    assertTrue(result.err().startsWith("jogsutra: " + reason), result.err());
    assertFalse(result.err().contains("internal error"), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
    try (Stream<Path> files = Files.list(into)) {
      assertEquals(List.of(), files.toList());
    }
  }
}
