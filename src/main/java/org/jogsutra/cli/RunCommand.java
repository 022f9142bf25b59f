package org.jogsutra.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogsutra.Interruption;
import org.jogsutra.MainJob;
import org.jogsutra.RunOptions;
import org.jogsutra.RunOptions.Effort;
import org.jogsutra.RunOptions.Restart;
import org.jogsutra.RunSummary;
import org.jogsutra.model.GraphOptions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jogsutra run}: articles in, tables and graphs out. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Turns articles into tables and a graph of the entities they name.")
final class RunCommand implements Callable<Integer> {

  private static final int SKIPPED_SOME = 3;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Folder of .txt articles in UTF-8, or a single article.")
  private List<Path> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUTPUT",
      required = true,
      description = "Folder to write to.")
  private Path output;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Number of worker threads (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private ArticleOptions articles;
  @Mixin private PairOptions pairs;
  @Mixin private SelectionOptions selection;
  @Mixin private KnowledgeOptions knowledge;

  @ArgGroup private Again again = new Again();

  @Mixin private DatabaseOptions database;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "" + Effort.BATCH,
      description =
          "Number of articles that are put into the database at once (default: ${DEFAULT-VALUE}).")
  private int batch;

  @ArgGroup private Volume volume = new Volume();

  /** What becomes of the results of earlier runs. */
  private static final class Again {

    @Option(names = "--fresh", description = "Start over: work on all articles again.")
    private boolean fresh;

    @Option(
        names = "--prune",
        description = "Remove what earlier runs found in files that are no longer there.")
    private boolean prune;

    private Restart restart() {
      return fresh ? Restart.FRESH : prune ? Restart.PRUNE : Restart.NO;
    }
  }

  /** How much a run tells. */
  private static final class Volume {

    @Option(
        names = {"-v", "--verbose"},
        description = "Tell what each stage took, and where a failure came from.")
    private boolean verbose;

    @Option(
        names = {"-q", "--quiet"},
        description = "Tell nothing but failures.")
    private boolean quiet;
  }

  @Override
  public Integer call() throws IOException {
    checkInputs();
    checkNumbers();
    RunOptions options =
        new RunOptions(
            inputs,
            output,
            knowledge.knowledge(),
            new Effort(threads, database.memory(), batch, again.restart()),
            graph());
    RunSummary summary = run(options);
    if (!volume.quiet) {
      new SummaryReport(summary, output, volume.verbose).print(spec.commandLine().getOut());
    }
    return summary.counts().skipped() > 0 ? SKIPPED_SOME : ExitCode.OK;
  }

  private RunSummary run(RunOptions options) throws IOException {
    Interruption interruption = new Interruption();
    try (ProgressReport progress =
            new ProgressReport(spec.commandLine().getErr(), volume.quiet, Home.hasTerminal());
        Signals signals = new Signals(interruption)) {
      signals.listen();
      return new MainJob(options, progress, interruption).run();
    }
  }

  private GraphOptions graph() {
    try {
      return new GraphOptions(
          pairs.rule(), articles.articles(), selection.selection(Optional.empty()));
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private void checkInputs() throws IOException {
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw usage("no such file or folder: " + input);
      }
      if (Files.isDirectory(input) && Files.exists(output) && Files.isSameFile(input, output)) {
        throw usage("the output folder is also an input: " + output);
      }
    }
  }

  private void checkNumbers() {
    if (batch < 1) {
      throw usage("--batch must be at least 1");
    }
    if (threads < 1) {
      throw usage("--threads must be at least 1");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), OneLine.of(message));
  }
}
