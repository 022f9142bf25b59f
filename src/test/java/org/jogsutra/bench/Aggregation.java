package org.jogsutra.bench;

import java.sql.SQLException;

/** A way to count over rows how often, in how many articles and where first a pair is named. */
interface Aggregation extends AutoCloseable {

  /** Takes a row; all rows of an article come in a row. */
  void add(int article, int a, int b) throws SQLException;

  /** Counts, when all rows were added. */
  void aggregate() throws SQLException;

  /** What is done with a counted pair. */
  interface Use {
    void pair(int a, int b, long[] counts);
  }

  /** Gives each pair with its rows, its articles and the first article, in any order. */
  void forEach(Use use) throws SQLException;

  @Override
  default void close() throws SQLException {}
}
