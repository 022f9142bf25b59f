package org.jogsutra;

import java.io.IOException;
import org.jogsutra.model.RowSource;

/**
 * Rows on whose way progress is told.
 *
 * @param before rows that were written before these
 * @param all rows that are to be written in all
 */
record WatchedRows<T>(RowSource<T> rows, long before, long all, Progress progress)
    implements RowSource<T> {

  private static final int TOLD_EACH = 1_000;

  @Override
  public long size() {
    return rows.size();
  }

  @Override
  public void forEach(Use<T> use) throws IOException {
    long[] done = {before};
    rows.forEach(
        row -> {
          use.take(row);
          if (++done[0] % TOLD_EACH == 0) {
            progress.rows(done[0], all);
          }
        });
  }
}
