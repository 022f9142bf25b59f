package org.jogsutra.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The embedded database of an output folder.
 *
 * <p>Every failure is an {@link IOException} that names the file. Used by one thread, but for
 * {@link #cancel}.
 */
final class Database implements AutoCloseable {

  /** Of the tables in {@code schema.sql}; raised with each change of them. */
  static final int SCHEMA = 1;

  private static final String SCHEMA_KEY = "schema";

  /** The file, or what else a failure is told of. */
  private final String name;

  private final DuckDBConnection connection;

  /** What is being worked on. */
  private final Queue<Statement> running = new ConcurrentLinkedQueue<>();

  private final AtomicBoolean cancelled = new AtomicBoolean();

  private Database(String name, DuckDBConnection connection) {
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

  /**
   * Opens a database, or makes it if there is none.
   *
   * @param memory as DuckDB writes it, such as {@code 2GB}
   * @throws IOException if it is damaged or of another version; it is left as it is
   */
  static Database open(Path file, String memory, int threads) throws IOException {
    Properties settings = settings(memory);
    settings.setProperty("threads", String.valueOf(threads));
    settings.setProperty("temp_directory", temporary(file).toString());
    Database database = connect(file, settings);
    try {
      if (database.isEmpty()) {
        database.make();
      } else {
        database.checkVersion(file);
      }
    } catch (IOException e) {
      database.close();
      throw e;
    }
    return database;
  }

  /** Opens a database to look at; nothing can be written, nor other files be read. */
  static Database openReadOnly(Path file, String memory) throws IOException {
    Properties settings = settings(memory);
    settings.setProperty("access_mode", "READ_ONLY");
    settings.setProperty("enable_external_access", "false");
    settings.setProperty("lock_configuration", "true");
    Database database = connect(file, settings);
    try {
      database.checkVersion(file);
    } catch (IOException e) {
      database.close();
      throw e;
    }
    return database;
  }

  /**
   * Opens an empty database in memory that others may be attached to, to be compared.
   *
   * @param name what a failure is told of
   * @param folder for what does not fit into memory; it may be made later
   */
  static Database ofNoFile(String name, Path folder, String memory) throws IOException {
    Properties settings = settings(memory);
    settings.setProperty("temp_directory", folder.resolve("jogsutra-diff.tmp").toString());
    try {
      var connection = DriverManager.getConnection("jdbc:duckdb:", settings);
      return new Database(name, connection.unwrap(DuckDBConnection.class));
    } catch (SQLException e) {
      throw new IOException(firstLine(e), e);
    }
  }

  /**
   * Attaches the database of a run to look at.
   *
   * @throws IOException if it is damaged, of another version, or being written to
   */
  void attach(Path file, String as) throws IOException {
    // An absolute path has no prefix that DuckDB would take for the kind of the database.
    String path = file.toAbsolutePath().toString().replace("'", "''");
    try {
      update("ATTACH '" + path + "' AS " + as + " (READ_ONLY)");
      update("USE " + as);
    } catch (IOException e) {
      throw e.getCause() instanceof SQLException cause ? refusal(file, cause) : e;
    }
    checkVersion(file);
  }

  /** Lets no statement from now on read or write a file, but those that are attached. */
  void shut() throws IOException {
    update("SET enable_external_access = false");
    update("SET lock_configuration = true");
  }

  /** Returns where a database puts what does not fit into memory. */
  static Path temporary(Path file) {
    return file.resolveSibling(file.getFileName() + ".tmp");
  }

  private static Properties settings(String memory) {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", memory);
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("preserve_insertion_order", "false");
    // Or an answer of millions of rows would be held whole.
    settings.setProperty("jdbc_stream_results", "true");
    return settings;
  }

  private static Database connect(Path file, Properties settings) throws IOException {
    try {
      var connection = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
      return new Database(file.toString(), connection.unwrap(DuckDBConnection.class));
    } catch (SQLException e) {
      throw refusal(file, e);
    }
  }

  private static IOException refusal(Path file, SQLException e) {
    return new IOException(
        file + ": damaged, of a newer version, or no database of Jogsutra: " + firstLine(e), e);
  }

  /** Also a run that was killed at its very begin leaves an empty one. */
  private boolean isEmpty() throws IOException {
    return number("SELECT count(*) FROM duckdb_tables()") == 0;
  }

  private void make() throws IOException {
    inTransaction(
        () -> {
          script("schema.sql");
          script("results.sql");
          put(SCHEMA_KEY, String.valueOf(SCHEMA));
        });
  }

  private void checkVersion(Path file) throws IOException {
    String version;
    try {
      version = made(SCHEMA_KEY);
    } catch (IOException e) {
      throw new IOException(file + ": no database of Jogsutra", e);
    }
    if (!version.equals(String.valueOf(SCHEMA))) {
      throw new IOException(
          "%s: made by another version of Jogsutra (schema %s, this one writes %d); start over with --fresh"
              .formatted(file, version.isEmpty() ? "unknown" : version, SCHEMA));
    }
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

  /** Begins a transaction. */
  void begin() throws IOException {
    step(
        () -> {
          connection.setAutoCommit(false);
          return true;
        });
  }

  void commit() throws IOException {
    step(
        () -> {
          connection.commit();
          connection.setAutoCommit(true);
          return true;
        });
  }

  /** Undoes a transaction whose failure is being told of; that it cannot be undone tells less. */
  void rollback() {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException undone) {
      cancelled.set(true);
    }
  }

  /** Runs the statements of a script that lies beside this class. */
  void script(String name) throws IOException {
    script(name, Map.of());
  }

  /**
   * Runs the statements of a script.
   *
   * @param words what stands for each <code>${word}</code>; SQL of our own
   */
  void script(String name, Map<String, String> words) throws IOException {
    for (String statement : statements(name)) {
      String sql = statement;
      for (Map.Entry<String, String> word : words.entrySet()) {
        sql = sql.replace("${" + word.getKey() + "}", word.getValue());
      }
      update(sql);
    }
  }

  /** Returns the statements of a script; {@code --} begins a comment. */
  static List<String> statements(String script) throws IOException {
    try (InputStream in = Database.class.getResourceAsStream(script)) {
      String text = new String(Objects.requireNonNull(in, script).readAllBytes(), UTF_8);
      return List.of(text.replaceAll("(?m)--.*$", "").strip().split(";\\s*\n|;$", -1)).stream()
          .map(String::strip)
          .filter(statement -> !statement.isEmpty())
          .toList();
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

  private static String firstLine(SQLException e) {
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
