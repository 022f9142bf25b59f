package org.jogsutra.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.model.CoOccurrenceRule;
import org.jogsutra.model.CoOccurrenceRule.RollUp;
import org.jogsutra.model.CoOccurrenceRule.Window;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GraphOptions;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RowSource;
import org.jogsutra.model.StatedRelation;

/**
 * Who is named together with whom in the articles that count.
 *
 * <p>Nodes are numbered from 0 in the order of their ids; pairs come in the order of their nodes.
 */
public final class Pairs {

  private final Database database;
  private final GraphOptions.Articles articles;

  private Pairs(Database database, GraphOptions.Articles articles) {
    this.database = database;
    this.articles = articles;
  }

  /** Counts pairs; what is kept in the database stays as it is. */
  static Pairs count(Database database, CoOccurrenceRule rule, GraphOptions.Articles articles)
      throws IOException {
    database.script("ranked.sql");
    database.script("asking.sql");
    database.update(
        "INSERT INTO asked VALUES (?, ?, string_split(?, '\n'), string_split(?, '\n'), string_split(?, '\n'), ?)",
        articles.from(),
        articles.to(),
        String.join("\n", articles.sources()),
        String.join("\n", articles.languages()),
        types(rule),
        rule.phrases());
    // Not in a transaction: there DuckDB would plan without knowing how large the tables are.
    database.script(
        "pairs.sql",
        Map.of(
            "window", window(rule.window()),
            "windows", windows(rule.window()),
            "stands_for", standsFor(rule)));
    return new Pairs(database, articles);
  }

  /** Keeps the counts in the database. */
  public void keep() throws IOException {
    database.inTransaction(() -> database.script("keep-pairs.sql"));
  }

  /** Windows of words overlap by half, so that each word but the first few is in two. */
  private static String window(Window window) {
    return switch (window.unit()) {
      case SENTENCE -> "m.sentence";
      case PARAGRAPH -> "m.paragraph";
      case ARTICLE -> "0";
      case WORDS -> {
        int half = (window.words() + 1) / 2;
        yield "unnest(CASE WHEN m.word < %d THEN [0] ELSE [m.word // %d - 1, m.word // %d] END)"
            .formatted(half, half, half);
      }
    };
  }

  private static String windows(Window window) {
    return switch (window.unit()) {
      case SENTENCE -> "a.sentences";
      case PARAGRAPH -> "a.paragraphs";
      case ARTICLE -> "1";
      case WORDS -> "a.words // %d + 1".formatted((window.words() + 1) / 2);
    };
  }

  private static String standsFor(CoOccurrenceRule rule) {
    String places =
        rule.rollUps().contains(RollUp.PLACE)
            ? " WHEN e.type = 'PLACE' AND e.country <> '' THEN 'country:' || e.country"
            : "";
    String weapons =
        rule.rollUps().contains(RollUp.WEAPON_CLASS)
            ? " WHEN e.type = 'WEAPON' AND e.category <> '' THEN 'weapon:class-' || lower(CASE WHEN contains(e.category, '.')"
                + " THEN split_part(e.category, '.', 2) ELSE e.category END)"
            : "";
    return "CASE" + places + weapons + " WHEN true THEN e.entity_id END";
  }

  private static String types(CoOccurrenceRule rule) {
    List<String> types =
        rule.types().stream()
            .sorted()
            .map(EntityType::name)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    return String.join("\n", types);
  }

  /** Returns the number of windows in all articles that count, copies left out. */
  public long windows() throws IOException {
    return database.number("SELECT coalesce(sum(windows), 0)::BIGINT FROM member WHERE is_first");
  }

  /**
   * A node.
   *
   * @param windows number of windows that name it, copies left out
   */
  public record Node(int windows, EntityType type) {}

  /** Returns the nodes, in order of their numbers, without gaps. */
  public RowSource<Node> nodes() throws IOException {
    return new QueriedRows<>(
        database,
        new QueriedRows.Query(
            "SELECT coalesce(c.windows, 0), split_part(n.entity_id, ':', 1) FROM numbered n"
                + " LEFT JOIN counted_node c USING (node) ORDER BY n.node"),
        row ->
            new Node(row.getInt(1), EntityType.valueOf(row.getString(2).toUpperCase(Locale.ROOT))));
  }

  /** Returns the number of the node that an entity is or stands for, if any article names it. */
  public Optional<Integer> number(EntityId entity) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    database.query(
        "SELECT DISTINCT node FROM numbered WHERE entity_id = ? UNION SELECT DISTINCT s.node FROM standing s JOIN entity e USING (entity_key) WHERE e.entity_id = ? LIMIT 1",
        row -> numbers.add(row.getInt(1)),
        entity.value(),
        entity.value());
    return numbers.stream().findFirst();
  }

  /**
   * A pair.
   *
   * @param clusters number of independent reports that name both
   * @param together number of windows that name both, copies left out
   */
  public record Pair(int a, int b, int clusters, int together) {}

  /** Returns the pairs that at least so many independent reports name. */
  public RowSource<Pair> pairs(int minWeight) throws IOException {
    return new QueriedRows<>(
        database,
        new QueriedRows.Query(
            "SELECT a, b, clusters, together FROM counted_pair WHERE clusters >= ? ORDER BY a, b",
            minWeight),
        row -> new Pair(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)));
  }

  /**
   * Returns the least weight, from {@code minWeight} up, that no more than {@code most} pairs have
   * or exceed.
   */
  public int leastWeight(int minWeight, int most) throws IOException {
    long least =
        database.number(
            """
            SELECT coalesce(min(weight), ?) FROM (
              SELECT clusters AS weight, sum(count(*)) OVER (ORDER BY clusters DESC) AS pairs
              FROM counted_pair WHERE clusters >= ? GROUP BY clusters)
            WHERE pairs <= ?
            """,
            Integer.MAX_VALUE,
            minWeight,
            most);
    boolean none =
        database.number("SELECT count(*) FROM counted_pair WHERE clusters >= ?", minWeight) <= most;
    return none ? minWeight : (int) least;
  }

  /** Returns how often those nodes are named that others stand for. */
  public Map<Entity, Occurrences> standIns() throws IOException {
    Map<Entity, Occurrences> nodes = new LinkedHashMap<>();
    database.query(
        "SELECT "
            + EntityColumns.NAMES
            + ", mentions, articles, first_date, last_date FROM counted_node"
            + " WHERE entity_id IN (SELECT entity_id FROM known) ORDER BY node",
        row ->
            nodes.put(
                EntityColumns.read(row, 1),
                EntityColumns.occurrences(row, 1 + EntityColumns.COUNT)));
    return nodes;
  }

  /** Begins to draw the graph of some of these pairs. */
  public Drawing draw() throws IOException {
    return new Drawing(database);
  }

  /** Returns what the articles that count state, one article after the other. */
  public RowSource<List<StatedRelation>> relations() throws IOException {
    return new StatedRelations(database, !articles.equals(GraphOptions.Articles.ALL));
  }
}
