package org.jogsutra.export;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jogsutra.model.Problem;

/** The table {@code problems.csv}: one row per input that could not be used, or only in part. */
public final class ProblemsTable implements Flushable {

  static final List<String> HEADER = List.of("article_id", "stage", "problem", "action");

  private final CsvTable table;

  /** Begins the table. */
  public ProblemsTable(OutputStream out) throws IOException {
    table = CsvTable.analyst(out, HEADER);
  }

  /** Adds a problem. */
  public void add(Problem problem) throws IOException {
    String action = problem.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
    table.row(problem.articleId(), problem.stage(), problem.reason(), action);
  }

  @Override
  public void flush() throws IOException {
    table.flush();
  }
}
