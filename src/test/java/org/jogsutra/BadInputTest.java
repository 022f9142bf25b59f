package org.jogsutra;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jogsutra.RunOptions.Effort;
import org.jogsutra.cli.TestRun;
import org.jogsutra.cli.TestRun.Result;
import org.jogsutra.model.GraphOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole runs over a folder with one bad input between two good ones: it costs itself, never the
 * run, and the folder of results is whole or as it was.
 */
class BadInputTest {

  private static final String GOOD = "রাশিয়া এস-৪০০ পাঠিয়েছে। ইউক্রেন ড্রোন পেয়েছে।\n";
  private static final String BAD = "b.txt";
  private static final int KILOBYTE = 1 << 10;
  private static final Path FULL_DISK = Path.of("/dev/full");

  private TestRun job;
  private Path folder;

  @BeforeEach
  void writeGoodArticles(@TempDir Path temporary) throws IOException {
    folder = temporary;
    job = TestRun.in(temporary).article("a.txt", GOOD).article("z.txt", "আজ। " + GOOD);
  }

  @Test
  void anEmptyFile() throws IOException {
    job.article(BAD, "");
    assertSkipped(BAD, "empty");
  }

  @Test
  void aBlankFile() throws IOException {
    job.article(BAD, "\uFEFF\r\n\r\n");
    assertSkipped(BAD, "empty");
  }

  @Test
  void aFileOf200Megabytes() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(bad().toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    assertSkipped(BAD, "larger than 16 MB");
  }

  @Test
  void aLineOf50Megabytes() throws IOException {
    line(50);
    assertSkipped(BAD, "larger than 16 MB");
  }

  @Test
  void aLineOf10MegabytesIsUsedInBoundedTime() throws IOException {
    line(10);
    assertEquals(0, assertTimeoutPreemptively(Duration.ofSeconds(20), () -> job.run("-q")).exit());
    assertUnharmed("z.txt");
    Map<String, String> row = row("articles.csv", BAD);
    assertEquals("ok", row.get("status"));
    assertEquals(String.valueOf((10 << 20) / KILOBYTE), row.get("mentions"));
    assertEquals(List.of(), job.rows("problems.csv"));
  }

  @Test
  void aLineOf10MegabytesWithoutASpace() throws IOException {
    job.article(BAD, "ক".repeat((10 << 20) / 3));
    assertEquals(0, assertTimeoutPreemptively(Duration.ofSeconds(20), () -> job.run("-q")).exit());
    assertUnharmed("z.txt");
    assertEquals("ok", row("articles.csv", BAD).get("status"));
  }

