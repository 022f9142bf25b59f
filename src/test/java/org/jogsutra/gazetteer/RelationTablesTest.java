package org.jogsutra.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationTablesTest {

  @TempDir private Path root;

  @BeforeEach
  void copyTables() throws IOException {
    Files.createDirectories(root.resolve("bn/relations"));
    Path tables = Path.of("gazetteers/bn");
    Files.copy(tables.resolve("titles.csv"), root.resolve("bn/titles.csv"));
    try (Stream<Path> files = Files.list(tables.resolve("relations"))) {
      for (Path file : files.toList()) {
        Files.copy(file, root.resolve("bn/relations").resolve(file.getFileName()));
      }
    }
  }

  @Test
  void readsARelationThatAnAnalystAdds() throws IOException {
    append("relations.csv", "MOCKS,,ACCUSE,,,laughs at");
    append("triggers.csv", "MOCKS,উপহাস,noun,করা,condemn,");
    var triggers = new RelationTables(root).read().triggers();
    assertEquals("MOCKS", triggers.get(triggers.size() - 1).type().name());
  }

  @Test
  void aTriggerOfAnUnknownRelationIsRefusedWithItsLine() throws IOException {
    int line = append("triggers.csv", "MOCKS,উপহাস,noun,করা,condemn,");
    assertRefused(
        "bn/relations/triggers.csv:" + line + ": relation is 'MOCKS', which relations.csv has not");
  }

  @Test
  void aTriggerOfAnUnknownFrameIsRefused() throws IOException {
    int line = append("triggers.csv", "ATTACKS,উপহাস,noun,করা,laugh,");
    assertRefused(
        "bn/relations/triggers.csv:" + line + ": frame is 'laugh', which frames.csv has not");
  }

  private void assertRefused(String message) {
    var refused = assertThrows(GazetteerException.class, () -> new RelationTables(root).read());
    assertEquals(message, refused.getMessage());
  }

  /** Adds a row and returns its line. */
  private int append(String table, String row) throws IOException {
    Path file = root.resolve("bn/relations").resolve(table);
    Files.writeString(file, row + "\n", StandardOpenOption.APPEND);
    return Files.readAllLines(file).size();
  }
}
