package org.jogsutra.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jogsutra.sequence.CrfModel;

/** The conditional random field that the program comes with. */
final class TestModel {

  private TestModel() {}

  static CrfModel read() {
    try (InputStream in = Files.newInputStream(Path.of("models/crf-bn.bin"))) {
      return CrfModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
