package org.jogsutra.store;

import java.io.IOException;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.jogsutra.model.RowSource;

/** Which articles are copies of which. */
public final class Copies {

  private static final String PRINTS =
      "SELECT words_hash, signature FROM article WHERE used ORDER BY article_id";

  private final Database database;

  Copies(Database database) {
    this.database = database;
  }

  /** Returns the prints of all articles, in the order of their ids. */
  public RowSource<Print> prints() throws IOException {
    return new QueriedRows<>(
        database, new QueriedRows.Query(PRINTS), row -> new Print(row.getLong(1), row.getBytes(2)));
  }

  /**
   * Keeps which article stands for which.
   *
   * @param first for each article, in the order of {@link #prints}, the number of the first in its
   *     cluster
   */
  public void keep(int[] first) throws IOException {
    database.script("copies.sql");
    try (DuckDBAppender rows = database.temporaryAppender("standing_for")) {
      for (int i = 0; i < first.length; i++) {
        rows.beginRow().append(i).append(first[i]).endRow();
      }
    } catch (SQLException e) {
      throw database.failure(e);
    }
    database.inTransaction(() -> database.script("keep-copies.sql"));
  }
}
