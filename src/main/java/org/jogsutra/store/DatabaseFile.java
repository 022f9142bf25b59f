package org.jogsutra.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** Opens databases of output folders, and refuses what is none. */
record DatabaseFile(Path path) {

  /** Of the tables in {@code schema.sql}; raised with each change of them. */
  static final int SCHEMA = 1;

  private static final String SCHEMA_KEY = "schema";

  /** Of the database in queries that name it. */
  private static final String NAME = "jogsutra";

  private static final String WRITABLE = "READ_WRITE";

  private static final String CONTENTS =
      "SELECT (SELECT count(*) FROM duckdb_tables()) + (SELECT count(*) FROM duckdb_views() WHERE NOT internal)";

  /**
   * Opens the database, or makes it if there is none.
   *
   * @param memory as DuckDB writes it, such as {@code 2GB}
   * @throws IOException if it is damaged or of another version; it is left as it is
   */
  Database open(String memory, int threads) throws IOException {
    Properties settings = settings(memory);
    settings.setProperty("threads", String.valueOf(threads));
    settings.setProperty("temp_directory", temporary().toString());
    // Its log is worked in every so many bytes; by default, with almost each batch.
    settings.setProperty("checkpoint_threshold", "256MB");
    return opened(connect(path.toString(), settings), this::makeOrAttach);
  }

  /** Opens the database to look at; nothing can be written, nor other files be read. */
  Database openReadOnly(String memory) throws IOException {
    return opened(
        connect(path.toString(), settings(memory)),
        database -> {
          attachTo(database, NAME);
          database.shut();
        });
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
    return connect(name, settings);
  }

  /**
   * Attaches the database to another, to look at.
   *
   * @throws IOException if it is damaged, of another version, or being written to
   */
  void attachTo(Database other, String as) throws IOException {
    attach(other, as, "READ_ONLY");
    checkVersion(other);
  }

  private interface Opening {
    void open(Database database) throws IOException;
  }

  private static Database opened(Database database, Opening opening) throws IOException {
    try {
      opening.open(database);
    } catch (IOException e) {
      database.close();
      throw e;
    }
    return database;
  }

  private void makeOrAttach(Database database) throws IOException {
    attach(database, NAME, WRITABLE);
    // A run that was killed at its very begin leaves an empty one.
    if (database.number(CONTENTS) == 0) {
      make(database);
    } else {
      checkVersion(database);
    }
  }

  private void attach(Database other, String as, String mode) throws IOException {
    // An absolute path has no prefix that DuckDB would take for the kind of the database.
    String absolute = path.toAbsolutePath().toString();
    if (mode.equals(WRITABLE) && absolute.indexOf('?') >= 0) {
      // DuckDB would put its log beside what stands before the question mark.
      throw new IOException(path + ": the database cannot be in a folder with ? in its name");
    }
    try {
      other.update("ATTACH '%s' AS %s (%s)".formatted(absolute.replace("'", "''"), as, mode));
      other.update("USE " + as);
    } catch (IOException e) {
      throw e.getCause() instanceof SQLException cause ? refusal(cause) : e;
    }
  }

  /** Returns where the database puts what does not fit into memory. */
  Path temporary() {
    return path.resolveSibling(path.getFileName() + ".tmp");
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

  /** Connects to no file, since what stands in a URL after a semicolon would be settings. */
  private static Database connect(String name, Properties settings) throws IOException {
    try {
      var connection = DriverManager.getConnection("jdbc:duckdb:", settings);
      return new Database(name, connection.unwrap(DuckDBConnection.class));
    } catch (SQLException e) {
      throw new IOException(name + ": " + Database.firstLine(e), e);
    }
  }

  private IOException refusal(SQLException e) {
    return new IOException(
        path
            + ": damaged, of a newer version, or no database of Jogsutra: "
            + Database.firstLine(e),
        e);
  }

  private static void make(Database database) throws IOException {
    database.inTransaction(
        () -> {
          database.script("schema.sql");
          database.script("results.sql");
          database.put(SCHEMA_KEY, String.valueOf(SCHEMA));
        });
  }

  private void checkVersion(Database database) throws IOException {
    String version;
    try {
      version = database.made(SCHEMA_KEY);
    } catch (IOException e) {
      throw new IOException(path + ": no database of Jogsutra", e);
    }
    if (!version.equals(String.valueOf(SCHEMA))) {
      throw new IOException(
          "%s: made by another version of Jogsutra (schema %s, this one writes %d); start over with --fresh"
              .formatted(path, version.isEmpty() ? "unknown" : version, SCHEMA));
    }
  }
}
