package org.jogsutra.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The romanizer that the program comes with. */
final class TestRomanizer {

  private TestRomanizer() {}

  static Romanizer read() {
    try {
      return Romanizer.read(Path.of("models/romanizer-bn.tsv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
