package org.jogsutra.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  private static final Path FULL_DISK = Path.of("/dev/full");

  private Path folder;
  private Path path;

  @BeforeEach
  void nameTheOutput(@TempDir Path temporary) {
    folder = temporary;
    path = folder.resolve("run/1");
  }

  @Test
  void makesItsFolder() throws IOException {
    new OutputFolder(path).close();
    assertTrue(Files.isDirectory(path));
  }

  @Test
  void allFilesAppearTogetherOnCommit() throws IOException {
    try (OutputFolder output = new OutputFolder(path)) {
      OutputStream stream = output.create("a.csv");
      stream.write("এক\n".getBytes(UTF_8));
      save(output, "b.csv", "দুই\n");
      assertEquals(List.of("a.csv.part", "b.csv.part"), names());
      output.commit();
      assertEquals(List.of("a.csv", "b.csv"), names());
    }
    assertEquals("এক\n", text("a.csv"));
    assertEquals("দুই\n", text("b.csv"));
  }

  @Test
  void nothingIsLeftWithoutACommit() throws IOException {
    try (OutputFolder output = new OutputFolder(path)) {
      output.create("a.csv").write(1);
      save(output, "b.csv", "দুই\n");
    }
    assertEquals(List.of(), names());
  }

  @Test
  void replacesTheFilesOfAnEarlierRun() throws IOException {
    run("a.csv", "a long old text\n");
    run("a.csv", "নতুন\n");
    assertEquals(List.of("a.csv"), names());
    assertEquals("নতুন\n", text("a.csv"));
  }

  @Test
  void leavesTheFilesOfAnEarlierRunWithoutACommit() throws IOException {
    run("a.csv", "old\n");
    try (OutputFolder output = new OutputFolder(path)) {
      save(output, "a.csv", "new\n");
    }
    assertEquals("old\n", text("a.csv"));
  }

  @Test
  void leavesFilesThatAreNotItsOwn() throws IOException {
    Files.createDirectories(path);
    Files.writeString(path.resolve("notes.md"), "mine");
    run("a.csv", "new\n");
    assertEquals(List.of("a.csv", "notes.md"), names());
  }

  @Test
  void writesOverWhatABrokenRunLeftBehind() throws IOException {
    Files.createDirectories(path);
    Files.writeString(path.resolve("a.csv.part"), "a long text of a run that was killed");
    run("a.csv", "new\n");
    assertEquals(List.of("a.csv"), names());
    assertEquals("new\n", text("a.csv"));
  }

  @Test
  void saysWhichFileItCouldNotSave() throws IOException {
    fullDiskAt("x.csv");
    try (OutputFolder output = new OutputFolder(path)) {
      assertCannotWrite("x.csv", () -> save(output, "x.csv", "text"));
    }
    assertEquals(List.of(), names());
  }

  @Test
  void saysWhichStreamItCouldNotWrite() throws IOException {
    fullDiskAt("x.csv");
    try (OutputFolder output = new OutputFolder(path)) {
      OutputStream stream = output.create("x.csv");
      assertCannotWrite("x.csv", () -> stream.write(new byte[1 << 20]));
      assertCannotWrite("x.csv", () -> writeAndFlush(stream));
    }
    assertEquals(List.of(), names());
  }

  @Test
  void commitsNothingWhereOneFileCannotBeWritten() throws IOException {
    fullDiskAt("x.csv");
    try (OutputFolder output = new OutputFolder(path)) {
      save(output, "a.csv", "text");
      output.create("x.csv").write(1);
      assertCannotWrite("x.csv", output::commit);
    }
    assertEquals(List.of(), names());
  }

  @Test
  void saysWhichFileItCouldNotBegin() throws IOException {
    Files.createDirectories(path.resolve("x.csv.part"));
    try (OutputFolder output = new OutputFolder(path)) {
      var failure = assertThrows(IOException.class, () -> output.create("x.csv"));
      assertEquals("cannot write " + path.resolve("x.csv") + ": Is a directory", message(failure));
    }
  }

  @Test
  void handsOnWhatTheContentThrows() throws IOException {
    try (OutputFolder output = new OutputFolder(path)) {
      var failure = assertThrows(IOException.class, () -> output.save("x.csv", this::failing));
      assertEquals("no graph", message(failure));
    }
    assertEquals(List.of(), names());
  }

  @Test
  void refusesAFileInThePlaceOfItsFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertCannotMake(file, "FileAlreadyExists");
    assertCannotMake(file.resolve("output"), "Not a directory");
  }

  @Test
  void refusesAFolderThatItMayNotMake() throws IOException {
    assertCannotMake(closedFolder().resolve("run"), "AccessDenied");
  }

  @Test
  void refusesAFolderThatItMayNotWriteTo() throws IOException {
    Path closed = closedFolder();
    try (OutputFolder output = new OutputFolder(closed)) {
      var failure = assertThrows(IOException.class, () -> output.create("x.csv"));
      assertEquals("cannot write " + closed.resolve("x.csv") + ": AccessDenied", message(failure));
    }
  }

  private void failing(OutputStream stream) throws IOException {
    stream.write(1);
    throw new IOException("no graph");
  }

  /** What cannot be written. */
  private interface Writing {
    void run() throws IOException;
  }

  private void assertCannotWrite(String name, Writing writing) {
    var failure = assertThrows(IOException.class, writing::run);
    assertEquals(
        "cannot write " + path.resolve(name) + ": No space left on device", message(failure));
  }

  private static void assertCannotMake(Path path, String reason) {
    var failure = assertThrows(IOException.class, () -> new OutputFolder(path));
    assertEquals("cannot make the output folder " + path + ": " + reason, message(failure));
  }

  private static String message(IOException failure) {
    return String.valueOf(failure.getMessage());
  }

  private static void writeAndFlush(OutputStream stream) throws IOException {
    stream.write(1);
    stream.flush();
  }

  /** A part that is a link to the device whose every write fails for want of space. */
  private void fullDiskAt(String name) throws IOException {
    assumeTrue(Files.exists(FULL_DISK), "no " + FULL_DISK);
    Files.createDirectories(path);
    Files.createSymbolicLink(path.resolve(name + ".part"), FULL_DISK);
  }

  private Path closedFolder() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(closed), "may write everywhere");
    return closed;
  }

  private void run(String name, String text) throws IOException {
    try (OutputFolder output = new OutputFolder(path)) {
      save(output, name, text);
      output.commit();
    }
  }

  private static void save(OutputFolder output, String name, String text) throws IOException {
    output.save(name, stream -> stream.write(text.getBytes(UTF_8)));
  }

  private String text(String name) throws IOException {
    assertFalse(Files.isSymbolicLink(path.resolve(name)));
    return Files.readString(path.resolve(name));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> path.relativize(file).toString()).sorted().toList();
    }
  }

  @Test
  void aScratchFileCanBeReadAndIsGoneWhenTheFolderIsClosed() throws IOException {
    Path run = folder.resolve("run");
    try (OutputFolder output = new OutputFolder(run)) {
      OutputFolder.Scratch scratch = output.scratch("rows.part");
      scratch.stream().write("নতুন".getBytes(UTF_8));
      assertEquals("নতুন", new String(scratch.read().readAllBytes(), UTF_8));
      output.save("a.csv", stream -> stream.write('a'));
      output.commit();
    }
    try (Stream<Path> files = Files.list(run)) {
      assertEquals(List.of(run.resolve("a.csv")), files.toList());
    }
  }

  @Test
  void aScratchFileThatCannotBeMadeIsNamed() throws IOException {
    Path run = folder.resolve("run");
    Files.createDirectories(run.resolve("rows.part"));
    try (OutputFolder output = new OutputFolder(run)) {
      IOException failure = assertThrows(IOException.class, () -> output.scratch("rows.part"));
      String message = String.valueOf(failure.getMessage());
      assertTrue(message.startsWith("cannot write " + run.resolve("rows.part") + ": "), message);
    }
  }
}
