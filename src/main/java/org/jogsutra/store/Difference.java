package org.jogsutra.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jogsutra.model.CoOccurrence;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.GraphChanges;
import org.jogsutra.model.GraphChanges.Change;
import org.jogsutra.model.GraphChanges.Edge;
import org.jogsutra.model.GraphChanges.Node;
import org.jogsutra.model.GraphChanges.Shift;
import org.jogsutra.model.GraphChanges.Told;

/**
 * What differs between the results of two runs. Neither database is written to. Used by one thread.
 *
 * <p>An edge is there if the run drew it. It is stronger or weaker by its weight, the number of
 * independent reports; whether that is more than the size of the runs explains is told by its
 * keyness, the log-likelihood ratio of T. Dunning, Accurate methods for the statistics of surprise
 * and coincidence, Computational Linguistics 19 (1993), of the two by two table of reports with and
 * without the pair in both runs.
 */
public final class Difference implements AutoCloseable {

  private static final String OLDER = "older";
  private static final String NEWER = "newer";

  private static final String NODES =
      "SELECT "
          + EntityColumns.NAMES
          + ", change, articles_old, articles_new, x, y, size FROM changed_node ORDER BY entity_id";

  private static final String EDGES =
      "SELECT source, target, change, weight_old, weight_new, keyness FROM changed_edge"
          + " ORDER BY source, target";

  private static final String TOP =
      """
      SELECT english(c.source, x.name, x.name_en), english(c.target, y.name, y.name_en), c.change, c.weight_old, c.weight_new, c.keyness
      FROM changed_edge c JOIN changed_node x ON x.entity_id = c.source JOIN changed_node y ON y.entity_id = c.target
      WHERE c.change <> 'kept' ORDER BY abs(c.keyness) DESC, c.source, c.target LIMIT ?
      """;

  private final Database database;
  private final String olderDatabase;

  private Difference(Database database, String olderDatabase) {
    this.database = database;
    this.olderDatabase = olderDatabase;
  }

  /** What is compared. */
  public enum Kind {
    NODE,
    EDGE,
    RELATION
  }

  /**
   * How much a run read.
   *
   * @param articles number of articles
   * @param reports number of independent reports among them: copies count once
   */
  public record Size(long articles, long reports) {}

  /**
   * Opens the databases of two output folders, which may be the same.
   *
   * @param folder for what does not fit into memory; it need not exist before {@link #compare}
   * @param memory how much memory comparing may take, such as {@code 2GB}
   * @throws IOException if a folder has no database, or one that is damaged, of another version or
   *     being written to; the message says which
   */
  public static Difference open(Path older, Path newer, Path folder, String memory)
      throws IOException {
    Path olderFile = file(older);
    Path newerFile = file(newer);
    boolean same = Files.isSameFile(olderFile, newerFile);
    Database database = DatabaseFile.ofNoFile(older + " and " + newer, folder, memory);
    try {
      if (!same) {
        new DatabaseFile(olderFile).attachTo(database, OLDER);
      }
      new DatabaseFile(newerFile).attachTo(database, NEWER);
      database.shut();
    } catch (IOException e) {
      database.close();
      throw e;
    }
    return new Difference(database, same ? NEWER : OLDER);
  }

  private static Path file(Path folder) throws IOException {
    Path file = folder.resolve(Store.FILE);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    return file;
  }

  /** Compares the runs; all else here gives what came of it. */
  public void compare() throws IOException {
    database.script("difference-macros.sql");
    database.script("compared-run.sql", Map.of("run", OLDER, "database", olderDatabase));
    database.script("compared-run.sql", Map.of("run", NEWER, "database", NEWER));
    database.script("difference.sql");
  }

  /** Returns how much the older run read. */
  public Size older() throws IOException {
    return size(OLDER);
  }

  /** Returns how much the newer run read. */
  public Size newer() throws IOException {
    return size(NEWER);
  }

  private Size size(String run) throws IOException {
    String from = " FROM " + run + "_size";
    return new Size(
        database.number("SELECT articles" + from), database.number("SELECT reports" + from));
  }

  /** Returns how many there are of each change, in the order of the changes. */
  public Map<Change, Long> counts(Kind kind) throws IOException {
    Map<Change, Long> counts = new EnumMap<>(Change.class);
    database.query(
        "SELECT change, count(*) FROM changed_%s GROUP BY change"
            .formatted(kind.name().toLowerCase(Locale.ROOT)),
        row -> counts.put(Change.of(row.getString(1)), row.getLong(2)));
    return counts;
  }

  /** Returns the pairs with the largest keyness of either sign, the largest first. */
  public List<Told> top(int most) throws IOException {
    List<Told> top = new ArrayList<>();
    database.query(
        TOP,
        row ->
            top.add(
                new Told(
                    row.getString(1),
                    row.getString(2),
                    Change.of(row.getString(3)),
                    shift(row, 4))),
        most);
    return top;
  }

  /** Returns the graphs of both as one. */
  public GraphChanges graph() throws IOException {
    return new GraphChanges(
        new QueriedRows<>(database, new QueriedRows.Query(NODES), Difference::node),
        new QueriedRows<>(database, new QueriedRows.Query(EDGES), Difference::edge));
  }

  /**
   * Returns the table of pairs.
   *
   * @param all whether with those that are as strong as before
   */
  public ChangesTable edges(boolean all) throws IOException {
    return ChangesTable.ofEdges(database, all);
  }

  /**
   * Returns the table of stated relations.
   *
   * @param all whether with those that are stated as before
   */
  public ChangesTable relations(boolean all) throws IOException {
    return ChangesTable.ofRelations(database, all);
  }

  private static Node node(ResultSet row) throws SQLException {
    int next = 1 + EntityColumns.COUNT;
    return new Node(
        EntityColumns.read(row, 1),
        Change.of(row.getString(next)),
        row.getInt(next + 1),
        row.getInt(next + 2),
        new Place(row.getDouble(next + 3), row.getDouble(next + 4), row.getDouble(next + 5)));
  }

  private static Edge edge(ResultSet row) throws SQLException {
    return new Edge(
        CoOccurrence.of(new EntityId(row.getString(1)), new EntityId(row.getString(2))),
        Change.of(row.getString(3)),
        shift(row, 4));
  }

  private static Shift shift(ResultSet row, int first) throws SQLException {
    return new Shift(row.getInt(first), row.getInt(first + 1), row.getDouble(first + 2));
  }

  @Override
  public void close() throws IOException {
    database.close();
  }
}
