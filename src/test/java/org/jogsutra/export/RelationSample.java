package org.jogsutra.export;

import java.util.ArrayList;
import java.util.List;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph.Dated;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.EntityGraph.Scores;
import org.jogsutra.model.RelationGraph;
import org.jogsutra.model.RelationGraph.Counts;
import org.jogsutra.model.RelationGraph.Edge;
import org.jogsutra.model.RelationGraph.Voices;

/** A small graph of relations, for tests of all formats. */
final class RelationSample {

  /** Three nodes with parallel edges, in both directions, and with hostile words. */
  static final RelationGraph GRAPH =
      new RelationGraph(
          List.of(
              node(Sample.INDIA, -1000, 4),
              node(Sample.RUSSIA, 0, 100),
              node(Sample.S400, 1000, 52)),
          List.of(
              edge(Sample.INDIA, Sample.RUSSIA, "AGREES", 1),
              edge(Sample.INDIA, Sample.RUSSIA, "MEETS", 2),
              edge(Sample.INDIA, Sample.S400, "ACQUIRES_WEAPON", 1),
              edge(Sample.RUSSIA, Sample.INDIA, "MEETS", 3),
              edge(Sample.RUSSIA, Sample.INDIA, "SUPPLIES_WEAPON", 4)));

  private RelationSample() {}

  /** Returns a graph of two nodes with an edge for each relation. */
  static RelationGraph parallel(List<String> relations) {
    List<Edge> edges = new ArrayList<>();
    for (String relation : relations) {
      edges.add(edge(Sample.INDIA, Sample.RUSSIA, relation, 1));
      edges.add(edge(Sample.RUSSIA, Sample.INDIA, relation, 1));
    }
    return new RelationGraph(
        List.of(node(Sample.INDIA, -1000, 4), node(Sample.RUSSIA, 1000, 100)), edges);
  }

  private static Node node(Entity entity, double x, double size) {
    return Sample.node(entity, new Scores(2, 5, 0, 0.5, 0), new Place(x, 0, size));
  }

  private static Edge edge(Entity source, Entity target, String relation, int articles) {
    return new Edge(
        new RelationGraph.Key(source.id(), target.id(), relation),
        new Counts(articles, new Voices(articles, 1, 2, 3), "2014-05-01", "2025-01"),
        List.of("INF missile", "S-400"),
        List.of(new Dated("2014-05-01", articles)),
        "a.txt#0: \"রাশিয়া\" ভারতকে <INF> & এস-৪০০ দিয়েছে।");
  }
}
