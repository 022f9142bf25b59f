package org.jogsutra.model;

import java.io.IOException;
import java.util.List;

/** Rows that are all in memory. */
record ListedRows<T>(List<T> rows) implements RowSource<T> {

  ListedRows {
    rows = List.copyOf(rows);
  }

  @Override
  public long size() {
    return rows.size();
  }

  @Override
  public void forEach(Use<T> use) throws IOException {
    for (T row : rows) {
      use.take(row);
    }
  }
}
