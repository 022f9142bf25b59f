package org.jogsutra.evaluate;

import java.io.IOException;

/** An annotated file that cannot be used; the message names file and line. */
public final class CorpusException extends IOException {

  private static final long serialVersionUID = 1L;

  CorpusException(String message) {
    super(message);
  }
}
