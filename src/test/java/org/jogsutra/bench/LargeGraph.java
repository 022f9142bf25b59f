package org.jogsutra.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jogsutra.model.CoOccurrence;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Counts;
import org.jogsutra.model.EntityGraph.Dated;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.EntityGraph.Scores;
import org.jogsutra.model.EntityGraph.Strength;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RowSource;

/**
 * A graph of any size whose nodes and edges are made while they are read, as a database would give
 * them: nothing is held. Two thirds of the edges were seen once; an edge of weight w has up to w
 * days. Each row depends on its number alone.
 */
final class LargeGraph {

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3_650;
  private static final int MOST_DAYS = 40;
  private static final double REACH = 4_000;
  private static final String[] PREFIXES = {"country", "org", "person", "place", "weapon"};
  private static final String WORDS =
      "রাশিয়া ভারতকে এস-৪০০ ক্ষেপণাস্ত্র প্রতিরক্ষাব্যবস্থার পঞ্চম চালান সরবরাহ করেছে বলে জানিয়েছেন প্রতিরক্ষা মন্ত্রণালয়ের মুখপাত্র।";

  /** The last nodes begin no edge, as there are too few to lead to. */
  private static final int TAIL = 200;

  private final int nodes;
  private final long edges;

  private LargeGraph(int nodes, long edges) {
    this.nodes = nodes;
    this.edges = edges;
  }

  /** Returns a graph of a thousand nodes or more, with some ten to thirty times as many edges. */
  static EntityGraph of(int nodes, long edges) {
    LargeGraph graph = new LargeGraph(nodes, edges);
    return new EntityGraph(
        rows(nodes, use -> graph.forEachNode(use)), rows(edges, use -> graph.forEachEdge(use)));
  }

  /** Something that makes rows. */
  private interface Rows<T> {
    void forEach(RowSource.Use<T> use) throws IOException;
  }

  private static <T> RowSource<T> rows(long size, Rows<T> rows) {
    return new RowSource<>() {
      @Override
      public long size() {
        return size;
      }

      @Override
      public void forEach(Use<T> use) throws IOException {
        rows.forEach(use);
      }
    };
  }

  private void forEachNode(RowSource.Use<Node> use) throws IOException {
    for (int number = 0; number < nodes; number++) {
      use.take(node(number));
    }
  }

  private Node node(int number) {
    var random = new SplittableRandom(number);
    double rank = Math.exp(random.nextDouble() * Math.log(nodes));
    int mentions = (int) (nodes / rank);
    EntityId id = id(number);
    var name = "নাম " + WORDS.substring(0, 5 + random.nextInt(12)).strip() + " " + number;
    var entity = new Entity(id, name, "Name of entity " + number, "IN", category(id), "");
    double angle = random.nextDouble() * 2 * Math.PI;
    double radius = REACH * Math.sqrt(random.nextDouble());
    return new Node(
        entity,
        new Occurrences(mentions + 1, mentions / 2 + 1, "2015-01-01", "2024-12-28"),
        new Scores(
            mentions + 1,
            2.5 * mentions,
            random.nextDouble() / nodes,
            1.0 / rank / nodes,
            number % 50),
        new Place(
            radius * Math.cos(angle), radius * Math.sin(angle), number == 0 ? 100 : 4 + 96 / rank),
        days(random, Math.min(MOST_DAYS, mentions + 1)));
  }

  private static String category(EntityId id) {
    return id.type() == EntityType.WEAPON ? "missile" : "";
  }

  /** Ids sort as their numbers do. */
  private EntityId id(int number) {
    int type = (int) ((long) number * PREFIXES.length / nodes);
    return new EntityId("%s:q%07d".formatted(PREFIXES[type], number));
  }

  private static List<String> days(SplittableRandom random, int count) {
    var days = new TreeSet<String>();
    for (int i = 0; i < count; i++) {
      days.add(FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
    }
    return List.copyOf(days);
  }

  private void forEachEdge(RowSource.Use<Edge> use) throws IOException {
    for (int first = 0; first < nodes; first++) {
      EntityId id = id(first);
      for (int other : others(first)) {
        use.take(edge(id, other, new SplittableRandom(((long) first << Integer.SIZE) | other)));
      }
    }
  }

  /** Returns the later nodes that an edge leads to, in order. */
  private Iterable<Integer> others(int first) {
    var random = new SplittableRandom(-1L - first);
    var others = new TreeSet<Integer>();
    long count = before(first + 1) - before(first);
    while (others.size() < count) {
      others.add(random.nextInt(first + 1, nodes));
    }
    return others;
  }

  /** Returns how many edges begin before a node: half of them evenly, half as Zipf's law has it. */
  private long before(int node) {
    double evenly = Math.min(1, node / (double) (nodes - TAIL));
    double zipf = Math.min(1, Math.log(node + 1.0) / Math.log(nodes - TAIL + 1.0));
    return Math.round(edges * (evenly + zipf) / 2);
  }

  private Edge edge(EntityId first, int other, SplittableRandom random) {
    int weight = (int) Math.min(500, Math.pow(random.nextDouble(), -0.9));
    List<Dated> history = new ArrayList<>();
    days(random, Math.min(MOST_DAYS, weight)).forEach(day -> history.add(new Dated(day, 1)));
    String from = history.get(0).date();
    String to = history.get(history.size() - 1).date();
    return new Edge(
        CoOccurrence.of(first, id(other)),
        weight,
        new Counts(weight * 2, weight + 1, weight, from, to),
        new Strength(
            random.nextDouble(-1, 1),
            random.nextDouble() * 100,
            Math.exp(-random.nextDouble() * 50),
            random.nextInt(10) == 0),
        history,
        "2015/01/01/article-" + other + ".txt#" + weight + ": " + WORDS);
  }
}
