package org.jogsutra.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.List;
import org.jogsutra.model.RowSource;

/**
 * A question in SQL to the database of an output folder, which nothing can change: neither the
 * database nor another file is written, and no other file is read.
 */
public final class SqlQuery implements RowSource<List<Object>>, AutoCloseable {

  private final Database database;
  private final String sql;
  private final List<String> header = new ArrayList<>();

  private SqlQuery(Database database, String sql) {
    this.database = database;
    this.sql = sql;
  }

  /**
   * Asks a question.
   *
   * @param memory how much memory the answer may take, such as {@code 2GB}
   * @throws IOException if the folder has no database, or a run is writing to it, or the question
   *     is none; the message says which
   */
  public static SqlQuery ask(Path folder, String sql, String memory) throws IOException {
    Path file = folder.resolve(Store.FILE);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    SqlQuery query = new SqlQuery(new DatabaseFile(file).openReadOnly(memory), sql);
    try {
      query.check();
      query.readHeader();
    } catch (IOException e) {
      query.close();
      throw e;
    }
    return query;
  }

  /**
   * Refuses all but one question. It must not even be prepared: DuckDB runs all statements but the
   * last for that, and lets COPY write to the log of the database, which it may always access.
   */
  private void check() throws IOException {
    database.query(
        "SELECT json_extract_string(parsed, '$.error_type'), json_extract_string(parsed, '$.error_message'),"
            + " json_array_length(parsed, '$.statements') FROM (SELECT json_serialize_sql('"
            + sql.replace("'", "''")
            + "') AS parsed)",
        row -> {
          if ("parser".equals(row.getString(1))) {
            throw new IOException("not SQL: " + row.getString(2).lines().findFirst().orElse(""));
          }
          if (row.getInt(3) != 1) {
            throw new IOException(
                "only one question at a time is answered: SELECT, FROM, WITH, VALUES, SHOW, DESCRIBE or SUMMARIZE");
          }
        });
  }

  private void readHeader() throws IOException {
    ResultSetMetaData columns = database.columns(sql);
    database.step(
        () -> {
          for (int i = 1; i <= columns.getColumnCount(); i++) {
            header.add(columns.getColumnName(i));
          }
          return true;
        });
  }

  /** Returns the names of the columns of the answer. */
  public List<String> header() {
    return List.copyOf(header);
  }

  /** Not known before the rows have been read: -1. */
  @Override
  public long size() {
    return -1;
  }

  /** Gives the rows of the answer; a cell without a value is an empty text. */
  @Override
  public void forEach(Use<List<Object>> use) throws IOException {
    database.query(sql, row -> use.take(Table.cells(row)));
  }

  @Override
  public void close() throws IOException {
    database.close();
  }
}
