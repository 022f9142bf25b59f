package org.jogsutra.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** All rows of a source at once, for tests to compare. */
public final class AllRows {

  private AllRows() {}

  /** Returns the rows in order. */
  public static <T> List<T> of(RowSource<T> source) {
    List<T> rows = new ArrayList<>();
    try {
      source.forEach(rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
