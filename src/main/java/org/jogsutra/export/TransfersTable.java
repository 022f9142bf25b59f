package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The table {@code transfers.csv}: one row per arms transfer told of. None is found yet. */
public final class TransfersTable {

  static final List<String> HEADER =
      List.of(
          "transfer_id",
          "supplier",
          "recipient",
          "designation",
          "category",
          "quantity",
          "status",
          "year_ordered",
          "year_delivered",
          "certainty",
          "articles",
          "evidence",
          "comment");

  private TransfersTable() {}

  /** Writes the table without rows. */
  public static void write(OutputStream out) throws IOException {
    CsvTable.analyst(out, HEADER).flush();
  }
}
