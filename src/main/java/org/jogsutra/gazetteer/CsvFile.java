package org.jogsutra.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

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
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setIgnoreEmptyLines(true)
          .get();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

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
    CsvFile file = new CsvFile(name);
    return file.rows(file.decoded(in.readAllBytes()), columns);
  }

  /** Decodes the file, refusing broken UTF-8 instead of replacing it. */
  private String decoded(byte[] bytes) throws GazetteerException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      throw new GazetteerException(name + ":" + (before + ".").lines().count() + ": not UTF-8");
    }
    String text = out.flip().toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private List<Row> rows(String text, Set<String> columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    long begin = 1;
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      checkHeader(parser, columns);
      begin = parser.getCurrentLineNumber() + 1;
      for (CSVRecord csvRecord : parser) {
        rows.add(row(csvRecord, parser.getCurrentLineNumber()));
        begin = parser.getCurrentLineNumber() + 1;
      }
    } catch (CSVException | IllegalArgumentException e) {
      throw new GazetteerException(name + ":" + begin + ": " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw new GazetteerException(
          name + ":" + begin + ": " + Objects.requireNonNullElse(e.getCause(), e).getMessage());
    }
    return rows;
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
