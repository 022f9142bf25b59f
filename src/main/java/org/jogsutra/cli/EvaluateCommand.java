package org.jogsutra.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jogsutra.EvaluationReport;
import org.jogsutra.Evaluations;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jogsutra evaluate}: annotated sentences in, figures out. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Measures what the program finds against annotated sentences: precision, recall and F1, with 95%% confidence intervals.")
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Annotated sentences in UTF-8: a token and its BIO tag per line, or a sentence per line with [TYPE words].")
  private List<Path> files;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Table (CSV) to write each miss and each false hit to.")
  private Optional<Path> errors = Optional.empty();

  @Option(
      names = "--calibration",
      description = "Tell also how often names of each confidence are right.")
  private boolean calibration;

  @Option(names = "--json", description = "Print figures as JSON.")
  private boolean json;

  @Option(
      names = "--methods",
      paramLabel = "METHOD",
      split = ",",
      description = "What to measure: gazetteer, crf, maxent, combined (default: all).")
  private Set<String> methods = new LinkedHashSet<>(Evaluations.METHODS);

  @Mixin private KnowledgeOptions knowledge;

  @Override
  public Integer call() throws IOException {
    checkErrors();
    checkMethods();
    EvaluationReport report = new Evaluations(knowledge.knowledge(), methods).of(files);
    if (errors.isPresent()) {
      report.saveErrors(errors.get());
    }
    print(report);
    return ExitCode.OK;
  }

  private void print(EvaluationReport report) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(report.json(calibration));
    } else {
      report.lines(calibration).forEach(line -> out.println(OneLine.of(line)));
    }
    out.flush();
  }

  private void checkMethods() {
    for (String method : methods) {
      if (!Evaluations.METHODS.contains(method)) {
        throw usage("no such method: " + method);
      }
    }
  }

  private void checkErrors() throws IOException {
    if (errors.filter(Files::isDirectory).isPresent()) {
      throw usage("--errors is a folder: " + errors.get());
    }
    for (Path file : files) {
      if (errors.isPresent() && isSame(errors.get(), file)) {
        throw usage("--errors would overwrite an input: " + file);
      }
    }
  }

  private static boolean isSame(Path table, Path file) throws IOException {
    return Files.exists(table) && Files.exists(file) && Files.isSameFile(table, file);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), OneLine.of(message));
  }
}
