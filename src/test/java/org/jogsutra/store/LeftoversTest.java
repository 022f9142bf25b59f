package org.jogsutra.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  @TempDir private Path folder;

  @Test
  void halfWrittenFilesAndTheDatabasesOverflowAreRemoved() throws IOException {
    files("edges.csv.part", "graph.gexf.part", "jogsutra.duckdb.tmp/a", "jogsutra.duckdb.tmp/b");
    files("edges.csv", "jogsutra.duckdb", "jogsutra.duckdb.wal", "partial.txt", "my.part.csv");
    Leftovers.remove(folder, false);
    assertEquals(
        List.of(
            "edges.csv", "jogsutra.duckdb", "jogsutra.duckdb.wal", "my.part.csv", "partial.txt"),
        names());
  }

  @Test
  void theDatabaseIsRemovedIfAskedFor() throws IOException {
    files("edges.csv", "jogsutra.duckdb", "jogsutra.duckdb.wal", "mine.duckdb");
    Leftovers.remove(folder, true);
    assertEquals(List.of("edges.csv", "mine.duckdb"), names());
  }

  @Test
  void nothingIsRemovedFromAnEmptyFolder() throws IOException {
    Leftovers.remove(folder, true);
    assertEquals(List.of(), names());
  }

  @Test
  void aLinkIsRemovedAndNotWhatItLeadsTo() throws IOException {
    files("mine/notes.txt");
    Files.createSymbolicLink(folder.resolve("x.part"), Path.of("mine/notes.txt"));
    Files.createSymbolicLink(folder.resolve("jogsutra.duckdb.tmp"), Path.of("mine"));
    Leftovers.remove(folder, false);
    assertEquals(List.of("mine"), names());
    assertEquals("text", Files.readString(folder.resolve("mine/notes.txt")));
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(folder.resolve(name.substring(0, name.lastIndexOf('/') + 1)));
      Files.writeString(file, "text");
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }
}
