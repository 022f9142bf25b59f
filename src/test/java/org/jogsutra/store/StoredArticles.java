package org.jogsutra.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.EntityGraph.Scores;
import org.jogsutra.model.EntityGraph.Strength;
import org.jogsutra.model.GraphOptions;
import org.jogsutra.model.Problem;
import org.jogsutra.model.RowSource;
import org.jogsutra.store.ArticleWriter.Result;
import org.jogsutra.store.Inventory.Input;
import org.jogsutra.store.Inventory.Item;

/** The database of a folder, with articles added in which is found what the test says. */
public final class StoredArticles implements AutoCloseable {

  static final String KNOWLEDGE = "tables of 2025";

  /** Few enough that a handful of articles needs several batches. */
  private static final int BATCH = 3;

  private final Store store;

  private StoredArticles(Store store) {
    this.store = store;
  }

  /** Opens the database of a folder, or makes it. */
  public static StoredArticles in(Path folder) throws IOException {
    return new StoredArticles(Store.open(folder, settings(false)));
  }

  static Store.Settings settings(boolean fresh) {
    return new Store.Settings("500MB", 2, BATCH, fresh);
  }

  public Store store() {
    return store;
  }

  /** What came of an input. */
  record Outcome(
      String id, String content, Optional<Analysis> analysis, Optional<Problem> problem) {

    static Outcome of(Analysis analysis) {
      String content = Integer.toHexString(analysis.hashCode());
      return new Outcome(analysis.article().id(), content, Optional.of(analysis), Optional.empty());
    }

    static Outcome of(Problem problem) {
      return new Outcome(problem.articleId(), "", Optional.empty(), Optional.of(problem));
    }

    Outcome with(Problem other) {
      return new Outcome(id, content, analysis, Optional.of(other));
    }

    Outcome with(String otherContent) {
      return new Outcome(id, otherContent, analysis, problem);
    }
  }

  /** Adds articles, in place of those with the same ids. */
  public StoredArticles add(Analysis... articles) throws IOException {
    return add(Stream.of(articles).map(Outcome::of).toList());
  }

  /**
   * Adds articles that name together what {@code "a-b b-c:3"} says: one names a and b, three b and
   * c, all organizations.
   */
  public StoredArticles addPairs(String pairs) throws IOException {
    return addPairs(pairs, "");
  }

  /** Adds articles as {@link #addPairs(String)} does, with the same ids, but of other names. */
  public StoredArticles addPairs(String pairs, String beforeNames) throws IOException {
    List<Analysis> articles = new ArrayList<>();
    for (String pair : pairs.split(" ", -1)) {
      String[] parts = pair.split("[-:]", -1);
      int times = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
      for (int i = 0; i < times; i++) {
        String text =
            "[org:%1$s%2$s x] [org:%1$s%3$s y] %4$d.".formatted(beforeNames, parts[0], parts[1], i);
        articles.add(Articles.article(pair + " " + i, "2025-01-17", text));
      }
    }
    return add(articles.toArray(Analysis[]::new));
  }

  StoredArticles add(List<Outcome> outcomes) throws IOException {
    Inventory inventory = store.inventory();
    try (Inventory.Findings findings = inventory.findings()) {
      for (Outcome outcome : outcomes) {
        findings.add(new Input(outcome.id(), outcome.id(), 1, 0, ""));
      }
    }
    inventory.compare(KNOWLEDGE);
    try (ArticleWriter writer = store.writer(KNOWLEDGE)) {
      while (inventory.hasNext()) {
        Item item = inventory.next();
        writer.add(result(item, outcomes.get((int) item.number())));
      }
      writer.flush();
    }
    return this;
  }

  static Result result(Item item, Outcome outcome) {
    Print print =
        outcome
            .analysis()
            .map(analysis -> new Print(analysis.article().text().hashCode(), new byte[0]))
            .orElse(Print.NONE);
    return new Result(item, outcome.content(), outcome.analysis(), print, outcome.problem());
  }

  /** Returns the graph of all pairs, without scores and places. */
  AllPairs pairs(GraphOptions options) throws IOException {
    Pairs pairs = store.countPairs(options);
    try (Drawing drawing = pairs.draw()) {
      for (int node = 0; node < pairs.nodes().size(); node++) {
        drawing.add(node, new Scores(0, 0, 0, 0, 0), new Place(0, 0, 0));
      }
      for (Pairs.Pair pair : all(pairs.pairs(1))) {
        drawing.add(pair.a(), pair.b(), new Strength(0, 0, 1, false));
      }
      EntityGraph graph = drawing.graph();
      return new AllPairs(all(graph.nodes()), all(graph.edges()));
    }
  }

  /** Who is named together with whom. */
  record AllPairs(List<Node> nodes, List<Edge> edges) {

    /** Returns the pairs as {@code country:IN country:RU}. */
    List<String> names() {
      return edges.stream().map(edge -> edge.pair().first() + " " + edge.pair().second()).toList();
    }

    Edge only() {
      if (edges.size() != 1) {
        throw new AssertionError("not one pair: " + names());
      }
      return edges.get(0);
    }
  }

  /** Returns the rows of a table, each by its columns. */
  List<Map<String, String>> rows(Table.Name name) throws IOException {
    Table table = store.table(name);
    List<String> header = table.header();
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<Object> cells : all(table)) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), cells.get(i).toString());
      }
      rows.add(row);
    }
    return rows;
  }

  /** Returns a column of a table. */
  List<String> column(Table.Name name, String column) throws IOException {
    return rows(name).stream().map(row -> row.getOrDefault(column, "no such column")).toList();
  }

  /** Returns rows that can be read only as long as the database is open. */
  public static <T> List<T> all(RowSource<T> rows) throws IOException {
    List<T> all = new ArrayList<>();
    rows.forEach(all::add);
    return all;
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
