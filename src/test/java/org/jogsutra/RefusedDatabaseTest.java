package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.jogsutra.cli.TestRun;
import org.jogsutra.cli.TestRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that is damaged or not ours is told of and left as it is, unless a run is fresh. */
class RefusedDatabaseTest {

  private TestRun job;
  private Path database;

  @BeforeEach
  void writeArticle(@TempDir Path temporary) throws IOException {
    job = TestRun.in(temporary).article("a.txt", "রাশিয়া এস-৪০০ পাঠিয়েছে।\n");
    job.written("a.txt", 1);
    Files.createDirectory(job.output());
    database = job.output().resolve("jogsutra.duckdb");
  }

  @Test
  void garbage() throws IOException {
    byte[] bytes = new byte[20_000];
    new Random(1).nextBytes(bytes);
    Files.write(database, bytes);
    assertRefused("damaged, of a newer version, or no database of Jogsutra: ");
  }

  @Test
  void aShortText() throws IOException {
    Files.writeString(database, "my notes\n");
    assertRefused("damaged, of a newer version, or no database of Jogsutra: ");
  }

  @Test
  void aDatabaseThatIsCutOff() throws IOException {
    job.run("-q");
    byte[] bytes = Files.readAllBytes(database);
    Files.write(database, Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused("");
  }

  @Test
  void aDatabaseWithABrokenByteInEachBlock() throws IOException {
    job.run("-q");
    byte[] bytes = Files.readAllBytes(database);
    for (int i = 12_500; i < bytes.length; i += 4_096) {
      bytes[i] ^= 1;
    }
    Files.write(database, bytes);
    assertRefused("");
  }

  @Test
  void aDatabaseOfSomethingElse() throws IOException, SQLException {
    sql("CREATE TABLE birds (name VARCHAR)", "INSERT INTO birds VALUES ('দোয়েল')");
    assertRefused("no database of Jogsutra");
  }

  @Test
  void aDatabaseOfSomethingElseWithATableOfTheSameName() throws IOException, SQLException {
    sql("CREATE TABLE made_by (name VARCHAR)");
    assertRefused("no database of Jogsutra");
  }

  @Test
  void aDatabaseOfNothingButAView() throws IOException, SQLException {
    sql("CREATE VIEW bird AS SELECT 'দোয়েল' AS name");
    assertRefused("no database of Jogsutra");
  }

  @Test
  void aDatabaseOfALaterVersion() throws IOException, SQLException {
    job.run("-q");
    sql("UPDATE made_by SET value = '999' WHERE key = 'schema'");
    assertRefused("made by another version of Jogsutra (schema 999, this one writes ");
  }

  @Test
  void aDatabaseThatDoesNotTellItsVersion() throws IOException, SQLException {
    job.run("-q");
    sql("DELETE FROM made_by");
    assertRefused("made by another version of Jogsutra (schema unknown, this one writes ");
  }

  @Test
  void anEmptyFile() throws IOException {
    Files.createFile(database);
    assertRefused("damaged, of a newer version, or no database of Jogsutra: ");
  }

  /** Which a run leaves that is killed at its very begin. */
  @Test
  void aDatabaseWithoutTablesIsNoneYet() throws IOException, SQLException {
    sql("CHECKPOINT");
    assertEquals(new Result(0, "", ""), job.run("-q"));
    assertEquals(job.fromScratch(), job.tables());
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private void assertRefused(String reason) throws IOException {
    final byte[] before = Files.readAllBytes(database);
    final Map<String, String> files = job.files();
    Result result = job.run("-q");
    assertEquals(1, result.exit(), result.err());
    assertEquals("", result.out());
    assertTrue(result.err().startsWith("jogsutra: " + database + ": " + reason), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
    assertArrayEquals(before, Files.readAllBytes(database));
    assertEquals(files, job.files());
    assertEquals(new Result(0, "", ""), job.run("-q", "--fresh"));
    assertEquals(job.fromScratch(), job.tables());
    assertEquals(new Result(0, "", ""), job.run("-q"));
    assertEquals(0, job.workedOn());
  }
}
