package org.jogsutra.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RelationGraph;
import org.jogsutra.model.RelationGraph.Voices;

/** Graphs in which every text is one that some format has trouble with. */
final class Hostile {

  /** Such texts, with what is left of them where a file must be legal and a text on one line. */
  static final Map<String, String> TEXTS = texts();

  /** A node for each text, in a ring of edges; node 7 and what it is tied to have no day. */
  static final EntityGraph GRAPH = graph();

  /** A ring of relations likewise, each with a text for its weapon and its evidence. */
  static final RelationGraph RELATIONS = relations();

  private static final int UNDATED = 7;

  private Hostile() {}

  private static Map<String, String> texts() {
    String thousands = "ক্ষ্ম".repeat(2_000);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("INF Treaty, INFANTRY", "INF Treaty, INFANTRY");
    texts.put("a\u0000b\u000Bc\u001Fd\u0085e\uFFFEf", "abcdef");
    texts.put("\"quoted\" 'once' \"", "\"quoted\" 'once' \"");
    texts.put("<a>&amp;]]></a><!--", "<a>&amp;]]></a><!--");
    texts.put("\u202Eحزب\u202C \u200Fالله", "\u202Eحزب\u202C \u200Fالله");
    texts.put(thousands, thousands);
    texts.put("C:\\news\\raw.txt\\", "C:\\news\\raw.txt\\");
    texts.put("=1+1", "=1+1");
    texts.put("-5", "-5");
    texts.put("@SUM(A1)", "@SUM(A1)");
    texts.put("  two\r\nlines\tand a tab\n", "two  lines and a tab");
    texts.put("rocket \uD83D\uDE80", "rocket \uD83D\uDE80");
    texts.put("half \uD83D", "half \uFFFD");
    texts.put("other half \uDE80", "other half \uFFFD");
    texts.put("a,b;c|d", "a,b;c|d");
    texts.put("NaN", "NaN");
    texts.put("<[2014-05-01, 2015-01-01]>", "<[2014-05-01, 2015-01-01]>");
    texts.put("</title><script>alert(1)</script>", "</title><script>alert(1)</script>");
    return texts;
  }

  static EntityId id(int number) {
    return new EntityId("org:%02d".formatted(number));
  }

  private static EntityGraph graph() {
    List<String> texts = List.copyOf(TEXTS.keySet());
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      edges.add(edge(i, (i + 1) % texts.size(), texts.get(i)));
    }
    edges.sort((a, b) -> a.pair().compareTo(b.pair()));
    return Sample.graph(nodes(texts), edges);
  }

  private static List<Node> nodes(List<String> texts) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      double angle = 2 * Math.PI * i / texts.size();
      nodes.add(
          new Node(
              new Entity(id(i), text, text, text, text, ""),
              new Occurrences(9, 5, "2014", "2025-01-17"),
              new Scores(2, 4, 0, 1.0 / texts.size(), 0),
              new Place(900 * Math.cos(angle), 900 * Math.sin(angle), i == 0 ? 100 : 4 + i),
              i == UNDATED ? List.of() : Sample.DATES));
    }
    return nodes;
  }

  private static Edge edge(int from, int to, String text) {
    return new Edge(
        CoOccurrence.of(id(from), id(to)),
        2,
        new Counts(3, 2, 2, "2014", "2025-01-17"),
        new Strength(0.125, 3, 0.0000321, true),
        history(from, to),
        text);
  }

  private static List<Dated> history(int from, int to) {
    return from == UNDATED || to == UNDATED ? List.of() : List.of(new Dated("2025-01-17", 2));
  }

  private static RelationGraph relations() {
    List<String> texts = List.copyOf(TEXTS.keySet());
    List<RelationGraph.Edge> edges = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int next = (i + 1) % texts.size();
      var key = new RelationGraph.Key(id(i), id(next), i % 2 == 0 ? "MEETS" : "ATTACKS");
      edges.add(
          new RelationGraph.Edge(
              key,
              new RelationGraph.Counts(2, new Voices(2, 0, 0, 0), "2014", "2025-01-17"),
              List.of(texts.get(i)),
              history(i, next),
              texts.get(i)));
    }
    return new RelationGraph(nodes(texts), edges);
  }
}
