package org.jogsutra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jogsutra.cli.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user starts it. Needs the built jar: {@code make build}. */
class LauncherTest {

  private static final Path BUILT = Path.of("target").toAbsolutePath();
  private static final String ARTICLE = "রাশিয়া এস-৪০০ পাঠিয়েছে।\n";

  private Path folder;
  private TestRun job;
  private Path launcher;

  /** Lays the program out as {@code make build} does, in a folder with a space in its name. */
  @BeforeEach
  void install(@TempDir Path temporary) throws IOException {
    folder = Files.createDirectory(temporary.resolve("my work"));
    assumeTrue(Files.exists(BUILT.resolve("jogsutra.jar")), "not built");
    job = TestRun.in(folder);
    job.article("a.txt", ARTICLE);
    Path home = Files.createDirectories(folder.resolve("program files"));
    Files.createSymbolicLink(home.resolve("target"), BUILT);
    Files.createSymbolicLink(home.resolve("gazetteers"), job.gazetteers());
    Files.createSymbolicLink(home.resolve("models"), Path.of("models").toAbsolutePath());
    launcher = Files.createDirectory(home.resolve("bin")).resolve("jogsutra");
    Files.copy(Path.of("src/main/sh/jogsutra"), launcher);
    assertTrue(launcher.toFile().setExecutable(true));
  }

  /** JUnit warns of each link out of its folder that it finds there. */
  @AfterEach
  void removeLinks() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path link : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  @Test
  void runsInAnotherFolderWithSpacesInAllPaths() throws Exception {
    assertEquals(0, shell("'program files/bin/jogsutra' run input -o 'my output' -q"));
    assertEquals(2, TestRun.rows(folder.resolve("my output/mentions.csv")).size());
  }

  @Test
  void runsThroughLinks() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("direct"), launcher);
    Files.createSymbolicLink(bin.resolve("jogsutra"), Path.of("../bin/direct"));
    assertEquals(0, shell("bin/jogsutra run input -o output -q"));
    assertEquals(2, job.rows("mentions.csv").size());
  }

  @Test
  void readsBengaliFileNamesInALocaleWithoutThem() throws Exception {
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "file names are not UTF-8");
    job.article("খবর.txt", ARTICLE);
    assertEquals(
        0, shell("env -u LC_ALL -u LC_CTYPE LANG=C " + quoted(launcher) + " run input -o output"));
    assertEquals(List.of("a.txt", "খবর.txt"), job.column("articles.csv", "article_id"));
    assertTrue(told("out").contains("রাশিয়া"), told("out"));
  }

  @Test
  void failsWhereAFileMayNotGrow() throws Exception {
    job.article("b.txt", ARTICLE.repeat(2000));
    assertEquals(1, shell("ulimit -f 64; " + quoted(launcher) + " run input -o output -q"));
    String told = told("err");
    assertTrue(told.startsWith("jogsutra: output/jogsutra.duckdb: "), told);
    assertTrue(told.endsWith("File too large\n"), told);
    assertEquals(1, told.lines().count(), told);
    try (Stream<Path> files = Files.list(job.output())) {
      assertTrue(files.noneMatch(file -> file.toString().endsWith(".csv")));
    }
    assertEquals(0, shell(quoted(launcher) + " run input -o output -q"));
    assertEquals(List.of("a.txt", "b.txt"), job.column("articles.csv", "article_id"));
    assertEquals(2 + 2 * 2000, job.rows("mentions.csv").size());
  }

  @Test
  void handsOnTheExitCode() throws Exception {
    assertEquals(2, shell(quoted(launcher) + " run nowhere -o output"));
    job.article("empty.txt", "");
    assertEquals(3, shell(quoted(launcher) + " run input -o output"));
  }

  @Test
  void tellsItsVersion() throws Exception {
    assertEquals(0, shell(quoted(launcher) + " --version"));
    assertTrue(told("out").matches("jogsutra \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"), told("out"));
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : List.of("dirname", "readlink")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
    }
    assertEquals(1, shell("JAVA_HOME= PATH=" + quoted(tools) + " " + quoted(launcher) + " run x"));
    assertEquals("jogsutra: no Java found; install a JDK 17 or set JAVA_HOME\n", told("err"));
  }

  @Test
  void saysThatItIsNotBuilt() throws Exception {
    Files.delete(launcher.resolveSibling("../target"));
    assertEquals(1, shell(quoted(launcher) + " run input -o output"));
    assertTrue(told("err").startsWith("jogsutra: not built yet; run 'make build' in "));
  }

  private static String quoted(Path path) {
    return "'" + path + "'";
  }

  private int shell(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), command);
    return process.exitValue();
  }

  private String told(String stream) throws IOException {
    return Files.readString(folder.resolve(stream), UTF_8);
  }
}
