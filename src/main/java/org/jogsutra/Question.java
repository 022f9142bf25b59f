package org.jogsutra;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jogsutra.export.CsvReport;
import org.jogsutra.store.OutputFolder;
import org.jogsutra.store.SqlQuery;

/** What an analyst asks a run's database in SQL. */
public final class Question {

  /** Columns are as wide as these rows need. */
  private static final int ROWS_MEASURED = 1_000;

  private static final int WIDEST = 60;

  private final Path output;
  private final String sql;
  private final String memory;

  /**
   * Creates a question.
   *
   * @param output output folder of the run
   * @param memory how much memory the answer may take, such as {@code 2GB}
   */
  public Question(Path output, String sql, String memory) {
    this.output = output;
    this.sql = sql;
    this.memory = memory;
  }

  /**
   * Gives the answer as lines of a table.
   *
   * @throws IOException if there is no answer; the message says why
   */
  public void asTable(Consumer<String> line) throws IOException {
    try (SqlQuery query = SqlQuery.ask(output, sql, memory)) {
      List<List<String>> first = new ArrayList<>(List.of(query.header()));
      int[] widths = new int[query.header().size()];
      query.forEach(
          row -> {
            List<String> cells = row.stream().map(Question::cell).toList();
            if (first.isEmpty()) {
              line.accept(line(cells, widths));
            } else {
              first.add(cells);
              if (first.size() > ROWS_MEASURED) {
                tell(first, widths, line);
              }
            }
          });
      tell(first, widths, line);
    }
  }

  private static void tell(List<List<String>> rows, int[] widths, Consumer<String> line) {
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, width(row.get(i))));
      }
    }
    rows.forEach(row -> line.accept(line(row, widths)));
    rows.clear();
  }

  private static String cell(Object value) {
    return value.toString().replaceAll("\\s+", " ");
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      line.append(i == 0 ? "" : "  ").append(cell);
      line.append(" ".repeat(Math.max(0, widths[i] - width(cell))));
    }
    return line.toString().stripTrailing();
  }

  /** Returns how many places a text takes on a terminal: marks stand above or below letters. */
  private static int width(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  /**
   * Writes the answer as CSV that opens in a spreadsheet. A file holds all of it in the end, or
   * what it held before.
   */
  public void asCsv(Path file) throws IOException {
    try (SqlQuery query = SqlQuery.ask(output, sql, memory)) {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        try (OutputStream out = Files.newOutputStream(file)) {
          CsvReport.write(query.header(), query, out);
        }
      } else {
        save(query, file.toAbsolutePath());
      }
    }
  }

  private static void save(SqlQuery query, Path file) throws IOException {
    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
    try (OutputFolder out = new OutputFolder(folder)) {
      out.save(
          folder.relativize(file).toString(),
          stream -> CsvReport.write(query.header(), query, stream));
      out.commit();
    }
  }
}
