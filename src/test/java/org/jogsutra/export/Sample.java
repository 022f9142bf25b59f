package org.jogsutra.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogsutra.model.AllRows;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Article;
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
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RowSource;
import org.jogsutra.model.Sentence;
import org.jogsutra.model.Span;
import org.jogsutra.model.Suffix;

/** A small graph and a small article for tests of all formats. */
final class Sample {

  static final Entity RUSSIA =
      new Entity(new EntityId("country:RU"), "রাশিয়া", "Russia", "RU", "", "Q159");
  static final Entity INDIA =
      new Entity(new EntityId("country:IN"), "ভারত", "India", "IN", "", "Q668");
  static final Entity S400 =
      new Entity(new EntityId("weapon:s-400"), "এস-৪০০", "S-400", "RU", "sam", "");

  static final List<String> DATES = List.of("2014-05-01", "2025-01-17");

  /** Three nodes, their sizes and places such that Gephi has nothing to scale or center. */
  static final EntityGraph GRAPH =
      graph(
          List.of(
              node(INDIA, new Scores(1, 3, 0, 0.2625, 0), new Place(-1000, 0, 4)),
              node(RUSSIA, new Scores(2, 5, 1, 0.475, 0), new Place(0, 500, 100)),
              node(S400, new Scores(1, 2, 0, 0.2625, 1), new Place(1000, -500, 52))),
          List.of(edge(INDIA, RUSSIA, 3, "2014-05-01"), edge(RUSSIA, S400, 2, "2014-05")));

  static final EntityGraph EMPTY = graph(List.of(), List.of());

  private Sample() {}

  static EntityGraph graph(List<Node> nodes, List<Edge> edges) {
    return new EntityGraph(RowSource.of(nodes), RowSource.of(edges));
  }

  /** Returns the graph as if no article had a date. */
  static EntityGraph undated(EntityGraph graph) {
    return graph(
        AllRows.of(graph.nodes()).stream()
            .map(n -> new Node(n.entity(), n.occurrences(), n.scores(), n.place(), List.of()))
            .toList(),
        AllRows.of(graph.edges()).stream()
            .map(e -> new Edge(e.pair(), e.weight(), e.counts(), e.strength(), List.of(), ""))
            .toList());
  }

  static Node node(Entity entity, Scores scores, Place place) {
    return new Node(
        entity, new Occurrences(7, 4, "2014-05-01", "2025-01-17"), scores, place, DATES);
  }

  static Edge edge(Entity first, Entity second, int articles, String date) {
    return new Edge(
        CoOccurrence.of(first.id(), second.id()),
        articles,
        new Counts(articles + 1, articles, articles, date, "2025-01-17"),
        articles > 2
            ? new Strength(0.25, 12.5, 1.23456e-12, true)
            : new Strength(-0.5, 0, 0, false),
        List.of(new Dated("2014-05-01", 1), new Dated("2025-01-17", articles - 1)),
        "a.txt#0: রাশিয়া ভারতকে এস-৪০০ দিয়েছে।");
  }

  /** Returns two nodes tied by an edge, the first with the names given. */
  static EntityGraph named(String name, String nameEn) {
    var hostile = new Entity(new EntityId("org:x"), name, nameEn, "", "", "");
    return graph(
        List.of(
            node(INDIA, new Scores(1, 3, 0, 0.5, 0), new Place(-1000, 0, 4)),
            node(hostile, new Scores(1, 3, 0, 0.5, 0), new Place(1000, 0, 100))),
        List.of(edge(INDIA, hostile, 3, "2014")));
  }

  /** Returns an article of one sentence whose first four characters name a country. */
  static Analysis article(String id, String text) {
    return new Analysis(
        new Article(id, "শিরোনাম", "bn", "2025-01-17", text),
        List.of(new Sentence(0, 0, 0, 1, new Span(0, text.length()))),
        List.of(link(text.substring(0, 4))));
  }

  private static Link link(String words) {
    var origin =
        new Mention.Origin(
            Mention.Match.SHORT_NAME,
            Set.of(Mention.Method.RULE, Mention.Method.GAZETTEER),
            Suffix.Role.NOMINATIVE,
            "",
            Map.of("calibre", "155 mm"),
            0.9);
    var mention = new Mention(new Span(0, 4), 0, words, EntityType.COUNTRY, List.of(INDIA), origin);
    return new Link(mention, INDIA, 0.987);
  }
}
