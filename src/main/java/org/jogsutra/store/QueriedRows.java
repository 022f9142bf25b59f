package org.jogsutra.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jogsutra.model.RowSource;

/** The rows of an answer, asked for anew at each reading. */
final class QueriedRows<T> implements RowSource<T> {

  private final Database database;
  private final Query query;
  private final Row<T> reader;
  private final long size;

  /** What is asked, in an order that leaves nothing open. */
  record Query(String sql, List<Object> values) {

    Query(String sql, Object... values) {
      this(sql, List.of(values));
    }

    private Object[] bound() {
      return values.toArray();
    }
  }

  /** Makes a thing of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  QueriedRows(Database database, Query query, Row<T> reader) throws IOException {
    this.database = database;
    this.query = query;
    this.reader = reader;
    size = database.number("SELECT count(*) FROM (" + query.sql() + ")", query.bound());
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void forEach(Use<T> use) throws IOException {
    database.query(query.sql(), row -> use.take(reader.read(row)), query.bound());
  }
}
