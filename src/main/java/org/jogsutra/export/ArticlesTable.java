package org.jogsutra.export;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Article;
import org.jogsutra.model.Problem;

/** The table {@code articles.csv}: one row per input file, in the order they are added. */
public final class ArticlesTable implements Flushable {

  static final List<String> HEADER =
      List.of(
          "article_id",
          "status",
          "title",
          "language",
          "published",
          "source",
          "characters",
          "sentences",
          "mentions",
          "relations",
          "duplicate_of",
          "cluster",
          "message");

  private static final String UNKNOWN = "";

  private final CsvTable table;

  /** Begins the table. */
  public ArticlesTable(OutputStream out) throws IOException {
    table = CsvTable.analyst(out, HEADER);
  }

  /** Adds an article that was worked on. */
  public void add(Analysis analysis) throws IOException {
    Article article = analysis.article();
    table.row(
        article.id(),
        "ok",
        article.title(),
        article.language(),
        article.published(),
        UNKNOWN,
        article.text().length(),
        analysis.sentences().size(),
        analysis.links().size(),
        analysis.relations().size(),
        UNKNOWN,
        UNKNOWN,
        "");
  }

  /** Adds an input that was left out. One that was used in part has its row as an article. */
  public void add(Problem problem) throws IOException {
    if (problem.action() == Problem.Action.SKIPPED) {
      table.row(
          problem.articleId(),
          "skipped",
          UNKNOWN,
          UNKNOWN,
          UNKNOWN,
          UNKNOWN,
          UNKNOWN,
          UNKNOWN,
          UNKNOWN,
          UNKNOWN,
          UNKNOWN,
          UNKNOWN,
          problem.reason());
    }
  }

  @Override
  public void flush() throws IOException {
    table.flush();
  }
}
