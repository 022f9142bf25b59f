package org.jogsutra.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A gazetteer folder made for one test: the real tables of the language, and the few entities that
 * the test asks for. Countries are those of CLDR.
 */
public final class SmallGazetteer {

  private static final Path REAL = Path.of("gazetteers");

  private final Path root;

  private SmallGazetteer(Path root) {
    this.root = root;
  }

  /** Makes the folder, without entities. */
  public static SmallGazetteer in(Path folder) {
    try (Stream<Path> files = Files.walk(REAL)) {
      for (Path table : files.filter(SmallGazetteer::isOfTheLanguage).toList()) {
        Path copy = folder.resolve(REAL.relativize(table).toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(table, copy);
      }
      return new SmallGazetteer(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOfTheLanguage(Path file) {
    Path name = REAL.relativize(file);
    return name.toString().endsWith(".csv")
        && !name.startsWith("entities")
        && !name.startsWith("local");
  }

  /** Returns the folder. */
  public Path root() {
    return root;
  }

  /** Writes a table, with a line end behind each row. */
  public SmallGazetteer table(String name, String... rows) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(root.resolve(name.substring(0, name.lastIndexOf('/'))));
    Files.writeString(file, String.join("\n", rows) + "\n");
    return this;
  }
}
