package org.jogsutra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jogsutra.cli.TestRun.Result;
import org.jogsutra.gazetteer.SmallGazetteer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteersCommandTest {

  private SmallGazetteer gazetteer;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) throws IOException {
    gazetteer =
        SmallGazetteer.in(temporary)
            .table(
                "entities/own.csv",
                "id,name,name_en,country,category,ambiguous",
                "country:ML,মালি,Mali,ML,,মালি",
                "place:gaza,গাজা,Gaza,PS,city,",
                "weapon:tank,ট্যাংক,tank,,W.TANK,");
  }

  @Test
  void checkFindsNothingInGoodTables() {
    assertEquals(new Result(0, "", "0 findings\n"), gazetteers("check"));
  }

  @Test
  void checkListsItsFindingsAndExitsWithOne() throws IOException {
    gazetteer.table("local/mine.csv", "id,name,name_en", "place:a,গাজা শহর,", "place:b,Gaza,B");
    Result check = gazetteers("check");
    assertEquals(1, check.exit());
    assertEquals(
        """
        local/mine.csv:2: no name_en
        local/mine.csv:3: name 'Gaza' is not in Bengali
        local/mine.csv:3: form 'Gaza' belongs also to place:gaza at entities/own.csv:3
        local/mine.csv:3: form 'B' is very short and not ambiguous
        """,
        check.out());
    assertEquals("4 findings\n", check.err());
  }

  @Test
  void aBrokenRowStopsEveryCommandWithFileAndLine() throws IOException {
    gazetteer.table("local/mine.csv", "id,name", "place:a,গাজা শহর", "town:b,গ্রাম");
    Result refused = new Result(1, "", "jogsutra: local/mine.csv:3: not an entity id: town:b\n");
    assertEquals(refused, gazetteers("check"));
    assertEquals(refused, gazetteers("stats"));
    assertEquals(refused, gazetteers("explain", "গাজা"));
  }

  @Test
  void aFolderThatIsNoneFails(@TempDir Path empty) {
    Result stats = TestRun.execute("gazetteers", "stats", "--gazetteers", empty.toString());
    assertEquals(1, stats.exit());
    assertEquals("", stats.out());
    assertTrue(stats.err().startsWith("jogsutra: " + empty), stats.err());
    assertTrue(stats.err().endsWith(".csv: no such file\n"), stats.err());
  }

  @Test
  void statsIsATableOfAllTypes() {
    Result stats = gazetteers("stats");
    assertEquals(0, stats.exit());
    assertEquals("", stats.err());
    List<String> lines = stats.out().lines().toList();
    assertEquals(
        List.of(
            "type      entities  wikidata     forms   bengali ambiguous",
            "person           0         0         0         0         0"),
        lines.subList(0, 2));
    assertTrue(lines.get(2).matches("country +\\d{3} +0 +\\d+ +\\d+ +1"), lines.get(2));
    assertEquals(
        List.of(
            "weapon           1         0         2         1         0",
            "place            1         0         2         1         0",
            "org              0         0         0         0         0"),
        lines.subList(3, 6));
  }

  @Test
  void explainsAPlainName() {
    assertExplained(
        "গাজায়",
        "গাজায়: place:gaza, form 'গাজা' (name) with the ending of the locative; plain name");
  }

  @Test
  void explainsAnAmbiguousNameWithAndWithoutContext() {
    assertExplained(
        "মালি", "মালি: country:ML, form 'মালি' (name); ambiguous, and nothing speaks for it");
    assertExplained(
        "মালি সরকার",
        "মালি: country:ML, form 'মালি' (name); ambiguous, but beside a word of bn/context.csv",
        "সরকার: no name");
  }

  @Test
  void explainsAWordWithAnUnknownEnding() {
    assertExplained("মালিক", "মালিক: 'মালি' is a name, but 'ক' is no ending it may take");
  }

  @Test
  void explainsAPhraseThatNamesNothing() {
    assertExplained("পানির ট্যাংক", "পানির ট্যাংক: a phrase of bn/not-names.csv");
  }

  @Test
  void takesWordsAsOneTextHoweverTheShellPartsThem() {
    assertEquals(gazetteers("explain", "পানির ট্যাংক"), gazetteers("explain", "পানির", "ট্যাংক"));
  }

  @Test
  void anAnalystsNamesWorkAtOnce() throws IOException {
    assertExplained("আমাদের গোষ্ঠী", "আমাদের: no name", "গোষ্ঠী: no name");
    gazetteer.table("local/mine.csv", "id,name", "org:ours,আমাদের গোষ্ঠী");
    assertExplained(
        "আমাদের গোষ্ঠী", "আমাদের গোষ্ঠী: org:ours, form 'আমাদের গোষ্ঠী' (name); plain name");
  }

  @Test
  void anAnalystsTablesWinOverOurs() throws IOException {
    gazetteer.table("local/mine.csv", "id,name,aliases", "org:gaza,গাজা,", "place:gaza,,গাজ্জা");
    assertExplained(
        "গাজা",
        "গাজা: org:gaza, form 'গাজা' (name); plain name",
        "গাজা: place:gaza, form 'গাজা' (name); plain name");
    assertExplained(
        "গাজ্জার",
        "গাজ্জার: place:gaza, form 'গাজ্জা' (alias) with the ending of the genitive; plain name");
  }

  @Test
  void theFolderMayStandBeforeTheSubcommand() {
    String folder = gazetteer.root().toString();
    assertEquals(
        gazetteers("explain", "গাজা"),
        TestRun.execute("gazetteers", "--gazetteers", folder, "explain", "গাজা"));
  }

  @Test
  void withoutAFolderTheProgramsOwnTablesCount() {
    Result explained = TestRun.execute("gazetteers", "explain", "রাশিয়া");
    assertEquals(
        new Result(0, "রাশিয়া: country:RU, form 'রাশিয়া' (name); plain name\n", ""), explained);
  }

  @Test
  void helpListsTheSubcommands() {
    Result help = TestRun.execute("gazetteers", "--help");
    assertEquals(0, help.exit());
    assertEquals("", help.err());
    for (String word : List.of("check", "stats", "explain", "--gazetteers=DIR")) {
      assertTrue(help.out().contains(word), word + " in " + help.out());
    }
    assertTrue(TestRun.execute("gazetteers", "explain", "--help").out().contains("WORDS..."));
  }

  @Test
  void wrongUsageExitsWithTwo() {
    assertWrongUsage("Missing required parameter: 'WORDS'", "gazetteers", "explain");
    assertWrongUsage("Unmatched argument at index 2: 'now'", "gazetteers", "check", "now");
    assertWrongUsage("Missing required subcommand", "gazetteers");
  }

  private static void assertWrongUsage(String message, String... args) {
    Result result = TestRun.execute(args);
    assertEquals(2, result.exit());
    assertTrue(result.err().startsWith(message), result.err());
    assertEquals("", result.out());
  }

  private void assertExplained(String words, String... lines) {
    assertEquals(new Result(0, String.join("\n", lines) + "\n", ""), gazetteers("explain", words));
  }

  private Result gazetteers(String... args) {
    List<String> all = new ArrayList<>(List.of("gazetteers"));
    all.addAll(List.of(args));
    all.addAll(List.of("--gazetteers", gazetteer.root().toString()));
    return TestRun.execute(all.toArray(String[]::new));
  }
}
