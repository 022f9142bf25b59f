package org.jogsutra.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jogsutra.Gazetteers;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code jogsutra gazetteers}: what the program knows by name. */
@Command(
    name = "gazetteers",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Checks, counts and explains the tables of names.")
final class GazetteersCommand {

  @Spec private CommandSpec spec;

  @Option(
      names = "--gazetteers",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder of gazetteer tables (default: that of the program).")
  private Path folder = Home.folder("gazetteers");

  @Command(
      mixinStandardHelpOptions = true,
      description =
          "Lists what is doubtful in the tables, with file and line; exit code 1 if anything is.")
  int check() throws IOException {
    List<String> findings = new Gazetteers(folder).check();
    print(findings);
    spec.commandLine().getErr().println(findings.size() + " findings");
    return findings.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  @Command(mixinStandardHelpOptions = true, description = "Counts entities and forms by type.")
  int stats() throws IOException {
    print(new Gazetteers(folder).stats());
    return ExitCode.OK;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Tells what words are taken for: which entry, by which rule, or why not.")
  int explain(
      @Parameters(paramLabel = "WORDS", arity = "1..*", description = "Words of an article.")
          List<String> words)
      throws IOException {
    print(new Gazetteers(folder).explain(String.join(" ", words)));
    return ExitCode.OK;
  }

  private void print(List<String> lines) {
    lines.forEach(line -> spec.commandLine().getOut().println(OneLine.of(line)));
    spec.commandLine().getOut().flush();
  }
}
