package org.jogsutra.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One table of the gazetteer: UTF-8, RFC 4180, a header of known columns. Cells are given stripped
 * and in NFC.
 */
final class CsvFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;

  /** Creates a table whose messages call it {@code name}. */
  private CsvFile(String name) {
    this.name = name;
  }

  /** Reads a file; the messages name it relative to {@code root}. */
  static List<Row> read(Path root, Path file, Set<String> columns) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(
          root.toAbsolutePath().relativize(file.toAbsolutePath()).toString().replace('\\', '/'),
          in,
          columns);
    }
  }

  static List<Row> read(String name, InputStream in, Set<String> columns) throws IOException {
    return new CsvFile(name).rows(in, columns);
  }

  private List<Row> rows(InputStream in, Set<String> columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    long line = 1;
    try (BufferedReader reader = withoutByteOrderMark(in);
        CSVParser parser = FORMAT.parse(reader)) {
      checkHeader(parser, columns);
      for (CSVRecord csvRecord : parser) {
        line = parser.getCurrentLineNumber();
        rows.add(row(csvRecord, line));
      }
    } catch (CharacterCodingException e) {
      throw new GazetteerException(name + ":" + line + ": not UTF-8 from here on");
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new GazetteerException(name + ":" + line + ": " + e.getMessage());
    }
    return rows;
  }

  /** A reader that refuses broken UTF-8 instead of replacing it. */
  private static BufferedReader withoutByteOrderMark(InputStream in) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private void checkHeader(CSVParser parser, Set<String> columns) throws GazetteerException {
    for (String column : parser.getHeaderNames()) {
      if (!columns.contains(column)) {
        throw new GazetteerException(
            name
                + ":1: unknown column '"
                + column
                + "'; known are "
                + columns.stream().sorted().toList());
      }
    }
  }

  private Row row(CSVRecord csvRecord, long line) throws GazetteerException {
    String origin = name + ":" + line;
    List<String> columns = csvRecord.getParser().getHeaderNames();
    if (csvRecord.size() != columns.size()) {
      throw new GazetteerException(
          origin + ": " + csvRecord.size() + " cells where the header has " + columns.size());
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(
          columns.get(i), Normalizer.normalize(csvRecord.get(i).strip(), Normalizer.Form.NFC));
    }
    return new Row(origin, cells);
  }
}
