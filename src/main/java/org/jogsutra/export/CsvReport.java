package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jogsutra.model.RowSource;

/** Writes rows of texts and numbers as CSV that opens by double-click in a spreadsheet. */
public final class CsvReport {

  private CsvReport() {}

  /** Writes a table whose rows have as many cells as the header; the stream stays open. */
  public static void write(List<String> header, RowSource<List<Object>> rows, OutputStream out)
      throws IOException {
    CsvTable table = CsvTable.analyst(out, header);
    rows.forEach(row -> table.row(row.toArray()));
    table.flush();
  }
}
