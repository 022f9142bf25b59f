package org.jogsutra.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in a few words why a file could not be read. */
final class ReadFailure {

  private ReadFailure() {}

  static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "the file is gone";
    }
    if (failure instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    if (failure instanceof CharacterCodingException) {
      return "its name cannot be written in this system's encoding";
    }
    return String.valueOf(failure.getMessage());
  }
}
