package org.jogsutra.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code jogsutra run articles -o output}. */
@Command(
    name = "jogsutra",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      WhyCommand.class,
      SqlCommand.class,
      GraphCommand.class,
      DiffCommand.class,
      GazetteersCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      GenerateCompletion.class,
      CommandLine.HelpCommand.class
    },
    description =
        "Finds who and what news articles name, and who is connected with whom through which weapons.",
    footer = {
      "",
      "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 done, but some inputs were skipped (see problems.csv)."
    })
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(
        commandLine()
            .setOut(writer(FileDescriptor.out))
            .setErr(writer(FileDescriptor.err))
            .execute(args));
  }

  /** Returns the command line ready to execute; tests set its streams and call it in-process. */
  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Main());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler(new Failures());
    return commandLine;
  }

  /** Messages name articles and entities in Bengali, whatever the locale of the machine. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
