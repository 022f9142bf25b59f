package org.jogsutra.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jogsutra.Interruption.Interrupted;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why a command failed, and with {@code -v} where. */
final class Failures implements IExecutionExceptionHandler {

  /** As shells tell of a process that Ctrl-C ended. */
  private static final int INTERRUPTED = 130;

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    command.getErr().println("jogsutra: " + reason(failure));
    if (failure instanceof Interrupted) {
      return INTERRUPTED;
    }
    // The parse result given is that of the program; the option is the command's.
    if (command.getParseResult().hasMatchedOption("--verbose")) {
      failure.printStackTrace(command.getErr());
    }
    return ExitCode.SOFTWARE;
  }

  private static String reason(Exception failure) {
    boolean expected = failure instanceof IOException || failure instanceof UncheckedIOException;
    return OneLine.of(expected ? told(failure) : "internal error: " + failure);
  }

  /** The system's own failures may consist of nothing but the name of the file. */
  private static String told(Exception failure) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof NoSuchFileException missing && missing.getReason() == null) {
      return message + ": no such file";
    }
    if (failure instanceof AccessDeniedException denied && denied.getReason() == null) {
      return message + ": no permission";
    }
    return message;
  }
}
