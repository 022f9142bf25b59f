package org.jogsutra.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogsutra.GraphJob;
import org.jogsutra.GraphJob.Language;
import org.jogsutra.RunSummary.Graph;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.GraphOptions;
import org.jogsutra.model.GraphOptions.Ego;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jogsutra graph}: another graph of a run that is done. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    description = {
      "Draws another graph of what a run found: of other articles, pairs or entities, or around one entity.",
      "The files of the run stay as they are."
    })
final class GraphCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUTPUT",
      defaultValue = "output",
      description = "Output folder of the run (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      description = "Folder to write the graph to (default: graph in the output folder).")
  private Optional<Path> into = Optional.empty();

  @Option(
      names = "--ego",
      paramLabel = "ID",
      description = "Draw only what is near this entity, such as person:Q7747.")
  private Optional<String> ego = Optional.empty();

  @Option(
      names = "--depth",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many edges from it another may be (default: ${DEFAULT-VALUE}).")
  private int depth;

  @Option(
      names = "--label",
      paramLabel = "LANGUAGE",
      defaultValue = "both",
      description =
          "Names in the drawing graph.svg: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Language language;

  @Mixin private ArticleOptions articles;
  @Mixin private PairOptions pairs;
  @Mixin private SelectionOptions selection;

  @Mixin private DatabaseOptions database;

  @Override
  public Integer call() throws IOException {
    GraphJob job =
        new GraphJob(
            output, into.orElseGet(() -> output.resolve("graph")), database.memory(), language);
    Graph graph = job.run(options());
    PrintWriter out = spec.commandLine().getOut();
    out.println("graph     " + graph.nodes() + " entities, " + graph.edges() + " pairs");
    if (graph.nodes() == 0) {
      out.println("hint      no pair is kept; --keep all draws those that may be chance");
    }
    out.println("files     " + OneLine.of(job.folder().toString()));
    return ExitCode.OK;
  }

  private GraphOptions options() {
    try {
      Optional<Ego> around = ego.map(id -> new Ego(new EntityId(id), depth));
      return new GraphOptions(pairs.rule(), articles.articles(), selection.selection(around));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), OneLine.of(String.valueOf(e.getMessage())));
    }
  }
}
