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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
    Row row = new Row(name + ":" + line, csvRecord);
    if (!csvRecord.isConsistent()) {
      throw row.error(
          csvRecord.size()
              + " cells where the header has "
              + csvRecord.getParser().getHeaderNames().size());
    }
    return row;
  }

  /** One row of a table, and where it stands. */
  record Row(String origin, CSVRecord cells) {

    /** Returns a cell, or an empty text where the table has no such column. */
    String cell(String column) {
      return cells.isMapped(column)
          ? Normalizer.normalize(cells.get(column).strip(), Normalizer.Form.NFC)
          : "";
    }

    String required(String column) throws GazetteerException {
      String value = cell(column);
      if (value.isEmpty()) {
        throw error("no " + column);
      }
      return value;
    }

    /** Returns the parts of a cell between semicolons. */
    List<String> list(String column) {
      return Stream.of(cell(column).split(";"))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    /** Returns a number from 1 to {@code largest}. */
    int number(String column, int largest) throws GazetteerException {
      String value = required(column);
      if (!value.matches("[1-9][0-9]{0,8}") || Integer.parseInt(value) > largest) {
        throw error(column + " is '" + value + "', not 1 to " + largest);
      }
      return Integer.parseInt(value);
    }

    <E extends Enum<E>> E oneOf(Class<E> values, String column) throws GazetteerException {
      String value = required(column);
      return Arrays.stream(values.getEnumConstants())
          .filter(constant -> constant.name().equalsIgnoreCase(value))
          .findFirst()
          .orElseThrow(
              () ->
                  error(
                      column
                          + " is '"
                          + value
                          + "', not one of "
                          + Arrays.toString(values.getEnumConstants())));
    }

    GazetteerException error(String reason) {
      return new GazetteerException(origin + ": " + reason);
    }
  }
}
