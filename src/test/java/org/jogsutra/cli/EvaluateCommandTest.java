package org.jogsutra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jogsutra.cli.TestRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  /** Hit, hit; false (a weapon that nobody marked); missed; an optional one. */
  private static final String BRACKETS =
      """
      # made for this test
      [COUNTRY রাশিয়ার] শহর [PLACE মস্কো]।
      নতুন ড্রোন কিনেছে তারা।
      [PERSON কেউ একজন] বলেন [WEAPON? ড্রোন] ভালো।
      """;

  @TempDir private Path folder;

  private Path gazetteers = Path.of("not yet made");

  @BeforeEach
  void makeGazetteers() {
    gazetteers = TestRun.in(folder).gazetteers();
  }

  @Test
  void printsATableOfFigures() throws IOException {
    Path file = file("own.txt", BRACKETS);
    String figures = evaluate(file.toString()).out().replace(folder + "/", "");
    assertBegins(
        """
        own.txt: 3 sentences

        gazetteer
        type      marked   found    hits  precision            recall               F1
        COUNTRY        1       1       1  1.000 (1.000-1.000)  1.000 (1.000-1.000)  1.000 (1.000-1.000)
        PERSON         1       0       0  -                    0.000 (0.000-0.000)  0.000 (0.000-0.000)
        PLACE          1       1       1  1.000 (1.000-1.000)  1.000 (1.000-1.000)  1.000 (1.000-1.000)
        WEAPON         0       1       0  0.000 (0.000-0.000)  -                    0.000 (0.000-0.000)
        all            3       3       2  0.667 (0.000-1.000)  0.667 (0.000-1.000)  0.667 (0.000-1.000)

        crf
        type      marked   found    hits  precision            recall               F1
        """,
        figures);
    assertTrue(figures.contains("\n\ncombined\ntype "), figures);
  }

  @Test
  void comparesTheMethodsOnTheSameNames() throws IOException {
    List<String> totals =
        evaluate(file("own.txt", BRACKETS).toString())
            .out()
            .lines()
            .filter(line -> line.startsWith("all "))
            .toList();
    assertEquals(4, totals.size(), totals::toString);
    assertTrue(
        totals.stream().allMatch(line -> line.startsWith("all            3 ")), totals::toString);
  }

  @Test
  void readsTokensWithTagsOfThreeClasses() throws IOException {
    Path file =
        file(
            "news.tsv",
            "রাশিয়ার\tB-LOC\nড্রোন\tO\n।\tO\n\nমস্কো\tI-LOC\nকাপ\tB-MISC\nএবিসি\tB-ORG\n");
    List<String> lines = evaluate(file.toString()).out().lines().toList();
    assertEquals(
        file
            + ": 2 sentences; countries and places are LOC; weapons do not count; left out: 1 MISC",
        lines.get(0));
    assertTrue(lines.get(4).startsWith("LOC            2       2       2  1.000 "), lines.get(4));
    assertTrue(lines.get(5).startsWith("ORG            1       0       0  - "), lines.get(5));
    assertTrue(lines.get(6).startsWith("all            3       2       2  1.000 "), lines.get(6));
  }

  @Test
  void tellsWhetherConfidencesCanBeTrusted() throws IOException {
    Path file = file("own.txt", BRACKETS);
    String figures = evaluate(file.toString(), "--calibration").out();
    assertTrue(
        figures.contains(
            """

            confidence   found       mean precision
            0.95-1.00        3      0.980     0.667
            expected calibration error 0.313

            crf
            """),
        figures);
    assertEquals(
        4, figures.lines().filter(line -> line.startsWith("expected calibration")).count());
  }

  @Test
  void writesEachErrorIntoATable() throws IOException {
    Path file = file("own.txt", BRACKETS + "[ORG =মস্কো] [ORG ইউক্রেন]\n");
    Path errors = folder.resolve("errors.csv");
    assertEquals(0, evaluate(file.toString(), "--errors", errors.toString()).exit());
    List<Map<String, String>> rows = TestRun.rows(errors);
    assertEquals(
        List.of(
            "2 gazetteer false / WEAPON ড্রোন 0.98",
            "3 gazetteer missed PERSON কেউ একজন / ",
            "4 gazetteer wrong type ORG মস্কো / PLACE মস্কো 0.98",
            "4 gazetteer wrong type ORG ইউক্রেন / COUNTRY ইউক্রেন 0.98"),
        rows.stream()
            .filter(row -> "gazetteer".equals(row.get("method")))
            .map(EvaluateCommandTest::told)
            .toList());
    assertEquals(
        Set.of("gazetteer", "crf", "maxent", "combined"),
        rows.stream().map(row -> row.get("method")).collect(Collectors.toSet()));
    assertEquals("নতুন ড্রোন কিনেছে তারা।", rows.get(0).get("text"));
    assertEquals("'=মস্কো ইউক্রেন", rows.get(2).get("text"));
    assertEquals(file.toString(), rows.get(0).get("file"));
  }

  @Test
  void printsJson() throws IOException {
    Path file = file("own.txt", BRACKETS);
    String json = evaluate(file.toString(), "--json", "--calibration").out();
    for (String part :
        List.of(
            "\"sentences\" : 3",
            "\"three_classes\" : false",
            "\"gazetteer\" : {",
            "\"crf\" : {",
            "\"combined\" : {",
            "\"marked\" : 1",
            "\"precision\" : 0.6666666666666666",
            "\"f1_high\" : 1.0",
            "\"expected_calibration_error\" : 0.31")) {
      assertTrue(json.contains(part), part + " in " + json);
    }
    assertTrue(!json.contains("NaN"), json);
  }

  @Test
  void printsTheSameTwice() throws IOException {
    Path file = file("own.txt", BRACKETS);
    assertEquals(evaluate(file.toString()), evaluate(file.toString()));
  }

  @Test
  void takesSeveralFilesEachForItself() throws IOException {
    Path own = file("own.txt", BRACKETS);
    Path news = file("news.tsv", "রাশিয়ার\tB-LOC\n");
    assertEquals(
        evaluate(own.toString()).out() + evaluate(news.toString()).out(),
        evaluate(own.toString(), news.toString()).out());
  }

  @Test
  void aFileThatCannotBeUsedFailsInOneLine() throws IOException {
    Path file = file("bad.tsv", "ক\tO\nখ\n");
    Path good = file("own.txt", BRACKETS);
    assertEquals(
        new Result(1, "", "jogsutra: " + file + ":2: no token with a BIO tag in its last column\n"),
        evaluate(good.toString(), file.toString()));
    Path none = folder.resolve("none.txt");
    assertEquals(
        new Result(1, "", "jogsutra: " + none + ": no such file\n"), evaluate(none.toString()));
  }

  @Test
  void doesNotWriteErrorsOverAnInputOrAFolder() throws IOException {
    Path file = file("own.txt", BRACKETS);
    Result refused = evaluate(file.toString(), "--errors", file.toString());
    assertEquals(2, refused.exit());
    assertTrue(
        refused.err().startsWith("--errors would overwrite an input: " + file), refused.err());
    assertEquals(BRACKETS, Files.readString(file));
    refused = evaluate(file.toString(), "--errors", folder.toString());
    assertEquals(2, refused.exit());
    assertTrue(refused.err().startsWith("--errors is a folder: " + folder), refused.err());
  }

  @Test
  void withoutAFileIsWrongUsage() {
    Result refused = TestRun.execute("evaluate");
    assertEquals(2, refused.exit());
    assertTrue(refused.err().startsWith("Missing required parameter: 'FILE'"), refused.err());
  }

  @Test
  void modelsThatAreNotThereFailInOneLine() throws IOException {
    Path file = file("own.txt", BRACKETS);
    Path none = folder.resolve("none");
    assertEquals(
        new Result(1, "", "jogsutra: " + none.resolve("SHA256SUMS") + ": no such file\n"),
        evaluate(file.toString(), "--models", none.toString()));
  }

  private static void assertBegins(String begin, String text) {
    assertEquals(begin, text.substring(0, Math.min(begin.length(), text.length())));
  }

  private static String told(Map<String, String> row) {
    return "%s %s %s%s / %s"
        .formatted(
            row.get("sentence"),
            row.get("method"),
            row.get("error"),
            name(row, "expected"),
            (name(row, "found") + " " + row.get("confidence")).strip());
  }

  private static String name(Map<String, String> row, String column) {
    String type = row.getOrDefault(column + "_type", "");
    return type.isEmpty() ? "" : " " + type + " " + row.get(column);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Result evaluate(String... args) {
    List<String> all = new ArrayList<>(List.of("evaluate"));
    all.addAll(List.of(args));
    all.addAll(List.of("--gazetteers", gazetteers.toString()));
    return TestRun.execute(all.toArray(String[]::new));
  }
}
