package org.jogsutra.gazetteer;

import java.io.IOException;

/** A table of the gazetteer that cannot be used; the message names file and line. */
public final class GazetteerException extends IOException {

  private static final long serialVersionUID = 1L;

  GazetteerException(String message) {
    super(message);
  }
}
