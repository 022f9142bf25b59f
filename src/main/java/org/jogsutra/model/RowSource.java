package org.jogsutra.model;

import java.io.IOException;
import java.util.List;

/**
 * Rows that can be read again and again, in the same order each time, and need not all be in
 * memory: a list, or what a query gives. Several readings may not be under way at once unless the
 * source says so.
 */
public interface RowSource<T> {

  /** Returns the number of rows. */
  long size();

  /**
   * Gives each row to a use, in order.
   *
   * @throws IOException of the use, or if the rows cannot be read
   */
  void forEach(Use<T> use) throws IOException;

  /** What is done with a row. */
  @FunctionalInterface
  interface Use<T> {
    void take(T row) throws IOException;
  }

  /** Returns rows that are in memory; two such sources are equal if their rows are. */
  static <T> RowSource<T> of(List<T> rows) {
    return new ListedRows<>(rows);
  }
}
