package org.jogsutra.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jogsutra.DiffJob;
import org.jogsutra.DiffSummary;
import org.jogsutra.model.GraphChanges.Change;
import org.jogsutra.model.GraphChanges.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jogsutra diff}: what changed from one run to another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what differs between what two runs found: pairs and stated relations that are new, stronger, weaker or gone.",
      "Writes edges-diff.csv, relations-diff.csv and, for Gephi, diff.gexf. Compare runs with the same graph options."
    })
final class DiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "OLD", description = "Output folder of a run.")
  private Path older;

  @Parameters(paramLabel = "NEW", description = "Output folder of another, or a later one.")
  private Path newer;

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      description = "Folder to write to (default: diff in the output folder NEW).")
  private Optional<Path> into = Optional.empty();

  @Option(names = "--all", description = "Write also what did not change into the tables.")
  private boolean all;

  @Mixin private DatabaseOptions database;

  @Override
  public Integer call() throws IOException {
    DiffJob job =
        new DiffJob(older, newer, into.orElseGet(() -> newer.resolve("diff")), database.memory());
    DiffSummary summary = job.run(all);
    PrintWriter out = spec.commandLine().getOut();
    out.println("articles  " + summary.older().articles() + " -> " + summary.newer().articles());
    out.println("reports   " + summary.older().reports() + " -> " + summary.newer().reports());
    out.println("entities  " + told(summary.nodes()));
    out.println("pairs     " + told(summary.edges()));
    out.println("relations " + told(summary.relations()));
    summary.top().forEach(pair -> out.println("pair      " + OneLine.of(told(pair))));
    out.println("files     " + OneLine.of(job.folder().toString()));
    out.flush();
    return ExitCode.OK;
  }

  private static String told(Map<Change, Long> counts) {
    return counts.isEmpty()
        ? "none"
        : counts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(count -> count.getValue() + " " + count.getKey().label())
            .collect(Collectors.joining(", "));
  }

  private static String told(Told pair) {
    return String.format(
        Locale.ROOT,
        "%s - %s: %s, %d -> %d reports, keyness %.2f",
        pair.source(),
        pair.target(),
        pair.change().label(),
        pair.shift().weightOld(),
        pair.shift().weightNew(),
        pair.shift().keyness());
  }
}
