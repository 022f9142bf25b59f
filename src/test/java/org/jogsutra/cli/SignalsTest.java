package org.jogsutra.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogsutra.cli.TestRun.Result;
import org.jogsutra.store.SqlQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in a process of their own, which signals end while they are under way. */
class SignalsTest {

  private static final int ARTICLES = 400;
  private static final String TEXT =
      "রাশিয়া ইউক্রেনকে %d বার এস-৪০০ দিয়েছে। ভ্লাদিমির পুতিন ড্রোন নিয়ে মস্কোতে বলেছেন। ";

  private final List<Process> started = new ArrayList<>();
  private TestRun job;

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    assumeTrue(new File("/bin/kill").exists(), "no kill");
    job = TestRun.in(temporary);
    for (int i = 0; i < ARTICLES; i++) {
      job.article("%03d.txt".formatted(i), TEXT.formatted(i).repeat(40));
      job.written("%03d.txt".formatted(i), i);
    }
  }

  @AfterEach
  void endProcesses() throws InterruptedException {
    for (Process process : started) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void ctrlCEndsARunWithinTwoSecondsAndKeepsWhatIsDone() throws Exception {
    assertEndsCleanly("INT");
  }

  @Test
  void soDoesTheSignalOfASystemThatShutsDown() throws Exception {
    assertEndsCleanly("TERM");
  }

  @Test
  void aSecondCtrlCEndsItAtOnce() throws Exception {
    Process process = startAndWaitForArticles();
    signal("INT", process);
    signal("INT", process);
    assertTrue(process.waitFor(2, TimeUnit.SECONDS));
    assertEquals(130, process.exitValue());
    assertCompletes();
  }

  @Test
  void aKilledRunLeavesADatabaseThatIsWhole() throws Exception {
    Process process = startAndWaitForArticles();
    signal("KILL", process);
    assertTrue(process.waitFor(2, TimeUnit.SECONDS));
    assertTrue(stored() < ARTICLES, "killed too late");
    assertCompletes();
  }

  @Test
  void aRunOfAnotherProcessOnTheSameFolderIsRefused() throws Exception {
    Process process = startAndWaitForArticles();
    String message =
        "jogsutra: %s: another run is writing to this folder (process %d)\n"
            .formatted(job.output(), process.pid());
    assertEquals(new Result(1, "", message), job.run("-q"));
    assertEquals(new Result(1, "", message), job.run("-q", "--fresh"));
    assertTrue(process.isAlive());
  }

  private void assertEndsCleanly(String signal) throws Exception {
    Process process = startAndWaitForArticles();
    signal(signal, process);
    assertTrue(process.waitFor(2, TimeUnit.SECONDS), "still running");
    assertEquals(130, process.exitValue());
    String told = new String(process.getErrorStream().readAllBytes(), UTF_8);
    Matcher message =
        Pattern.compile(
                "jogsutra: stopped with (\\d+) of "
                    + ARTICLES
                    + " articles done; run again to go on\n")
            .matcher(told);
    assertTrue(message.matches(), told);
    assertEquals(List.of(".jogsutra.lock", "jogsutra.duckdb"), names());
    assertEquals(Integer.parseInt(message.group(1)), stored());
    assertTrue(stored() < ARTICLES, "heard too late");
    assertCompletes();
  }

  private void assertCompletes() throws IOException {
    final int done = stored();
    assertEquals(new Result(0, "", ""), job.run("-q"));
    assertEquals(ARTICLES - done, job.workedOn());
    assertEquals(job.fromScratch(), job.tables());
  }

  /** Starts a run and returns when it is busy with articles and some are in the database. */
  private Process startAndWaitForArticles() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
    command.addAll(List.of("-Xmx1g", "-Dfile.encoding=UTF-8", "-cp", classPath()));
    command.addAll(List.of("org.jogsutra.cli.Main", "run", job.input().toString()));
    command.addAll(List.of("-o", job.output().toString(), "--threads", "1", "--batch", "10"));
    command.addAll(List.of("--gazetteers", job.gazetteers().toString()));
    Process process = new ProcessBuilder(command).start();
    started.add(process);
    BufferedReader told = process.errorReader(UTF_8);
    String line = told.readLine();
    while (line != null && !line.startsWith("reading articles")) {
      line = told.readLine();
    }
    assertTrue(line != null, "ended early");
    TimeUnit.MILLISECONDS.sleep(300);
    return process;
  }

  private static String classPath() {
    return System.getProperty(
        "surefire.test.class.path", System.getProperty("java.class.path", ""));
  }

  private static void signal(String name, Process process) throws Exception {
    assumeTrue(!name.equals("INT") || hearsInterrupts(), "started in the background");
    String pid = String.valueOf(process.pid());
    assertEquals(0, new ProcessBuilder("/bin/kill", "-" + name, pid).start().waitFor());
  }

  /** A shell that starts a command with & lets it and its children not hear Ctrl-C. */
  private static boolean hearsInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return true;
    }
    String ignored =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse("0");
    return (Long.parseUnsignedLong(ignored, 16) >> 1 & 1) == 0;
  }

  /** Returns how many articles the database has. */
  private int stored() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    try (SqlQuery count =
        SqlQuery.ask(job.output(), "SELECT count(*) AS n FROM article", "500MB")) {
      count.forEach(row -> numbers.add(Integer.parseInt(row.get(0).toString())));
    }
    return numbers.get(0);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(job.output())) {
      return files.map(file -> job.output().relativize(file).toString()).sorted().toList();
    }
  }
}
