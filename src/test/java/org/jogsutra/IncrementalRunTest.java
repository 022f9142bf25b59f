package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jogsutra.cli.TestRun;
import org.jogsutra.cli.TestRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run on the folder of an earlier one works on what is new alone, and writes what a run from
 * scratch would write.
 */
class IncrementalRunTest {

  private static final String ONE = "রাশিয়া এস-৪০০ পাঠিয়েছে। ইউক্রেন ড্রোন পেয়েছে।\n";
  private static final String TWO = "ভ্লাদিমির পুতিন ইউক্রেন নিয়ে কথা বলেছেন।\n";
  private static final String THREE = "মস্কো ইউক্রেনকে ড্রোন দেয়নি। রাশিয়া ড্রোন পেয়েছে।\n";

  private TestRun job;

  @BeforeEach
  void runOnce(@TempDir Path temporary) throws IOException {
    job = TestRun.in(temporary);
    job.article("a.txt", ONE).article("daily/b.txt", TWO).article("daily/c.txt", THREE);
    job.written("a.txt", 1).written("daily/b.txt", 2).written("daily/c.txt", 3);
    assertEquals(new Result(0, "", ""), run("-q"));
    assertEquals(3, job.workedOn());
  }

  @Test
  void aSecondRunWorksOnNothingAndWritesTheSameBytes() throws IOException {
    final Map<String, String> before = job.tables();
    Result result = run();
    assertEquals(0, result.exit());
    assertTrue(
        result.out().contains("input     0 of 3 files new or changed, the others known\n"),
        result.out());
    assertEquals(0, job.workedOn());
    assertEquals(before, job.tables());
  }

  @Test
  void aSecondRunWritesAgainWhatSomebodyDeleted() throws IOException {
    final Map<String, String> before = job.tables();
    Files.delete(job.output().resolve("edges.csv"));
    assertWorkedOn(0);
    assertEquals(before, job.tables());
  }

  @Test
  void anAddedFile() throws IOException {
    job.article("daily/a.txt", THREE + TWO).written("daily/a.txt", 4);
    assertWorkedOn(1);
    assertAsFromScratch();
  }

  @Test
  void aChangedFile() throws IOException {
    job.article("a.txt", TWO).written("a.txt", 4);
    assertWorkedOn(1);
    assertAsFromScratch();
  }

  @Test
  void aFileThatChangedButForItsTime() throws IOException {
    job.article("a.txt", TWO).written("a.txt", 1);
    assertWorkedOn(1);
    assertAsFromScratch();
  }

  @Test
  void aFileThatChangedButForItsSize() throws IOException {
    job.article("a.txt", ONE.replace("পাঠিয়েছে", "পেয়েছে  ")).written("a.txt", 4);
    assertEquals(ONE.length(), Files.readString(job.input().resolve("a.txt")).length());
    assertWorkedOn(1);
    assertAsFromScratch();
  }

  @Test
  void aFileThatNamesNothingAnyMore() throws IOException {
    job.article("a.txt", "কেউ নেই।\n").written("a.txt", 4);
    assertWorkedOn(1);
    assertAsFromScratch();
    assertFalse(job.column("entities.csv", "entity_id").contains("weapon:s-400"));
  }

  @Test
  void aFileWithANewNameIsANewOne() throws IOException {
    Files.move(job.input().resolve("a.txt"), job.input().resolve("z.txt"));
    assertWorkedOn(1, "--prune");
    assertAsFromScratch();
  }

  @Test
  void aVanishedFileIsKept() throws IOException {
    final Map<String, String> before = job.tables();
    Files.delete(job.input().resolve("a.txt"));
    Result result = run();
    assertTrue(
        result
            .out()
            .contains(
                "vanished  1 files of earlier runs are gone and kept; --prune removes them\n"),
        result.out());
    assertEquals(before, job.tables());
  }

  @Test
  void aVanishedFileIsRemovedByPrune() throws IOException {
    Files.delete(job.input().resolve("a.txt"));
    Result result = run("--prune");
    assertFalse(result.out().contains("vanished"), result.out());
    assertEquals(0, job.workedOn());
    assertAsFromScratch();
    assertEquals(List.of("daily/b.txt", "daily/c.txt"), job.column("articles.csv", "article_id"));
  }

  @Test
  void allFilesVanished() throws IOException {
    for (String name : List.of("a.txt", "daily/b.txt", "daily/c.txt")) {
      Files.delete(job.input().resolve(name));
    }
    assertWorkedOn(0, "--prune");
    assertAsFromScratch();
    assertEquals(List.of(), job.rows("articles.csv"));
  }

  @Test
  void aFileThatCameBack() throws IOException {
    final Map<String, String> before = job.tables();
    Files.delete(job.input().resolve("a.txt"));
    run("-q", "--prune");
    job.article("a.txt", ONE).written("a.txt", 1);
    assertWorkedOn(1);
    assertEquals(before, job.tables());
  }

