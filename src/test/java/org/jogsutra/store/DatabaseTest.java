package org.jogsutra.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

  private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile(@TempDir Path temporary) {
    folder = temporary;
    file = temporary.resolve("jogsutra.duckdb");
  }

  @Test
  void splitsAScriptIntoStatementsWithoutComments() throws IOException {
    List<String> statements =
        SqlScript.statements("example.sql").stream()
            .map(sql -> sql.replaceAll("\\s+", " "))
            .toList();
    assertEquals(
        List.of(
            "CREATE TABLE a ( b VARCHAR, c INTEGER )",
            "INSERT INTO a VALUES ('x; y', 1)",
            "SELECT 1"),
        statements);
  }

  @Test
  void replacesTheWordsOfAScript() throws IOException {
    try (Database database = open()) {
      database.script("asking.sql", Map.of("nothing", "to replace"));
      assertEquals(0, database.number("SELECT count(*) FROM asked"));
    }
  }

  @Test
  void notesUnderAKeyWhatWasNotedLast() throws IOException {
    try (Database database = open()) {
      assertEquals("", database.made("color"));
      database.put("color", "red");
      database.put("color", "নীল");
    }
    try (Database database = open()) {
      assertEquals("নীল", database.made("color"));
      assertEquals(String.valueOf(DatabaseFile.SCHEMA), database.made("schema"));
    }
  }

  @Test
  void undoesATransactionThatFails() throws IOException {
    try (Database database = open()) {
      database.put("color", "red");
      var broken = new IOException("broken");
      var failure =
          assertThrows(
              IOException.class,
              () ->
                  database.inTransaction(
                      () -> {
                        database.put("color", "blue");
                        throw broken;
                      }));
      assertEquals(broken, failure);
      assertEquals("red", database.made("color"));
      database.inTransaction(() -> database.put("color", "green"));
      assertEquals("green", database.made("color"));
    }
  }

  @Test
  void undoesATransactionInWhichAStatementFails() throws IOException {
    try (Database database = open()) {
      database.put("color", "red");
      assertThrows(
          IOException.class,
          () ->
              database.inTransaction(
                  () -> {
                    database.put("color", "blue");
                    database.update("INSERT INTO nowhere VALUES (1)");
                  }));
      assertEquals("red", database.made("color"));
      database.put("color", "green");
      assertEquals("green", database.made("color"));
    }
  }

  @Test
  void saysInOneLineWhatIsWrongWithAStatement() throws IOException {
    try (Database database = open()) {
      var failure = assertThrows(IOException.class, () -> database.update("SELEC 1\nFROM 2"));
      String message = String.valueOf(failure.getMessage());
      assertTrue(message.startsWith(file + ": "), message);
      assertEquals(1, message.lines().count(), message);
    }
  }

  @Test
  void endsAndDoesNothingMoreWhenCancelled() throws IOException {
    try (Database database = open()) {
      database.cancel();
      var failure = assertThrows(IOException.class, () -> database.number("SELECT 1"));
      assertEquals(file + ": stopped", failure.getMessage());
    }
    try (Database database = open()) {
      assertEquals(1, database.number("SELECT 1"));
    }
  }

  @Test
  void endsAStatementThatRunsWhenCancelled() throws IOException, InterruptedException {
    try (Database database = open()) {
      Thread canceller =
          new Thread(
              () -> {
                try {
                  Thread.sleep(300);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                database.cancel();
              });
      canceller.start();
      long begin = System.nanoTime();
      String slow = "SELECT sum(sin(a.range * b.range)) FROM range(10000000) a, range(10000000) b";
      assertThrows(IOException.class, () -> database.query(slow, row -> {}));
      assertTrue(System.nanoTime() - begin < 10_000_000_000L);
      canceller.join();
    }
  }

  @Test
  void readsOnlyWhatIsThereWhenReadOnly() throws IOException {
    open().close();
    byte[] before = Files.readAllBytes(file);
    Path secret = Files.writeString(folder.resolve("secret.csv"), "word\nsecret\n");
    try (Database database = new DatabaseFile(file).openReadOnly("500MB")) {
      assertThrows(IOException.class, () -> database.update("DELETE FROM made_by"));
      assertThrows(
          IOException.class, () -> database.query("SELECT * FROM '" + secret + "'", row -> {}));
      assertThrows(
          IOException.class,
          () -> database.update("COPY made_by TO '" + folder.resolve("copy.csv") + "'"));
      assertThrows(IOException.class, () -> database.update("SET enable_external_access = true"));
      assertThrows(
          IOException.class,
          () -> database.update("ATTACH '" + folder.resolve("other.duckdb") + "' AS other"));
      assertEquals(1, database.number("SELECT count(*) FROM made_by"));
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "খবর", "a'b", "a%20b", "a#b", "md:x", "a\"b", "a;b", "a;memory_limit=1MB"})
  void opensInAFolderOfAnyName(String name) throws IOException {
    Path inside = Files.createDirectory(folder.resolve(name)).resolve("jogsutra.duckdb");
    new DatabaseFile(inside).open("500MB", 1).close();
    assertTrue(Files.size(inside) > 0);
    assertDoesNotThrow(() -> new DatabaseFile(inside).openReadOnly("500MB").close());
  }

  @Test
  void refusesAFolderWithAQuestionMark() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("a?b=c")).resolve("jogsutra.duckdb");
    IOException refused =
        assertThrows(IOException.class, () -> new DatabaseFile(inside).open("500MB", 1));
    assertEquals(
        inside + ": the database cannot be in a folder with ? in its name", refused.getMessage());
    assertFalse(Files.exists(inside));
  }

  @Test
  void givesRowsOneByOne() throws IOException {
    try (Database database = open()) {
      List<Long> numbers = new ArrayList<>();
      database.query(
          "SELECT range FROM range(100000) WHERE range >= ? ORDER BY range",
          row -> numbers.add(row.getLong(1)),
          99_998L);
      assertEquals(List.of(99_998L, 99_999L), numbers);
    }
  }

  private Database open() throws IOException {
    return new DatabaseFile(file).open("500MB", 2);
  }
}
