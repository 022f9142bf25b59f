package org.jogsutra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jogsutra.cli.TestRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private static final String UKRAINE_DRONE = "country:UA.weapon:drone";

  private TestRun job;
  private Path folder;

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = temporary;
    job = TestRun.in(temporary);
    job.article(
        "a.txt",
        "রাশিয়া এস-৪০০ পাঠিয়েছে। ইউক্রেন ড্রোন পেয়েছে।\nমস্কো ও ইউক্রেন আলোচনা করেছে।\n");
    job.article("b.txt", "ইউক্রেন ড্রোন দেখিয়েছে। ভ্লাদিমির পুতিন কথা বলেছেন।");
  }

  @Test
  void helpListsTheCommandsAndExitCodes() {
    Result help = TestRun.execute("--help");
    assertEquals(0, help.exit());
    assertTrue(help.out().contains("Usage: jogsutra"), help.out());
    assertTrue(help.out().contains("run"), help.out());
    assertTrue(unwrapped(help).contains("3 done, but some inputs were skipped"), help.out());
    assertEquals("", help.err());
  }

  @Test
  void helpOfRunListsItsOptionsWithTheirDefaults() {
    Result help = TestRun.execute("run", "--help");
    assertEquals(0, help.exit());
    for (String option :
        List.of("--output", "--types", "--window", "--min-weight", "--roll-up", "--quiet")) {
      assertTrue(help.out().contains(option), option);
    }
    assertTrue(
        unwrapped(help)
            .contains("sentence, paragraph, article, or a number of words (default: sentence)"),
        help.out());
    assertEquals(help.out(), TestRun.execute("help", "run").out());
  }

  @Test
  void tellsItsVersion() {
    Result version = TestRun.execute("--version");
    assertEquals(new Result(0, "jogsutra development\n", ""), version);
  }

  @Test
  void writesAScriptThatCompletesItsCommands() {
    Result script = TestRun.execute("generate-completion");
    assertEquals(0, script.exit());
    assertTrue(script.out().startsWith("#!"), script.out());
    assertTrue(script.out().contains("complete -F _complete_jogsutra"), script.out());
    assertTrue(script.out().contains("--min-weight"), script.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unknown option: '--wat'|run in -o out --wat",
        "Missing required option: '--output=OUTPUT'|run in",
        "Missing required parameter: 'INPUT'|run -o out",
        "no such file or folder: nowhere|run nowhere -o out",
        "--threads must be at least 1|run . -o out --threads 0",
        "--batch must be at least 1|run . -o out --batch 0",
        "must be a size such as 500MB or 2GB, not 'much'|run . -o out --db-memory much",
        "must be at least 100MB, not 99MB|run . -o out --db-memory 99MB",
        "must be at least 100MB, not 1MB|sql SHOW --db-memory 1MB",
        "must be at least 100MB, not 0GB|graph --db-memory 0GB",
        "must be a size such as 500MB or 2GB, not '2'|diff old new --db-memory 2",
        "--fresh, --prune|run . -o out --fresh --prune",
        "--min-weight must be at least 1|run . -o out --min-weight 0",
        "'many' is not an int|run . -o out --threads many",
        "--window|run . -o out --window chapter",
        "--types|run . -o out --types ANIMAL",
        "--roll-up|run . -o out --roll-up person",
        "--verbose, --quiet|run . -o out -v -q",
        "Unmatched argument|rnu",
      })
  void saysWhatIsWrongWithTheUsage(String messageAndArgs) {
    String[] parts = messageAndArgs.split("\\|", 2);
    Result result = TestRun.execute(parts[1].split(" "));
    assertEquals(2, result.exit());
    assertTrue(firstLine(result.err()).contains(parts[0]), result.err());
    assertEquals("", result.out());
  }

  @Test
  void sayingWhatIsWrongShowsTheUsage() {
    assertTrue(TestRun.execute("run").err().contains("Usage: jogsutra run"));
  }

  @Test
  void refusesAnInputThatIsNotThere() {
    Result result = TestRun.execute("run", folder + "/no\nwhere", "-o", folder + "/output");
    assertEquals(2, result.exit());
    assertEquals("no such file or folder: " + folder + "/no where", firstLine(result.err()));
    assertFalse(Files.exists(job.output()));
  }

  @Test
  void refusesAnOutputThatIsTheInput() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), job.input());
    Result result =
        TestRun.execute("run", folder.resolve("link").toString(), "-o", job.input().toString());
    assertEquals(2, result.exit());
    assertEquals("the output folder is also an input: " + job.input(), firstLine(result.err()));
  }

  @Test
  void printsTheSummary() {
    Result result = job.run("--keep", "all");
    assertEquals(0, result.exit(), result.err());
    assertEquals(
        """
        articles  2
        mentions  person 1, country 4, weapon 3, place 1
        graph     4 entities, 3 pairs
        relations 2 (2 edges), arms transfers 2
        person    ভ্লাদিমির পুতিন (Vladimir Putin) 1
        country   ইউক্রেন (Ukraine) 3, রাশিয়া (Russia) 1
        weapon    ড্রোন (drone) 2, এস-৪০০ (S-400) 1
        place     মস্কো (Moscow) 1
        pair      ইউক্রেন - ড্রোন: 2 articles, 2 times
        pair      রাশিয়া - ইউক্রেন: 1 articles, 1 times
        pair      রাশিয়া - এস-৪০০: 1 articles, 1 times
        files     OUTPUT (open graph.gexf in Gephi, *.csv in a spreadsheet)
        """,
        result.out().replace(job.output().toString(), "OUTPUT"));
  }

  @Test
  void tellsEachStepOnAPlainLine() {
    assertEquals(
        """
        reading gazetteers ...
        looking for articles ...
        reading articles ...
        looking for copies ...
        counting ...
        drawing the graph ...
        writing tables ...
        """,
        job.run().err());
  }

  @Test
  void printsNothingWhenQuiet() {
    assertEquals(new Result(0, "", ""), job.run("-q"));
  }

  @Test
  void tellsWhatEachStageTookWhenVerbose() {
    assertTrue(job.run("-v").out().contains("seconds   gazetteer "));
  }

  @Test
  void writesAllFilesOfTheContract() throws IOException {
    job.run();
    assertEquals(
        Set.of(
            "README-gephi.txt",
            "articles.csv",
            "edges.csv",
            "entities.csv",
            "graph.cyjs",
            "graph.gexf",
            "graph.graphml",
            "graph.svg",
            "mentions.csv",
            "nodes.csv",
            "problems.csv",
            "relations.csv",
            "relations.gexf",
            "relations.graphml",
            "run.json",
            "transfers.csv"),
        job.files().keySet());
  }

  @Test
  void runsOnAnEmptyFolder() throws IOException {
    Files.delete(job.input().resolve("a.txt"));
    Files.delete(job.input().resolve("b.txt"));
    Result result = job.run();
    assertEquals(0, result.exit());
    assertTrue(result.out().startsWith("articles  0\n"), result.out());
    assertEquals(List.of(), job.rows("articles.csv"));
  }

  @Test
  void readsSeveralInputs() throws IOException {
    job.run(job.input().resolve("b.txt").toString());
    assertEquals(
        List.of("b.txt", "input/a.txt", "input/b.txt"), job.column("articles.csv", "article_id"));
  }

  @Test
  void skipsWhatItCannotReadAndSaysSo() throws IOException {
    job.article("c.txt", "");
    Result result = job.run();
    assertEquals(3, result.exit());
    assertTrue(result.out().startsWith("articles  2, skipped 1\n"), result.out());
    assertTrue(result.out().contains("problems  1, see " + job.output() + "/problems.csv\n"));
    assertEquals(List.of("c.txt"), job.column("problems.csv", "article_id"));
  }

  @Test
  void saysInOneLineWhyItFailed() throws IOException {
    Result result = withBrokenRow().run("-q");
    assertEquals(
        new Result(1, "", "jogsutra: entities/broken.csv:2: not an entity id: tank\n"), result);
    assertFalse(Files.exists(job.output()));
  }

  @Test
  void saysWhereItFailedWhenVerbose() throws IOException {
    Result result = withBrokenRow().run("-v");
    assertEquals(1, result.exit());
    assertTrue(result.err().contains("jogsutra: entities/broken.csv:2: not an entity id: tank\n"));
    assertTrue(result.err().contains("\tat org.jogsutra."), result.err());
  }

  @Test
  void saysWhichFolderOfGazetteersIsMissing() {
    Result result =
        TestRun.execute("run", ".", "-q", "-o", folder + "/o", "--gazetteers", folder + "/none");
    assertEquals(1, result.exit());
    assertTrue(
        result.err().matches("jogsutra: " + folder + "/none/bn/\\S+: no such file\n"),
        result.err());
  }

  @Test
  void saysThatTheOutputIsAFile() throws IOException {
    Files.createFile(job.output());
    Result result = job.run("-q");
    String message = "jogsutra: cannot make the output folder " + job.output() + ": ";
    assertEquals(1, result.exit());
    assertTrue(result.err().startsWith(message), result.err());
    assertEquals(1, result.err().lines().count());
  }

  @Test
  void pairsWithinASentenceUnlessToldOtherwise() throws IOException {
    assertPairs(List.of("country:RU.country:UA", "country:RU.weapon:s-400", UKRAINE_DRONE));
  }

  @Test
  void pairsWithinAParagraph() throws IOException {
    assertPairs(
        List.of(
            "country:RU.country:UA",
            "country:RU.weapon:drone",
            "country:RU.weapon:s-400",
            "country:UA.person:putin",
            UKRAINE_DRONE,
            "country:UA.weapon:s-400",
            "person:putin.weapon:drone",
            "weapon:drone.weapon:s-400"),
        "--window",
        "paragraph");
  }

  @Test
  void pairsWithinAnArticleInAnyCase() throws IOException {
    job.run(keepingAll("--window", "Article", "--roll-up", "NONE"));
    assertTrue(job.column("edges.csv", "Id").contains("place:moscow.weapon:s-400"));
  }

  @Test
  void leavesOutPairsOfFewerArticles() throws IOException {
    assertPairs(List.of(UKRAINE_DRONE), "--min-weight", "2");
    assertPairs(List.of(), "--min-weight", "3");
  }

  @Test
  void leavesOutOtherTypes() throws IOException {
    assertPairs(List.of("country:RU.country:UA"), "--types", "country,person");
    assertPairs(List.of(), "--types", "weapon");
  }

  @Test
  void drawsAPlaceAsItIs() throws IOException {
    assertPairs(
        List.of("country:RU.weapon:s-400", "country:UA.place:moscow", UKRAINE_DRONE),
        "--roll-up",
        "none");
  }

  @Test
  void mentionsAreTheSameWhateverTheGraph() throws IOException {
    job.run();
    String mentions = Files.readString(job.output().resolve("mentions.csv"));
    job.run("--types", "weapon", "--window", "article", "--min-weight", "2", "--threads", "1");
    assertEquals(mentions, Files.readString(job.output().resolve("mentions.csv")));
  }

  private void assertPairs(List<String> expected, String... options) throws IOException {
    assertEquals(0, job.run(keepingAll(options)).exit());
    assertEquals(expected, job.column("edges.csv", "Id").stream().sorted().toList());
  }

  /** In two articles no pair is more than chance. */
  private static String[] keepingAll(String... options) {
    return Stream.concat(Stream.of("--keep", "all"), Stream.of(options)).toArray(String[]::new);
  }

  private TestRun withBrokenRow() throws IOException {
    Files.writeString(job.gazetteers().resolve("entities/broken.csv"), "id,name\ntank,ট্যাংক\n");
    return job;
  }

  /** Help as it is before lines are broken to fit a terminal. */
  private static String unwrapped(Result help) {
    return help.out().replaceAll("\\s+", " ");
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
