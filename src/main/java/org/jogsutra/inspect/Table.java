package org.jogsutra.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One of the tables of a run, read row by row. */
final class Table {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Path file;
  private final List<String> columns;

  /** Creates a table that must have some columns. */
  Table(Path file, String... columns) {
    this.file = file;
    this.columns = List.of(columns);
  }

  /**
   * Reads all rows.
   *
   * @throws IOException with a message that names the file, if it is not there or is no such table
   */
  void forEach(Consumer<TableRow> use) throws IOException {
    try (RowReader reader = new RowReader(text())) {
      try (CSVParser parser = FORMAT.parse(reader)) {
        checkColumns(parser.getHeaderNames());
        for (CSVRecord row : parser) {
          reader.endRow();
          use.accept(new TableRow(row.toMap()));
        }
      }
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": no such file; is this the output folder of a run?", e);
    } catch (UncheckedIOException e) {
      throw failure(Objects.requireNonNullElse(e.getCause(), e));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw failure(e);
    }
  }

  /** Gephi's tables have no byte-order mark, and a spreadsheet may leave it out of the others. */
  private Reader text() throws IOException {
    var text = new PushbackReader(new InputStreamReader(Files.newInputStream(file), UTF_8));
    int first = text.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      text.unread(first);
    }
    return text;
  }

  private void checkColumns(List<String> header) throws IOException {
    for (String column : columns) {
      if (!header.contains(column)) {
        throw new IOException("no column '" + column + "'");
      }
    }
  }

  private IOException failure(Exception cause) {
    return new IOException(file + ": " + cause.getMessage(), cause);
  }
}
