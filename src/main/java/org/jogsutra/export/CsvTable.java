package org.jogsutra.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file written row by row, in the flavor of its readers.
 *
 * <p>Cells are numbers, written plain, or texts, which are cleaned: characters that no file should
 * hold are dropped, halves of surrogate pairs become U+FFFD. Memory does not grow with the rows.
 */
final class CsvTable implements Flushable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Flavor flavor;
  private final int columns;
  private final CSVPrinter printer;

  private enum Flavor {
    ANALYST,
    GEPHI
  }

  private CsvTable(OutputStream out, Flavor flavor, List<String> header) throws IOException {
    this.flavor = flavor;
    columns = header.size();
    var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    if (flavor == Flavor.ANALYST) {
      writer.write(BYTE_ORDER_MARK);
    }
    printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(header);
  }

  /**
   * Begins a table that opens by double-click in a spreadsheet: with a byte-order mark, and a text
   * that a spreadsheet would run as a formula begins with an apostrophe.
   */
  static CsvTable analyst(OutputStream out, List<String> header) throws IOException {
    return new CsvTable(out, Flavor.ANALYST, header);
  }

  /**
   * Begins a table for Gephi: no byte-order mark, no apostrophes, each text on one line, and a
   * slash for each backslash, which Gephi would read as an escape.
   */
  static CsvTable gephi(OutputStream out, List<String> header) throws IOException {
    return new CsvTable(out, Flavor.GEPHI, header);
  }

  /** Writes one row. */
  void row(Object... cells) throws IOException {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
    }
    List<String> row = new ArrayList<>(columns);
    for (Object cell : cells) {
      row.add(cell instanceof Number number ? plain(number) : text(cell.toString()));
    }
    printer.printRecord(row);
  }

  @Override
  public void flush() throws IOException {
    printer.flush();
  }

  private static String plain(Number number) {
    return number instanceof Double ? Numbers.decimal(number.doubleValue()) : number.toString();
  }

  private String text(String text) {
    return switch (flavor) {
      case ANALYST -> defused(CleanText.legal(text));
      case GEPHI -> CleanText.oneLine(text).replace('\\', '/');
    };
  }

  private static String defused(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
