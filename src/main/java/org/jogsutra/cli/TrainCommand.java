package org.jogsutra.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jogsutra.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jogsutra train}: annotated text in, models out. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description =
        "Trains the models anew; needs about 6 GB of memory (JOGSUTRA_HEAP=6g) and some minutes.")
final class TrainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DATA",
      description =
          "Folder of published text: ner/*.train.tsv and raw/*.txt, see models/README.md.")
  private Path data;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "Folder of our own annotated text (default: src/corpus of the program).")
  private Path corpus = Home.folder("src/corpus");

  @Mixin private KnowledgeOptions knowledge;

  @Override
  public Integer call() throws IOException {
    new Training(data, corpus, knowledge.knowledge(), this::tell).run();
    return ExitCode.OK;
  }

  private void tell(String step) {
    spec.commandLine().getErr().println(step);
    spec.commandLine().getErr().flush();
  }
}