  @Test
  void aBinaryFile() throws IOException {
    Files.write(bad(), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0});
    assertSkipped(BAD, "binary, not text");
  }

  @Test
  void aFileInUtf16() throws IOException {
    Files.write(bad(), "\uFEFFরাশিয়া".getBytes(UTF_16LE));
    assertSkipped(BAD, "UTF-16, not UTF-8");
  }

  @Test
  void aFileThatIsNotUtf8() throws IOException {
    byte[] bytes = GOOD.getBytes(UTF_8);
    Arrays.fill(bytes, 18, 38, (byte) 0xE9);
    Files.write(bad(), bytes);
    assertSkipped(BAD, "not UTF-8: first broken at byte 18");
  }

  @Test
  void aFileWithOneBrokenByteIsUsedInPart() throws IOException {
    byte[] bytes = (GOOD + "?\n" + GOOD).getBytes(UTF_8);
    int broken = GOOD.getBytes(UTF_8).length;
    bytes[broken] = (byte) 0xFF;
    Files.write(bad(), bytes);
    assertEquals(0, job.run("-q").exit());
    assertUnharmed("z.txt");
    assertEquals("ok", row("articles.csv", BAD).get("status"));
    assertEquals("8", row("articles.csv", BAD).get("mentions"));
    assertProblem(
        BAD,
        "1 bytes are not UTF-8, the first at byte " + broken + "; read as U+FFFD",
        "used-in-part");
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    job.article(BAD, GOOD);
    Files.setPosixFilePermissions(bad(), PosixFilePermissions.fromString("-w-------"));
    assumeFalse(Files.isReadable(bad()), "may read everything");
    assertSkipped(BAD, "no permission to read it");
  }

  @Test
  void aFolderThatMayNotBeRead() throws IOException {
    job.article("b/c.txt", GOOD);
    Path closed = job.input().resolve("b");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "may read everything");
    assertSkipped("b", "folder cannot be read: no permission to read it");
  }

  @Test
  void aLinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(bad(), Path.of("gone.txt"));
    assertSkipped(BAD, "link leads nowhere");
  }

  @Test
  void aLinkThatLeadsInACircle() throws IOException {
    Files.createSymbolicLink(bad(), Path.of(BAD));
    assertSkipped(BAD, "link leads in a circle");
  }

  @Test
  void aLinkToTheFolderItIsIn() throws IOException {
    Files.createSymbolicLink(job.input().resolve("b"), job.input());
    assertSkipped("b", "link to a folder is not followed");
  }

  @Test
  void aLinkThatLeadsOutOfTheInput() throws IOException {
    Files.createSymbolicLink(bad(), Files.writeString(folder.resolve("secret.txt"), GOOD));
    assertSkipped(BAD, "link leads out of the input folder");
  }

  @Test
  void aPipe() throws IOException, InterruptedException {
    assumeTrue(new ProcessBuilder("mkfifo", bad().toString()).start().waitFor() == 0);
    assertSkipped(BAD, "not a regular file");
  }

  @Test
  void aFileThatVanishesBeforeItIsRead() throws IOException {
    for (int i = 10; i < 40; i++) {
      job.article("many/" + i + ".txt", GOOD);
    }
    Path vanishing = job.input().resolve("many/39.txt");
    RunSummary summary = run(new Deleting(vanishing));
    assertEquals(1, summary.counts().skipped());
    assertProblem("many/39.txt", "the file is gone", "skipped");
    assertEquals("skipped", row("articles.csv", "many/39.txt").get("status"));
    assertUnharmed("z.txt");
  }

  @Test
  void aNameWithALineEnd() throws IOException {
    assertUsed("b\nc\r\n.txt");
    List<String> lines = Files.readAllLines(job.output().resolve("edges.csv"));
    assertEquals(1 + job.rows("edges.csv").size(), lines.size());
  }

  @Test
  void aNameWithRareLetters() throws IOException {
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "file names are not UTF-8");
    assertUsed("b\uD83D\uDE80 খবর.txt");
  }

  @Test
  void aNameThatIsAFormula() throws IOException {
    job.article("=cmd|'calc'!A1.txt", GOOD);
    job.run("-q");
    assertEquals("'=cmd|'calc'!A1.txt", job.column("articles.csv", "article_id").get(0));
    assertEquals("'=cmd|'calc'!A1.txt", job.column("mentions.csv", "article_id").get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1+1", "-1+1", "@SUM(1)"})
  void aTitleThatIsAFormula(String title) throws IOException {
    job.article(BAD, title + "\n" + GOOD);
    job.run("-q");
    assertEquals("'" + title, row("articles.csv", BAD).get("title"));
  }

  @Test
  void aTitleThatIsAScript() throws IOException {
    String title = "<script>alert('রাশিয়া ইউক্রেন');</script> ]]> & \"";
    job.article(BAD, title + "\n");
    assertEquals(0, job.run("-q").exit());
    assertEquals(title, row("articles.csv", BAD).get("title"));
    for (String graph : List.of("graph.gexf", "graph.graphml")) {
      assertFalse(Files.readString(job.output().resolve(graph)).contains("<script"), graph);
    }
  }

  @Test
  void aTitleOfControlCharacters() throws IOException {
    job.article(BAD, "\u001B[31mরাশিয়া ও ইউক্রেন\u0007\u202E\n" + GOOD.repeat(20));
    Result result = job.run();
    assertEquals(0, result.exit());
    assertFalse(result.out().contains("\u001B"));
    assertEquals("[31mরাশিয়া ও ইউক্রেন\u202E", row("articles.csv", BAD).get("title"));
  }

  @Test
  void anOutputInsideTheInput() throws IOException {
    String output = job.input().resolve("out").toString();
    for (int run = 1; run <= 2; run++) {
      Result result =
          TestRun.execute(
              "run",
              "-q",
              job.input().toString(),
              "-o",
              output,
              "--gazetteers",
              job.gazetteers().toString());
      assertEquals(new Result(0, "", ""), result);
    }
    assertEquals(2, TestRun.rows(Path.of(output, "articles.csv")).size());
  }

  @Test
  void anOutputThatMayNotBeWritten() throws IOException {
    Files.createDirectory(job.output());
    Files.setPosixFilePermissions(job.output(), PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(job.output()), "may write everywhere");
    assertFailed(job.output().resolve(".jogsutra.lock") + ": no permission");
    assertEquals(Map.of(), job.files());
  }

  @Test
  void anOutputThatIsAFile() throws IOException {
    Files.writeString(job.output(), "mine");
    assertFailed("cannot make the output folder " + job.output() + ": FileAlreadyExists");
    assertEquals("mine", Files.readString(job.output()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles.csv",
        "mentions.csv",
        "problems.csv",
        "edges.csv",
        "graph.gexf",
        "graph.graphml",
        "relations.csv",
        "run.json"
      })
  void aFullDisk(String file) throws IOException {
    assumeTrue(Files.exists(FULL_DISK), "no " + FULL_DISK);
    job.run("-q");
    final Map<String, String> before = job.files();
    job.article(BAD, GOOD);
    Path full = job.output().resolve(file);
    var failure = assertThrows(IOException.class, () -> run(new FullDisk(Path.of(full + ".part"))));
    assertEquals("cannot write " + full + ": No space left on device", failure.getMessage());
    assertEquals(before, job.files());
  }

  @Test
  void aBrokenRowOfTheGazetteer() throws IOException {
    job.run("-q");
    final Map<String, String> before = job.files();
    Files.writeString(job.gazetteers().resolve("entities/x.csv"), "id,name\nweapon:tank,\n");
    assertFailed("entities/x.csv:2: no name");
    assertEquals(before, job.files());
  }

  /** Writes one line of so many megabytes, with one mention in each kilobyte. */
  private void line(int megabytes) throws IOException {
    byte[] sentence = new byte[KILOBYTE];
    Arrays.fill(sentence, (byte) ' ');
    byte[] words = "রাশিয়া খবর বলছে।".getBytes(UTF_8);
    System.arraycopy(words, 0, sentence, 0, words.length);
    try (OutputStream out = Files.newOutputStream(bad())) {
      for (int i = 0; i < (megabytes << 20) / KILOBYTE; i++) {
        out.write(sentence);
      }
    }
  }

  /** Runs in one thread, watched. */
  private RunSummary run(Progress progress) throws IOException {
    RunOptions options =
        new RunOptions(
            List.of(job.input()),
            job.output(),
            new Knowledge(job.gazetteers(), Path.of("models")),
            Effort.of(1),
            GraphOptions.DEFAULT);
    return new MainJob(options, progress, new Interruption()).run();
  }

  /** Deletes a file when the first article is done, and the walk has listed it long since. */
  private record Deleting(Path file) implements Progress {

    @Override
    public void step(String name) {}

    @Override
    public void articles(long done, long all, long problems) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Leads a file to the device that is always full before any file is begun. */
  private record FullDisk(Path part) implements Progress {

    @Override
    public void step(String name) {
      try {
        if (name.startsWith("counting")) {
          Files.createSymbolicLink(part, FULL_DISK);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void articles(long done, long all, long problems) {}
  }

  private void assertSkipped(String id, String reason) throws IOException {
    Result result = job.run("-q");
    assertEquals(new Result(3, "", ""), result);
    assertProblem(id, reason, "skipped");
    assertEquals("skipped", row("articles.csv", id).get("status"));
    assertEquals(reason, row("articles.csv", id).get("message"));
    assertEquals(3, job.rows("articles.csv").size());
    assertUnharmed("z.txt");
  }

  private void assertProblem(String id, String reason, String action) throws IOException {
    assertEquals(
        List.of(Map.of("article_id", id, "stage", "read", "problem", reason, "action", action)),
        job.rows("problems.csv"));
  }

  /** Asserts that an article of that name is used like any other. */
  private void assertUsed(String name) throws IOException {
    job.article(name, "কাল। " + GOOD);
    assertEquals(new Result(0, "", ""), job.run("-q"));
    assertUnharmed(name);
    assertUnharmed("z.txt");
    assertEquals(List.of(), job.rows("problems.csv"));
  }

  /** Asserts that a good article has all its mentions, and that nothing is left half written. */
  private void assertUnharmed(String id) throws IOException {
    assertEquals("ok", row("articles.csv", id).get("status"));
    assertEquals(
        List.of("রাশিয়া", "এস-৪০০", "ইউক্রেন", "ড্রোন"),
        job.rows("mentions.csv").stream()
            .filter(row -> id.equals(row.get("article_id")))
            .map(row -> row.getOrDefault("text", ""))
            .toList());
    assertTrue(job.files().keySet().stream().noneMatch(name -> name.endsWith(".part")));
  }

  private void assertFailed(String reason) {
    assertEquals(new Result(1, "", "jogsutra: " + reason + "\n"), job.run("-q"));
  }

  private Map<String, String> row(String table, String id) throws IOException {
    return job.rows(table).stream()
        .filter(row -> id.equals(row.get("article_id")))
        .findFirst()
        .orElseThrow();
  }

  private Path bad() {
    return job.input().resolve(BAD);
  }
}
