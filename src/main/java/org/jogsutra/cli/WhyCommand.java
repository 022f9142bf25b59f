package org.jogsutra.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogsutra.Why;
import org.jogsutra.Why.Outcome;
import org.jogsutra.Why.Question;
import org.jogsutra.Why.Reply;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jogsutra why}: the sentences behind an edge. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description =
        "Prints the sentences that tie two entities of a run, with their articles and offsets.")
final class WhyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "A", description = "Id or name of an entity, in any script.")
  private String a;

  @Parameters(paramLabel = "B", description = "Id or name of another.")
  private String b;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUTPUT",
      defaultValue = "output",
      description = "Output folder of the run (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(
      names = "--relation",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Only what states this relation, such as SUPPLIES_WEAPON.")
  private String relation;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "50",
      description =
          "Print so many statements and so many other sentences (default: ${DEFAULT-VALUE}).")
  private int most;

  @Option(
      names = "--articles",
      paramLabel = "INPUT",
      description = "Input folder of the run, to print sentences that its tables do not have.")
  private Optional<Path> articles = Optional.empty();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "--most must be at least 1, not " + most);
    }
    Reply reply = new Why(output, articles, json).ask(new Question(a, b, relation.strip(), most));
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    switch (reply.outcome()) {
      case ANSWERED -> print(reply.lines(), json, out);
      case AMBIGUOUS, UNKNOWN -> {
        err.print("jogsutra: ");
        print(reply.lines(), false, err);
      }
    }
    return exitCode(reply.outcome());
  }

  private static int exitCode(Outcome outcome) {
    return switch (outcome) {
      case ANSWERED -> ExitCode.OK;
      case AMBIGUOUS -> ExitCode.USAGE;
      case UNKNOWN -> ExitCode.SOFTWARE;
    };
  }

  /** Only JSON comes in one piece of several lines; it holds no control characters. */
  private static void print(List<String> lines, boolean whole, PrintWriter out) {
    lines.forEach(line -> out.println(whole ? line : indent(line) + OneLine.of(line)));
    out.flush();
  }

  /** Cleaning takes the spaces at the begin of a line away. */
  private static String indent(String line) {
    return line.startsWith("  ") ? "  " : "";
  }
}
