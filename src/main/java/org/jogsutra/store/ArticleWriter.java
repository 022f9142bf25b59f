package org.jogsutra.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Problem;
import org.jogsutra.store.Inventory.Item;

/**
 * Adds what was found in articles, in batches: a batch is in the database wholly or not at all, and
 * what is in it stays, whatever happens to the process. Used by one thread.
 */
public final class ArticleWriter implements AutoCloseable {

  /** Tables with rows for each article. */
  static final List<String> TABLES = List.of("article", "sentence", "mention", "relation");

  /** A power cut costs no more than this. */
  private static final long LONGEST_BATCH = TimeUnit.SECONDS.toNanos(10);

  private final Database database;
  private final String knowledge;
  private final int batch;
  private final ArticleRows rows;
  private int nextNumber;
  private int waiting;
  private long begin;

  /**
   * Creates a writer.
   *
   * @param knowledge names what works on the articles
   * @param batch number of articles in a batch
   */
  ArticleWriter(Database database, String knowledge, int batch) throws IOException {
    this.database = database;
    this.knowledge = knowledge;
    this.batch = batch;
    database.script("writing.sql");
    rows = new ArticleRows(database);
    nextNumber = (int) database.number("SELECT coalesce(max(article_no), -1) + 1 FROM article");
  }

  /**
   * What came of an input.
   *
   * @param content the begin of the SHA-256 of the file, or empty if it could not be read
   * @param print by which copies are found; of what is no article {@link Print#NONE}
   */
  public record Result(
      Item item,
      String content,
      Optional<Analysis> analysis,
      Print print,
      Optional<Problem> problem) {

    /** Returns whether the input is as it was when it was worked on. */
    public boolean isKnown() {
      return !content.isEmpty() && content.equals(item.known());
    }
  }

  /** Adds what came of an input; with the last of a batch, the batch is in the database. */
  public void add(Result result) throws IOException {
    if (waiting == 0) {
      begin = System.nanoTime();
      database.begin();
    }
    if (result.isKnown()) {
      rows.touch(result);
    } else {
      rows.add(result, nextNumber++, knowledge);
    }
    waiting++;
    if (waiting == batch || System.nanoTime() - begin > LONGEST_BATCH) {
      flush();
    }
  }

  /** Puts what waits into the database. */
  public void flush() throws IOException {
    if (waiting > 0) {
      rows.flush();
      database.script("batch.sql");
      if (rows.replaceSome()) {
        database.script("replacing.sql");
      }
      database.commit();
      rows.begin();
      waiting = 0;
    }
  }

  /** Drops what waits. */
  @Override
  public void close() throws IOException {
    // In the transaction, since closing puts in what waits; then that is undone.
    try {
      rows.close();
    } finally {
      if (waiting > 0) {
        database.rollback();
      }
    }
  }
}
