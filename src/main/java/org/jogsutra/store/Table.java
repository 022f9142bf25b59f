package org.jogsutra.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jogsutra.model.RowSource;

/**
 * A view of the database as the table that is exported of it. A cell is a number or a text; one
 * without a value is an empty text.
 */
public final class Table implements RowSource<List<Object>> {

  private final Database database;
  private final Name name;
  private final long size;

  Table(Database database, Name name) throws IOException {
    this.database = database;
    this.name = name;
    size = database.number("SELECT count(*) FROM " + name.label());
  }

  /** A view. */
  public enum Name {
    ARTICLES("article_id"),
    PROBLEMS("article_id"),
    MENTIONS("article_id, \"begin\""),
    ENTITIES("entity_id"),
    RELATIONS("article_id, length(relation_id), relation_id"),
    TRANSFERS("supplier_id, recipient_id, weapon_id");

    private final String order;

    Name(String order) {
      this.order = order;
    }

    /** Returns the name of the view, and of the file without its ending. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns the names of the columns. */
  public List<String> header() throws IOException {
    List<String> names = new ArrayList<>();
    database.query(
        "SELECT column_name FROM duckdb_columns() WHERE schema_name = 'main' AND table_name = ?"
            + " ORDER BY column_index",
        row -> names.add(row.getString(1)),
        name.label());
    return names;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void forEach(Use<List<Object>> use) throws IOException {
    database.query(
        "SELECT * FROM " + name.label() + " ORDER BY " + name.order, row -> use.take(cells(row)));
  }

  static List<Object> cells(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    List<Object> cells = new ArrayList<>(columns.getColumnCount());
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      cells.add(Optional.ofNullable(row.getObject(i)).orElse(""));
    }
    return cells;
  }
}
