package org.jogsutra.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Written files as text, for tests to compare. */
final class Tables {

  private Tables() {}

  /** Returns what is written, its line ends shown as {@code \n}, its byte-order mark as itself. */
  static String text(GephiImport.Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }
}