  @Test
  void aTouchedFileIsNotWorkedOnAgain() throws IOException {
    final Map<String, String> before = job.tables();
    job.written("a.txt", 77);
    assertWorkedOn(0);
    assertEquals(before, job.tables());
    assertWorkedOn(0);
  }

  @Test
  void aFileWrittenAMomentAgoIsNotWorkedOnAgain() throws IOException {
    job.article("new.txt", TWO);
    assertWorkedOn(1);
    assertWorkedOn(0);
    assertAsFromScratch();
  }

  @Test
  void aChangedGazetteerRedoesAll() throws IOException {
    final Map<String, String> before = job.tables();
    Path local = Files.createDirectories(job.gazetteers().resolve("local"));
    Files.writeString(local.resolve("mine.csv"), "id,name\nweapon:letter,কথা\n");
    assertWorkedOn(3);
    assertAsFromScratch();
    assertTrue(job.column("entities.csv", "entity_id").contains("weapon:letter"));
    Files.delete(local.resolve("mine.csv"));
    assertWorkedOn(3);
    assertEquals(before, job.tables());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--window paragraph",
        "--window article",
        "--types country,person",
        "--roll-up none",
        "--min-weight 2",
        "--window 8",
        "--source daily"
      })
  void otherOptionsNeedNoWorkOnArticles(String options) throws IOException {
    final Map<String, String> before = job.tables();
    String[] words = options.split(" ");
    assertWorkedOn(0, words);
    assertNotEquals(before, job.tables());
    assertEquals(fromScratch(words), job.tables());
    assertWorkedOn(0);
    assertEquals(before, job.tables());
  }

  @Test
  void aFreshRunWorksOnAll() throws IOException {
    final Map<String, String> before = job.tables();
    assertWorkedOn(3, "--fresh");
    assertEquals(before, job.tables());
  }

  @Test
  void aRunIsFreshOrPrunes() {
    Result result = run("--fresh", "--prune");
    assertEquals(2, result.exit());
    assertTrue(result.err().contains("--fresh"), result.err());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 100})
  void theSizeOfABatchChangesNothing(int batch) throws IOException {
    final Map<String, String> before = job.tables();
    assertWorkedOn(3, "--fresh", "--batch", String.valueOf(batch));
    assertEquals(before, job.tables());
  }

  @Test
  void aRefusedFileStaysRefused() throws IOException {
    job.article("empty.txt", "").written("empty.txt", 4);
    Files.write(job.input().resolve("binary.txt"), new byte[] {0, 1, 2, 3});
    job.written("binary.txt", 5);
    assertEquals(new Result(3, "", ""), run("-q"));
    assertEquals(2, job.workedOn());
    final Map<String, String> before = job.tables();
    assertEquals(new Result(3, "", ""), run("-q"));
    assertEquals(0, job.workedOn());
    assertEquals(before, job.tables());
    assertEquals(fromScratch(), job.tables());
    job.article("empty.txt", ONE).written("empty.txt", 6);
    assertEquals(new Result(3, "", ""), run("-q"));
    assertEquals(List.of("binary.txt"), job.column("problems.csv", "article_id"));
  }

  @Test
  void aFileThatCouldNotBeReadIsTriedAgain() throws IOException {
    Files.createSymbolicLink(job.input().resolve("link.txt"), Path.of("target.text"));
    assertEquals(new Result(3, "", ""), run("-q"));
    assertEquals(List.of("link leads nowhere"), job.column("problems.csv", "problem"));
    Files.writeString(job.input().resolve("target.text"), TWO);
    job.written("target.text", 4);
    assertWorkedOn(1);
    assertAsFromScratch();
    assertEquals(List.of(), job.rows("problems.csv"));
  }

  @Test
  void severalInputs() throws IOException {
    String other = job.input().resolve("daily").toString();
    run("-q", "--fresh", other);
    assertEquals(5, job.workedOn());
    job.article("daily/b.txt", THREE).written("daily/b.txt", 4);
    assertWorkedOn(2, other);
    assertEquals(fromScratch(other), job.tables());
    // Of one input ids do not begin with its name: what was input/a.txt is another article.
    assertWorkedOn(1, "--prune");
    assertAsFromScratch();
  }

  private void assertWorkedOn(int articles, String... options) throws IOException {
    Result result = run(options);
    assertEquals(0, result.exit(), result.err());
    assertEquals(articles, job.workedOn());
  }

  /** Runs so that the few articles have a graph, though nothing in them is more than chance. */
  private Result run(String... options) {
    return job.run(keepingAll(options));
  }

  private Map<String, String> fromScratch(String... options) throws IOException {
    return job.fromScratch(keepingAll(options));
  }

  private static String[] keepingAll(String... options) {
    return Stream.concat(Stream.of("--keep", "all"), Stream.of(options)).toArray(String[]::new);
  }

  private void assertAsFromScratch() throws IOException {
    assertEquals(fromScratch(), job.tables());
  }
}
