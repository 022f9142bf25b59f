package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jogsutra.Interruption.Interrupted;
import org.jogsutra.RunOptions.Effort;
import org.jogsutra.RunOptions.Restart;
import org.jogsutra.cli.TestRun;
import org.jogsutra.cli.TestRun.Result;
import org.jogsutra.model.GraphOptions;
import org.jogsutra.store.SqlQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that ends early keeps what it has, and the next goes on where it ended. */
class InterruptedRunTest {

  private static final int ARTICLES = 40;
  private static final int BATCH = 3;
  private static final List<String> NOTHING_BUT_THE_DATABASE =
      List.of(".jogsutra.lock", "jogsutra.duckdb");

  private TestRun job;

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    job = TestRun.in(temporary);
    for (int i = 0; i < ARTICLES; i++) {
      String name = "%02d.txt".formatted(i);
      job.article(name, "রাশিয়া ইউক্রেনকে %d বার ড্রোন দেখিয়েছে।\n".formatted(i))
          .written(name, i);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 39})
  void keepsWhatIsDoneAndGoesOnThere(int after) throws IOException {
    Interruption interruption = new Interruption();
    var stopped =
        assertThrows(Interrupted.class, () -> run(interruption, at("", after, interruption::wish)));
    assertEquals(
        "stopped with %d of 40 articles done; run again to go on".formatted(after),
        stopped.getMessage());
    assertEquals(NOTHING_BUT_THE_DATABASE, names());
    assertEquals(after, stored());
    assertEquals(new Result(0, "", ""), job.run("-q"));
    assertEquals(ARTICLES - after, job.workedOn());
    assertEquals(job.fromScratch(), job.tables());
  }

  @Test
  void tellsOfAllThatIsDoneWhenItIsStoppedAgain() throws IOException {
    for (int stop = 1; stop <= 3; stop++) {
      Interruption interruption = new Interruption();
      var stopped =
          assertThrows(Interrupted.class, () -> run(interruption, at("", 5, interruption::wish)));
      assertEquals(
          "stopped with %d of 40 articles done; run again to go on".formatted(5 * stop),
          stopped.getMessage());
      assertEquals(5 * stop, stored());
    }
    assertEquals(new Result(0, "", ""), job.run("-q"));
    assertEquals(job.fromScratch(), job.tables());
  }

  @ParameterizedTest
  @ValueSource(strings = {"looking for copies", "counting", "drawing the graph", "writing tables"})
  void leavesTheFilesOfTheRunBeforeAsTheyAre(String step) throws IOException {
    job.run("-q");
    final Map<String, String> before = job.files();
    job.article("99.txt", "ভ্লাদিমির পুতিন ইউক্রেন নিয়ে বলেছেন।\n").written("99.txt", 99);
    Interruption interruption = new Interruption();
    var stopped =
        assertThrows(Interrupted.class, () -> run(interruption, at(step, -1, interruption::wish)));
    assertEquals("stopped; run again to go on", stopped.getMessage());
    assertEquals(before, job.files());
    assertEquals(ARTICLES + 1, stored());
    assertEquals(new Result(0, "", ""), job.run("-q"));
    assertEquals(0, job.workedOn());
    assertEquals(job.fromScratch(), job.tables());
  }

  @Test
  void aRunThatIsStoppedBeforeItBeginsDoesNothing() {
    Interruption interruption = new Interruption();
    interruption.wish();
    var stopped = assertThrows(Interrupted.class, () -> run(interruption, new Silence()));
    assertEquals("stopped with 0 of 40 articles done; run again to go on", stopped.getMessage());
  }

  /** As if the program had a fault: the batch that waits is lost, and nothing else. */
  @Test
  void aFaultCostsNoMoreThanTheBatch() throws IOException {
    var fault = new IllegalStateException("a fault of ours");
    var failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                run(
                    new Interruption(),
                    at(
                        "",
                        2 * BATCH + 1,
                        () -> {
                          throw fault;
                        })));
    assertEquals(fault, failure);
    assertEquals(NOTHING_BUT_THE_DATABASE, names());
    assertEquals(2 * BATCH, stored());
    assertEquals(new Result(0, "", ""), job.run("-q"));
    assertEquals(job.fromScratch(), job.tables());
  }

  @Test
  void whatAKilledRunLeftIsRemoved() throws IOException {
    job.run("-q");
    final Map<String, String> before = job.tables();
    Files.writeString(job.output().resolve("graph.gexf.part"), "half");
    Path overflow = Files.createDirectory(job.output().resolve("jogsutra.duckdb.tmp"));
    Files.writeString(overflow.resolve("duckdb_temp_block-1.block"), "block");
    assertEquals(new Result(0, "", ""), job.run("-q"));
    assertEquals(before, job.tables());
    assertTrue(Files.notExists(overflow));
  }

  @Test
  void aSecondRunOnTheFolderIsRefusedWhileTheFirstIsUnderWay() throws IOException {
    List<Result> refused = new ArrayList<>();
    Path part = job.output().resolve("edges.csv.part");
    run(
        new Interruption(),
        at(
            "",
            7,
            () -> {
              refused.add(job.run("-q"));
              refused.add(job.run("-q", "--fresh"));
            }));
    String message =
        "jogsutra: %s: another run is writing to this folder (process %d)\n"
            .formatted(job.output(), ProcessHandle.current().pid());
    assertEquals(List.of(new Result(1, "", message), new Result(1, "", message)), refused);
    assertTrue(Files.notExists(part));
    assertEquals(job.fromScratch(), job.tables());
  }

  /** What happens at a step, or when so many articles are done. */
  private static Progress at(String step, long articles, Runnable event) {
    return new Progress() {
      @Override
      public void step(String name) {
        if (name.equals(step)) {
          event.run();
        }
      }

      @Override
      public void articles(long done, long all, long problems) {
        if (done == articles) {
          event.run();
        }
      }
    };
  }

  private void run(Interruption interruption, Progress progress) throws IOException {
    RunOptions options =
        new RunOptions(
            List.of(job.input()),
            job.output(),
            new Knowledge(job.gazetteers(), Path.of("models")),
            new Effort(2, Effort.MEMORY, BATCH, Restart.NO),
            GraphOptions.DEFAULT);
    new MainJob(options, progress, interruption).run();
  }

  /** Returns how many articles the database has. */
  private int stored() throws IOException {
    try (SqlQuery count =
        SqlQuery.ask(job.output(), "SELECT count(*) AS n FROM article", Effort.MEMORY)) {
      List<Integer> numbers = new ArrayList<>();
      count.forEach(row -> numbers.add(Integer.parseInt(row.get(0).toString())));
      return numbers.get(0);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(job.output())) {
      return files.map(file -> job.output().relativize(file).toString()).sorted().toList();
    }
  }
}
