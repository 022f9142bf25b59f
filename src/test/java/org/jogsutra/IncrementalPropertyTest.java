package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.jogsutra.cli.TestRun;

/** However files come, change and go between runs, the last run writes what one alone would. */
class IncrementalPropertyTest {

  private static final List<String> SENTENCES =
      List.of(
          "রাশিয়া ইউক্রেনকে এস-৪০০ দিয়েছে। ",
          "রাশিয়া ইউক্রেনকে এস-৪০০ দেয়নি। ",
          "রুশ ড্রোন ইউক্রেনে এসেছে। ",
          "ভ্লাদিমির পুতিন মস্কোতে ইউক্রেন নিয়ে বলেছেন। ",
          "ইউক্রেন ড্রোন কিনেছে। ",
          "আলেক্সেই কোভালেভ রাশিয়ার ড্রোন দেখেছেন। ",
          "আজ আবহাওয়া ভালো। ",
          "\n");

  /**
   * One change of the input.
   *
   * @param file number of the file
   * @param sentences numbers of its sentences from now on, or none if it goes
   */
  record Edit(int file, List<Integer> sentences) {}

  /** Some changes and a run. */
  record Step(List<Edit> edits, int batch) {}

  @Provide
  Arbitrary<Step> steps() {
    Arbitrary<Edit> edits =
        Combinators.combine(
                Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, SENTENCES.size() - 1).list().ofMaxSize(4))
            .as(Edit::new);
    return Combinators.combine(
            edits.list().ofMinSize(1).ofMaxSize(4), Arbitraries.integers().between(1, 5))
        .as(Step::new);
  }

  @Property(tries = 6, seed = "3", shrinking = ShrinkingMode.OFF)
  void endsWithTheBytesOfARunFromScratch(
      @ForAll @Size(min = 2, max = 4) List<@From("steps") Step> steps) throws IOException {
    Path folder = Files.createTempDirectory("jogsutra");
    try {
      TestRun job = TestRun.in(folder);
      int minute = 0;
      for (Step step : steps) {
        for (Edit edit : step.edits()) {
          change(job, edit, minute++);
        }
        String batch = String.valueOf(step.batch());
        assertEquals(0, job.run("-q", "--prune", "--keep", "all", "--batch", batch).exit());
      }
      assertEquals(job.fromScratch("--keep", "all"), job.tables());
    } finally {
      delete(folder);
    }
  }

  private static void change(TestRun job, Edit edit, int minute) throws IOException {
    String name = (edit.file() % 2 == 0 ? "daily/" : "") + edit.file() + ".txt";
    if (edit.sentences().isEmpty()) {
      Files.deleteIfExists(job.input().resolve(name));
    } else {
      StringBuilder text = new StringBuilder("ঢাকা, " + (edit.file() + 1) + " জানুয়ারি ২০২৫\n");
      edit.sentences().forEach(number -> text.append(SENTENCES.get(number)));
      job.article(name, text.toString()).written(name, minute);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
