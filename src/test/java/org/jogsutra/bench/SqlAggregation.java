package org.jogsutra.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Counts in a database whose file is on disk. Both databases are asked the same. */
final class SqlAggregation implements Aggregation {

  private static final String ROWS =
      "CREATE TABLE pair_row (article INTEGER NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL)";

  private static final String PAIRS =
      """
      CREATE TABLE pair AS
      SELECT a, b, sum(times) AS times, count(*) AS articles, min(article) AS article
      FROM (SELECT a, b, article, count(*) AS times FROM pair_row GROUP BY a, b, article) AS in_article
      GROUP BY a, b
      """;

  private final Connection connection;
  private final Loader loader;

  private SqlAggregation(Connection connection, Loader loader) {
    this.connection = connection;
    this.loader = loader;
  }

  /** The fastest way into a database. */
  private interface Loader {
    void add(int article, int a, int b) throws SQLException;

    /** Ends adding. */
    void finish() throws SQLException;
  }

  /** DuckDB with the settings of the program on two cores. */
  static SqlAggregation duckDb(Path folder) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", "2GB");
    settings.setProperty("threads", "2");
    settings.setProperty("preserve_insertion_order", "false");
    settings.setProperty("jdbc_stream_results", "true");
    Connection connection =
        DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("pairs.duckdb"), settings);
    execute(connection, List.of(ROWS));
    DuckDBAppender appender =
        connection
            .unwrap(DuckDBConnection.class)
            .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "pair_row");
    return new SqlAggregation(connection, new Appending(appender));
  }

  /** SQLite with as much memory and as many threads, and nothing done against a power cut. */
  static SqlAggregation sqlite(Path folder) throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("pairs.sqlite"));
    execute(
        connection,
        List.of(
            "PRAGMA journal_mode = OFF",
            "PRAGMA synchronous = OFF",
            "PRAGMA locking_mode = EXCLUSIVE",
            "PRAGMA cache_size = -2000000",
            "PRAGMA temp_store_directory = '" + folder.toString().replace("'", "''") + "'",
            "PRAGMA threads = 2",
            ROWS));
    connection.setAutoCommit(false);
    return new SqlAggregation(
        connection,
        new Inserting(connection.prepareStatement("INSERT INTO pair_row VALUES (?, ?, ?)")));
  }

  private record Appending(DuckDBAppender appender) implements Loader {

    @Override
    public void add(int article, int a, int b) throws SQLException {
      appender.beginRow().append(article).append(a).append(b).endRow();
    }

    @Override
    public void finish() throws SQLException {
      appender.close();
    }
  }

  /** A batch of the driver would only keep the values of its rows as objects. */
  private record Inserting(PreparedStatement statement) implements Loader {

    @Override
    public void add(int article, int a, int b) throws SQLException {
      statement.setInt(1, article);
      statement.setInt(2, a);
      statement.setInt(3, b);
      statement.executeUpdate();
    }

    @Override
    public void finish() throws SQLException {
      statement.close();
      statement.getConnection().commit();
    }
  }

  private static void execute(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public void add(int article, int a, int b) throws SQLException {
    loader.add(article, a, b);
  }

  @Override
  public void aggregate() throws SQLException {
    loader.finish();
    execute(connection, List.of(PAIRS));
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
  }

  @Override
  public void forEach(Use use) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT a, b, times, articles, article FROM pair")) {
      while (rows.next()) {
        use.pair(
            rows.getInt(1),
            rows.getInt(2),
            new long[] {rows.getLong(3), rows.getLong(4), rows.getLong(5)});
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
