package org.jogsutra.store;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A connection to an embedded database, which {@link DatabaseFile} opens.
 *
 * <p>Every failure is an {@link IOException} that names the file. Used by one thread, but for
 * {@link #cancel}.
 */
final class Database implements AutoCloseable {

  /** The file, or what else a failure is told of. */
  private final String name;

  private final DuckDBConnection connection;

  /** What is being worked on. */
  private final Queue<Statement> running = new ConcurrentLinkedQueue<>();

  private final AtomicBoolean cancelled = new AtomicBoolean();

  Database(String name, DuckDBConnection connection) {
    this.name = name;
    this.connection = connection;
  }

  /** A step that may fail. */
  interface Step<T> {
    T run() throws SQLException;
  }

  /** What is done with a row of an answer. */
  interface Use {
    void row(ResultSet row) throws SQLException, IOException;
  }

  /** Lets no statement from now on read or write a file, but those that are attached. */
  void shut() throws IOException {
    update("SET enable_external_access = false");
    update("SET lock_configuration = true");
  }

  /** Returns what is noted under a key, or an empty text. */
  String made(String key) throws IOException {
    List<String> values = new ArrayList<>();
    query("SELECT value FROM made_by WHERE key = ?", row -> values.add(row.getString(1)), key);
    return values.isEmpty() ? "" : values.get(0);
  }

  /** Notes something under a key. */
  void put(String key, String value) throws IOException {
    update("DELETE FROM made_by WHERE key = ?", key);
    update("INSERT INTO made_by VALUES (?, ?)", key, value);
  }

  /** Something that is done wholly or not at all. */
  interface Transaction {
    void run() throws IOException;
  }

  void inTransaction(Transaction work) throws IOException {
    begin();
    boolean done = false;
    try {
      work.run();
      commit();
      done = true;
    } finally {
      if (!done) {
        rollback();
      }
    }
  }

  /**
   * Begins a transaction, in words: after {@code setAutoCommit(false)} rows that an appender puts
   * in would stay whatever becomes of the transaction.
   */
  void begin() throws IOException {
    update("BEGIN TRANSACTION");
  }

  void commit() throws IOException {
    update("COMMIT");
  }

  /** Undoes a transaction whose failure is being told of; that it cannot be undone tells less. */
  void rollback() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException undone) {
      cancelled.set(true);
    }
  }

  /** Runs the statements of a script that lies beside this class. */
  void script(String script) throws IOException {
    script(script, Map.of());
  }

  /**
   * Runs the statements of a script.
   *
   * @param words what stands for each <code>${word}</code>; SQL of our own
   */
  void script(String script, Map<String, String> words) throws IOException {
    for (String statement : SqlScript.statements(script, words)) {
      update(statement);
    }
  }

  /** Runs a statement and returns how many rows it changed. */
  long update(String sql, Object... values) throws IOException {
    return step(
        () -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return running(statement, statement::executeLargeUpdate);
          }
        });
  }

  /** Gives the rows of an answer, one by one. */
  void query(String sql, Use use, Object... values) throws IOException {
    try (PreparedStatement statement = step(() -> connection.prepareStatement(sql))) {
      step(
          () -> {
            bind(statement, values);
            return true;
          });
      try (ResultSet rows = step(() -> running(statement, statement::executeQuery))) {
        while (step(rows::next)) {
          use.row(rows);
        }
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Returns the columns that a query answers with. */
  ResultSetMetaData columns(String sql) throws IOException {
    return step(
        () -> {
          // Not closed: it goes with the connection, and the columns would go with it.
          PreparedStatement statement = connection.prepareStatement(sql);
          return statement.getMetaData();
        });
  }

  /** Returns the one number that a query answers. */
  long number(String sql, Object... values) throws IOException {
    List<Long> numbers = new ArrayList<>();
    query(sql, row -> numbers.add(row.getLong(1)), values);
    return numbers.get(0);
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /** Returns what adds rows to a table. */
  DuckDBAppender appender(String table) throws IOException {
    return step(() -> connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table));
  }

  /** Returns what adds rows to a temporary table. */
  DuckDBAppender temporaryAppender(String table) throws IOException {
    return step(() -> connection.createAppender("temp", DuckDBConnection.DEFAULT_SCHEMA, table));
  }

  /** Ends the statement that is being run, from another thread; it and all others fail. */
  void cancel() {
    cancelled.set(true);
    running.forEach(Database::cancel);
  }

  private static void cancel(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException ended) {
      Thread.onSpinWait(); // It came to its end by itself, and what comes next is refused.
    }
  }

  private <T> T running(Statement statement, Step<T> step) throws SQLException {
    running.add(statement);
    try {
      return step.run();
    } finally {
      running.remove(statement);
    }
  }

  <T> T step(Step<T> step) throws IOException {
    if (cancelled.get()) {
      throw new IOException(name + ": stopped");
    }
    try {
      return step.run();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  IOException failure(SQLException e) {
    return new IOException(name + ": " + firstLine(e), e);
  }

  static String firstLine(SQLException e) {
    String message = String.valueOf(e.getMessage()).strip();
    return message.lines().findFirst().orElse("unknown failure");
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }
}
