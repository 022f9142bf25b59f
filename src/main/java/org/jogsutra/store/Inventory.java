package org.jogsutra.store;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.duckdb.DuckDBAppender;

/**
 * What is found in the input, compared with what the database has: which inputs are new or changed,
 * and which vanished.
 *
 * <p>First every input is {@link #findings added}, then they are {@link #compare compared}, then
 * the {@link #next() work} is taken. Memory does not grow with their number. Used by one thread at
 * a time.
 */
public final class Inventory {

  private static final int PAGE = 10_000;

  private final Database database;
  private final Deque<Item> page = new ArrayDeque<>();
  private long added;
  private long last = -1;

  /**
   * An input to work on.
   *
   * @param number in the order in which they were found, from 0
   * @param known content for which nothing needs to be done, or empty
   * @param replaces number of the article in whose place it comes, or -1
   */
  public record Item(long number, Input input, String known, int replaces) {}

  /**
   * An input as found.
   *
   * @param modified nanoseconds since 1970, or 0 to look at the content in any case
   * @param refusal why it must not be read, or empty
   */
  public record Input(String articleId, String path, long bytes, long modified, String refusal) {}

  /** How inputs compare with the database. */
  public record Comparison(long found, long toDo, long vanished) {}

  Inventory(Database database) throws IOException {
    this.database = database;
    database.script("inventory.sql");
  }

  /** Begins to add inputs, all by the thread that calls this. */
  public Findings findings() throws IOException {
    return new Findings(database.temporaryAppender("found"));
  }

  /** Takes the inputs that are found. Used and closed by one thread. */
  public final class Findings implements AutoCloseable {

    private final DuckDBAppender rows;

    private Findings(DuckDBAppender rows) {
      this.rows = rows;
    }

    /** Adds an input. Of several with one id, the last counts. */
    public void add(Input input) throws IOException {
      database.step(
          () ->
              rows.beginRow()
                  .append(added)
                  .append(input.articleId())
                  .append(input.path())
                  .append(input.bytes())
                  .append(input.modified())
                  .append(input.refusal())
                  .endRow());
      added++;
    }

    @Override
    public void close() throws IOException {
      database.step(
          () -> {
            rows.close();
            return true;
          });
    }
  }

  /**
   * Compares what was added with the database.
   *
   * @param knowledge names what works on articles now: what was made by other knowledge is to do
   */
  public Comparison compare(String knowledge) throws IOException {
    database.script("comparison.sql");
    database.update("DELETE FROM to_do WHERE is_same AND knowledge = ?", knowledge);
    database.update("UPDATE to_do SET known = '' WHERE knowledge <> ?", knowledge);
    return new Comparison(
        added,
        database.number("SELECT count(*) FROM to_do"),
        database.number("SELECT count(*) FROM vanished"));
  }

  /** Returns whether there is more to do. */
  public boolean hasNext() throws IOException {
    if (page.isEmpty()) {
      database.query(
          "SELECT number, article_id, path, bytes, modified, refusal, known, replaces FROM to_do"
              + " WHERE number > ? ORDER BY number LIMIT "
              + PAGE,
          row ->
              page.add(
                  new Item(
                      row.getLong(1),
                      new Input(
                          row.getString(2),
                          row.getString(3),
                          row.getLong(4),
                          row.getLong(5),
                          row.getString(6)),
                      row.getString(7),
                      row.getInt(8))),
          last);
    }
    return !page.isEmpty();
  }

  /** Returns what is to do next, in the order in which it was found. */
  public Item next() throws IOException {
    hasNext();
    Item item = page.removeFirst();
    last = item.number();
    return item;
  }

  /** Removes from the database what is no longer in the input. */
  public void removeVanished() throws IOException {
    database.inTransaction(
        () -> {
          for (String table : ArticleWriter.TABLES) {
            database.update(
                "DELETE FROM " + table + " WHERE article_no IN (SELECT article_no FROM vanished)");
          }
        });
  }
}
