package org.jogsutra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jogsutra.cli.TestRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "train, Missing required parameter: 'DATA'",
    "train a b, Unmatched argument at index 2: 'b'",
    "train a --wat, Unknown option: '--wat'",
    "train a --corpus, Missing required parameter for option '--corpus' (DIR)",
  })
  void wrongUsageIsTold(String command, String message) {
    Result refused = TestRun.execute(command.split(" "));
    assertEquals(2, refused.exit());
    assertTrue(refused.err().startsWith(message), refused.err());
    assertTrue(refused.err().contains("Usage: jogsutra train"), refused.err());
  }

  @Test
  void helpTellsItsOptions() {
    Result help = TestRun.execute("train", "--help");
    assertEquals(0, help.exit());
    for (String option : List.of("DATA", "--corpus", "--gazetteers", "--models")) {
      assertTrue(help.out().contains(option), option);
    }
  }

  @Test
  void dataThatIsNotThereFailsInOneLine() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Path data = folder.resolve("none");
    assertEquals(
        new Result(1, "", "jogsutra: " + data.resolve("ner/neonp.train.tsv") + ": no such file\n"),
        train(data, corpus));
  }

  @Test
  void aCorpusThatIsNotThereFailsInOneLine() {
    Path corpus = folder.resolve("none");
    assertEquals(
        new Result(1, "", "jogsutra: " + corpus + ": no such file\n"), train(folder, corpus));
  }

  private Result train(Path data, Path corpus) {
    return TestRun.execute(
        "train",
        data.toString(),
        "--corpus",
        corpus.toString(),
        "--gazetteers",
        TestRun.in(folder).gazetteers().toString(),
        "--models",
        folder.toString());
  }
}
