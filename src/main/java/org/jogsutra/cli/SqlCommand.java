package org.jogsutra.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogsutra.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jogsutra sql}: a question to the database of a run. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what the database of a run answers to a question in SQL, which cannot change it.",
      "Tables are named and have columns as the exported files: articles, mentions, entities, relations, transfers, nodes, edges.",
      "SHOW TABLES lists all, DESCRIBE mentions tells the columns of one."
    })
final class SqlCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SQL",
      description =
          "Such as \"SELECT subject, count(*) FROM relations WHERE relation = 'ATTACKS' GROUP BY subject\".")
  private String sql;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUTPUT",
      defaultValue = "output",
      description = "Output folder of the run (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write the answer to a CSV file instead.")
  private Optional<Path> csv = Optional.empty();

  @Mixin private DatabaseOptions database;

  @Override
  public Integer call() throws IOException {
    Question question = new Question(output, sql, database.memory());
    if (csv.isPresent()) {
      question.asCsv(csv.get());
    } else {
      PrintWriter out = spec.commandLine().getOut();
      question.asTable(line -> out.println(OneLine.of(line)));
      out.flush();
    }
    return ExitCode.OK;
  }
}
