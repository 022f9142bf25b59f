package org.jogsutra.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why a command failed, and with {@code -v} where. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    command.getErr().println("jogsutra: " + reason(failure));
    if (parsed.hasMatchedOption("--verbose")) {
      failure.printStackTrace(command.getErr());
    }
    return ExitCode.SOFTWARE;
  }

  private static String reason(Exception failure) {
    boolean expected = failure instanceof IOException || failure instanceof UncheckedIOException;
    String reason = expected ? String.valueOf(failure.getMessage()) : "internal error: " + failure;
    return OneLine.of(reason);
  }
}
