package org.jogsutra.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jogsutra.model.Entity;
import org.jogsutra.model.GraphOptions;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RelationId;
import org.jogsutra.model.RowSource;
import org.jogsutra.model.StatedRelation;
import org.jogsutra.model.Transfer;

/**
 * All that the runs on an output folder found, in one database there, {@value #FILE}.
 *
 * <p>A run takes stock of the input ({@link #inventory}), adds what it finds in new and changed
 * articles ({@link #writer}), counts over all articles ({@link #summarize}, {@link #countPairs}),
 * and writes its files from the {@link #table tables}. What is in it at any time is whole. Used by
 * one thread, but for {@link #cancel}.
 */
public final class Store implements AutoCloseable {

  /** Name of the database file. */
  public static final String FILE = "jogsutra.duckdb";

  private final Database database;
  private final FolderLock lock;
  private final Path folder;
  private final Settings settings;

  private Store(Database database, FolderLock lock, Path folder, Settings settings) {
    this.database = database;
    this.lock = lock;
    this.folder = folder;
    this.settings = settings;
  }

  /**
   * How a database works.
   *
   * @param memory how much memory it may take beside the heap, such as {@code 2GB}
   * @param threads number of threads, at least 1
   * @param batch number of articles that are added at once, at least 1
   * @param fresh whether to start over with an empty one
   */
  public record Settings(String memory, int threads, int batch, boolean fresh) {}

  /**
   * Opens the database of a folder, making both if needed.
   *
   * @throws IOException if another run has it, or it is damaged or of another version: then it is
   *     left as it is, unless it is to be fresh
   */
  public static Store open(Path folder, Settings settings) throws IOException {
    FolderLock lock = FolderLock.of(folder);
    try {
      Path file = folder.resolve(FILE);
      Leftovers.remove(folder, settings.fresh());
      Database database = new DatabaseFile(file).open(settings.memory(), settings.threads());
      return new Store(database, lock, folder, settings);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** Returns whether a folder has a database. */
  public static boolean exists(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /** Begins to take stock of the input. */
  public Inventory inventory() throws IOException {
    return new Inventory(database);
  }

  /**
   * Begins to add what is found in articles.
   *
   * @param knowledge names what works on them
   */
  public ArticleWriter writer(String knowledge) throws IOException {
    return new ArticleWriter(database, knowledge, settings.batch());
  }

  /**
   * Counts how often each entity is named.
   *
   * @param known entities that others may stand for in pairs
   */
  public Summary summarize(List<Entity> known) throws IOException {
    return new Summary(database, known);
  }

  /** Finds out which articles are copies of which. */
  public Copies copies() {
    return new Copies(database);
  }

  /** Counts who is named together with whom. */
  public Pairs countPairs(GraphOptions options) throws IOException {
    return Pairs.count(database, options.rule(), options.articles());
  }

  /** Returns the relations of one article after the other, in the order of the articles' ids. */
  public RowSource<List<StatedRelation>> relations() throws IOException {
    return new StatedRelations(database, false);
  }

  /**
   * Keeps what is found out about relations.
   *
   * @param contradicted for each relation, in the order of {@link #relations}, those that say the
   *     opposite
   */
  public void saveFacts(List<List<RelationId>> contradicted, List<Transfer> transfers)
      throws IOException {
    new FactRows(database).save(contradicted, transfers);
  }

  /** Returns how often the entities are named that take part in relations. */
  public Map<Entity, Occurrences> ofRelations() throws IOException {
    return Summary.ofRelations(database);
  }

  /** Returns the entities that others may stand for in pairs, as the last run knew them. */
  public List<Entity> standIns() throws IOException {
    List<Entity> standIns = new ArrayList<>();
    database.query(
        "SELECT " + EntityColumns.NAMES + " FROM known ORDER BY entity_id",
        row -> standIns.add(EntityColumns.read(row, 1)));
    return standIns;
  }

  /** Returns an exported table. */
  public Table table(Table.Name name) throws IOException {
    return new Table(database, name);
  }

  /** Ends what the database is doing, from another thread; it fails. */
  public void cancel() {
    database.cancel();
  }

  @Override
  public void close() throws IOException {
    try {
      database.close();
      Leftovers.remove(folder, false);
    } finally {
      lock.close();
    }
  }
}
