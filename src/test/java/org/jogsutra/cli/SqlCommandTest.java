package org.jogsutra.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jogsutra.cli.TestRun.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code jogsutra sql}, on a run of two articles. */
class SqlCommandTest {

  private static Path output;
  private static Path database;
  private static byte[] before;

  @TempDir private Path folder;

  @BeforeAll
  static void run(@TempDir Path temporary) throws IOException {
    TestRun job = TestRun.in(temporary);
    job.article("a.txt", "রাশিয়া ইউক্রেনকে এস-৪০০ দিয়েছে।\n")
        .article("b.txt", "ইউক্রেন ড্রোন পেয়েছে।\n");
    assertEquals(new Result(0, "", ""), job.run("-q"));
    output = job.output();
    database = output.resolve("jogsutra.duckdb");
    before = Files.readAllBytes(database);
  }

  private static Result ask(String sql, String... options) {
    return TestRun.execute(
        Stream.concat(Stream.of("sql", sql, "-o", output.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void answersInATable() {
    assertEquals(
        new Result(
            0,
            """
            article_id  entity_id     text
            a.txt       country:RU    রাশিয়া
            a.txt       country:UA    ইউক্রেনকে
            a.txt       weapon:s-400  এস-৪০০
            b.txt       country:UA    ইউক্রেন
            b.txt       weapon:drone  ড্রোন
            """,
            ""),
        ask("SELECT article_id, entity_id, text FROM mentions ORDER BY article_id, \"begin\""));
  }

  @Test
  void tellsWhichTablesThereAre() {
    List<String> tables = ask("SHOW TABLES").out().lines().toList();
    for (String name : List.of("articles", "mentions", "entities", "relations", "nodes", "edges")) {
      assertTrue(tables.contains(name), name);
    }
    assertTrue(ask("DESCRIBE mentions").out().contains("\nconfidence "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FROM entities",
        "WITH a AS (SELECT 1) FROM a",
        "VALUES (1)",
        "SUMMARIZE edges",
        "SELECT 1;",
        "SELECT 'it''s; no second' -- but; this"
      })
  void answersWhateverAsks(String sql) {
    Result answer = ask(sql);
    assertEquals(0, answer.exit(), answer.err());
    assertTrue(answer.out().lines().count() > 1, answer.out());
  }

  @Test
  void showsACellOnOneLineAndNothingForNoValue() {
    assertEquals(
        new Result(0, "a    b  c\nx y     1\n", ""),
        ask("SELECT 'x' || chr(10) || chr(13) || 'y' AS a, NULL AS b, 1 AS c"));
  }

  @Test
  void cutsNothingFromALongAnswer() {
    List<String> lines =
        ask("SELECT range AS n FROM range(5000) ORDER BY n").out().lines().toList();
    assertEquals(5001, lines.size());
    assertEquals("4999", lines.get(5000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM article",
        "INSERT INTO made_by VALUES ('schema', '9')",
        "DROP VIEW articles",
        "SET memory_limit = '9GB'",
        "ATTACH 'other.db' AS other",
        "CHECKPOINT",
        "INSTALL httpfs",
        "SELECT 1; SELECT 2",
        "DELETE FROM article; SELECT 1",
        "",
        "/* nothing */",
      })
  void refusesWhatIsNoQuestion(String sql) throws IOException {
    assertEquals(
        new Result(
            1,
            "",
            "jogsutra: only one question at a time is answered:"
                + " SELECT, FROM, WITH, VALUES, SHOW, DESCRIBE or SUMMARIZE\n"),
        ask(sql));
    assertUntouched();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jogsutra.duckdb", "jogsutra.duckdb.wal", "other.csv"})
  void writesNoFile(String name) throws IOException {
    String copy = "COPY (SELECT 1) TO '" + output.resolve(name) + "' (FORMAT csv)";
    assertEquals(1, ask(copy).exit());
    assertEquals(1, ask(copy + "; SELECT 1").exit());
    assertUntouched();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM read_csv('%s')",
        "SELECT * FROM read_text('%s')",
        "SELECT * FROM '%s'",
        "SELECT * FROM glob('%s')",
        "SELECT * FROM query('FROM read_text(''%s'')')",
      })
  void readsNoOtherFile(String sql) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.csv"), "secret\nword\n");
    Result answer = ask(sql.formatted(secret));
    assertEquals(1, answer.exit(), answer.out());
    assertEquals("", answer.out());
    assertTrue(answer.err().contains("disabled by configuration"), answer.err());
    assertEquals(1, answer.err().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELEC 1", "SELECT * FROM nowhere", "SELECT nothing FROM articles"})
  void saysInOneLineWhatIsWrong(String sql) {
    Result answer = ask(sql);
    assertEquals(1, answer.exit());
    assertEquals("", answer.out());
    assertEquals(1, answer.err().lines().count(), answer.err());
    assertTrue(answer.err().matches("(?s)jogsutra: .*(Error|not SQL): .*"), answer.err());
  }

  @Test
  void needsARun() {
    Result answer = TestRun.execute("sql", "SHOW TABLES", "-o", folder.toString());
    assertEquals(
        new Result(1, "", "jogsutra: " + folder + "/jogsutra.duckdb: no such file\n"), answer);
  }

  @Test
  void writesCsvInWhichNoFormulaRuns() throws IOException {
    Path file = folder.resolve("new/answer.csv");
    Result answer = ask("SELECT '=1+1' AS a, 'x,y' AS b", "--csv", file.toString());
    assertEquals(new Result(0, "", ""), answer);
    assertEquals("\uFEFFa,b\r\n'=1+1,\"x,y\"\r\n", Files.readString(file));
    assertEquals(List.of("answer.csv"), names(folder.resolve("new")));
  }

  @Test
  void leavesTheFileOfAnEarlierAnswerIfThereIsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("answer.csv"), "before");
    String tooLate =
        "SELECT CASE WHEN range < 90000 THEN 1 ELSE error('late') END FROM range(99999)";
    assertEquals(1, ask(tooLate, "--csv", file.toString()).exit());
    assertEquals("before", Files.readString(file));
    assertEquals(List.of("answer.csv"), names(folder));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void assertUntouched() throws IOException {
    assertArrayEquals(before, Files.readAllBytes(database));
    assertFalse(names(output).contains("jogsutra.duckdb.wal"));
    assertFalse(names(output).contains("other.csv"));
  }
}
