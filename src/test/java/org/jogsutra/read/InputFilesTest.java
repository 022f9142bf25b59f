package org.jogsutra.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

  private Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void makeFolders(@TempDir Path temporary) throws IOException {
    folder = temporary;
    input = Files.createDirectory(folder.resolve("input"));
    output = folder.resolve("output");
  }

  @Test
  void walksThroughSubFoldersInTheOrderOfNames() throws IOException {
    files("b.txt", "a/z.txt", "a/y.txt", "c/d/e.txt", "c.txt");
    assertWalk("a/y.txt", "a/z.txt", "b.txt", "c/d/e.txt", "c.txt");
  }

  @Test
  void findsNothingInAnEmptyFolder() throws IOException {
    Files.createDirectory(input.resolve("empty"));
    assertWalk();
  }

  @Test
  void walksThroughFoldersOfAnyDepth() throws IOException {
    String deep = "d/".repeat(500) + "a.txt";
    files(deep);
    assertWalk(deep);
  }

  @Test
  void leavesOutHiddenFilesAndFolders() throws IOException {
    files(".a.txt", ".git/b.txt", "c.txt");
    assertWalk("c.txt");
  }

  @Test
  void leavesOutOtherExtensions() throws IOException {
    files("a.html", "b.txt.bak", "c", "txt", "d.TXT");
    assertWalk("d.TXT");
  }

  @Test
  void entersAFolderThatIsNamedLikeAnArticle() throws IOException {
    files("a.txt/b.txt");
    assertWalk("a.txt/b.txt");
  }

  @Test
  void leavesOutTheOutputFolderInsideTheInput() throws IOException {
    files("a.txt", "output/README-gephi.txt", "sub/output/b.txt");
    output = input.resolve("output");
    assertWalk("a.txt", "sub/output/b.txt");
  }

  @Test
  void leavesOutTheOutputFolderByWhateverNameItIsGiven() throws IOException {
    files("a.txt", "output/README-gephi.txt");
    Files.createSymbolicLink(folder.resolve("link"), input);
    output = folder.resolve("link/../link/output");
    assertWalk("a.txt");
  }

  @Test
  void readsALinkToAFileInsideTheInput() throws IOException {
    files("a.text");
    link("b.txt", Path.of("a.text"));
    assertWalk("b.txt");
  }

  @Test
  void refusesALinkThatLeadsNowhere() throws IOException {
    link("a.txt", Path.of("gone.txt"));
    assertWalk("a.txt: link leads nowhere");
  }

  @Test
  void refusesALinkThatLeadsInACircle() throws IOException {
    link("a.txt", Path.of("b.txt"));
    link("b.txt", Path.of("a.txt"));
    assertWalk("a.txt: link leads in a circle", "b.txt: link leads in a circle");
  }

  @Test
  void refusesALinkThatLeadsOutOfTheInput() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    link("a.txt", secret);
    link("b.txt", Path.of("../secret.txt"));
    link("c", folder);
    assertWalk(
        "a.txt: link leads out of the input folder",
        "b.txt: link leads out of the input folder",
        "c: link leads out of the input folder");
  }

  @Test
  void refusesALinkToAFolder() throws IOException {
    files("a/b.txt");
    link("a/up", input);
    link("c", Path.of("a"));
    assertWalk(
        "a/b.txt", "a/up: link to a folder is not followed", "c: link to a folder is not followed");
  }

  @Test
  void leavesOutLinksThatAreNoArticles() throws IOException {
    files("a.html");
    link("b.html", Path.of("a.html"));
    link("c.html", Path.of("gone.html"));
    link("d", Path.of("d"));
    assertWalk();
  }

  @Test
  void givesNamesWithLineEndsAndRareLettersAsTheyAre() throws IOException {
    assumeNamesAreUtf8();
    files("a\nb.txt", "\uD800\uDF3Eখবর.txt", "ক\u200Dখ.txt");
    assertWalk("a\nb.txt", "ক\u200Dখ.txt", "\uD800\uDF3Eখবর.txt");
  }

  @Test
  void findsAFileWhoseNameIsNotUtf8() throws IOException, InterruptedException {
    assumeNamesAreUtf8();
    shell("printf text > \"$(printf 'caf\\351.txt')\"");
    assertWalk("caf\uFFFD.txt");
    assertTrue(Files.exists(files(input).next().path()));
  }

  @Test
  void refusesAPipe() throws IOException, InterruptedException {
    shell("mkfifo a.txt pipe && ln -s pipe b.txt");
    assertWalk("a.txt: not a regular file", "b.txt: not a regular file");
  }

  @Test
  void refusesAFolderThatItMayNotRead() throws IOException {
    files("a.txt", "b/c.txt", "d.txt");
    Path closed = input.resolve("b");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "may read everything");
    assertWalk("a.txt", "b: folder cannot be read: no permission to read it", "d.txt");
  }

  @Test
  void refusesALinkIntoAFolderThatItMayNotEnter() throws IOException {
    files("b/c.txt");
    link("a.txt", Path.of("b/c.txt"));
    Path closed = input.resolve("b");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "may read everything");
    assertEquals(
        "link cannot be read: no permission to read it",
        files(input).next().refusal().orElseThrow());
  }

  @Test
  void findsASingleFileWhateverItsExtension() throws IOException {
    files("article.html");
    assertWalkOf(List.of(input.resolve("article.html")), "article.html");
  }

  @Test
  void putsTheNameOfTheInputBeforeEachIdWhereThereAreSeveral() throws IOException {
    files("2024/a.txt", "2025/a.txt", "b.txt");
    assertWalkOf(
        List.of(input.resolve("2025"), input.resolve("2024"), input.resolve("b.txt")),
        "b.txt",
        "2025/a.txt",
        "2024/a.txt");
  }

  @Test
  void numbersInputsOfTheSameName() throws IOException {
    files("x/news/a.txt", "y/news/a.txt");
    assertWalkOf(
        List.of(input.resolve("x/news"), input.resolve("y/news")), "news/a.txt", "news-2/a.txt");
  }

  @Test
  void stillGivesAFileThatGoesDuringTheWalk() throws IOException {
    files("a.txt", "b.txt");
    InputFiles walk = files(input);
    walk.next();
    Files.delete(input.resolve("b.txt"));
    assertEquals("b.txt", walk.next().articleId());
  }

  @Test
  void tellsTheSizeAndTimeOfAFile() throws IOException {
    files("a.txt");
    Instant written = Instant.parse("2025-01-17T10:20:30.123456789Z");
    Files.setLastModifiedTime(input.resolve("a.txt"), FileTime.from(written));
    InputFile found = files(input).next();
    assertEquals(4, found.bytes());
    assertEquals(1_737_109_230_123_456_789L, found.modified());
  }

  @Test
  void tellsTheSizeAndTimeOfWhatALinkLeadsTo() throws IOException {
    files("a.text");
    Files.setLastModifiedTime(input.resolve("a.text"), FileTime.fromMillis(1_000));
    link("b.txt", Path.of("a.text"));
    InputFile found = files(input).next();
    assertEquals(4, found.bytes());
    assertEquals(1_000_000_000L, found.modified());
  }

  @Test
  void tellsNoTimeOfAFileThatMayStillBeWrittenTo() throws IOException {
    files("a.txt", "b.txt", "c.txt");
    Instant now = Instant.now();
    Files.setLastModifiedTime(input.resolve("b.txt"), FileTime.from(now.minusSeconds(10)));
    Files.setLastModifiedTime(input.resolve("c.txt"), FileTime.from(now.plusSeconds(3600)));
    InputFiles walk = files(input);
    assertEquals(0, walk.next().modified());
    assertTrue(walk.next().modified() > 0);
    assertEquals(0, walk.next().modified());
  }

  @Test
  void tellsNeitherSizeNorTimeOfWhatItRefuses() throws IOException {
    link("a.txt", Path.of("gone.txt"));
    InputFile found = files(input).next();
    assertEquals(0, found.bytes());
    assertEquals(0, found.modified());
  }

  @Test
  void endsAfterTheLastFile() throws IOException {
    files("a.txt");
    InputFiles walk = files(input);
    walk.next();
    assertFalse(walk.hasNext());
    assertThrows(NoSuchElementException.class, walk::next);
  }

  /** Asserts what a walk through the input gives: ids, and behind a colon why it refuses them. */
  private void assertWalk(String... expected) throws IOException {
    assertWalkOf(List.of(input), expected);
  }

  private void assertWalkOf(List<Path> inputs, String... expected) throws IOException {
    List<String> found = new ArrayList<>();
    new InputFiles(inputs, output)
        .forEachRemaining(
            file -> found.add(file.articleId() + file.refusal().map(": "::concat).orElse("")));
    assertEquals(List.of(expected), found);
  }

  private InputFiles files(Path root) throws IOException {
    return new InputFiles(List.of(root), output);
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = input.resolve(name);
      Files.createDirectories(input.resolve(name.substring(0, name.lastIndexOf('/') + 1)));
      Files.writeString(file, "text");
    }
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(input.resolve(name), target);
  }

  private void shell(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", command).directory(input.toFile()).inheritIO().start();
    assertEquals(0, process.waitFor());
  }

  private static void assumeNamesAreUtf8() {
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "file names are not UTF-8");
  }
}
