package org.jogsutra;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jogsutra.RunSummary.Pair;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityId;

/** The heaviest edges of a graph, of which no more are held than are told. */
final class TopPairs {

  private static final int TOP = 5;

  private static final Comparator<Edge> HEAVIEST_FIRST =
      Comparator.comparingDouble(Edge::weight)
          .thenComparingInt(edge -> edge.counts().sentences())
          .reversed();

  private TopPairs() {}

  /** Returns up to {@value #TOP}, of equally heavy ones those that come first. */
  static List<Pair> of(EntityGraph graph) throws IOException {
    List<Edge> heaviest = new ArrayList<>();
    graph.edges().forEach(edge -> add(edge, heaviest));
    Map<EntityId, String> names = names(graph, heaviest);
    return heaviest.stream().map(edge -> pair(edge, names)).toList();
  }

  private static void add(Edge edge, List<Edge> heaviest) {
    heaviest.add(edge);
    // Of equals the sort keeps the order, and the last is the one to go.
    heaviest.sort(HEAVIEST_FIRST);
    if (heaviest.size() > TOP) {
      heaviest.remove(TOP);
    }
  }

  private static Map<EntityId, String> names(EntityGraph graph, List<Edge> edges)
      throws IOException {
    Map<EntityId, String> names = new HashMap<>();
    for (Edge edge : edges) {
      names.put(edge.pair().first(), edge.pair().first().value());
      names.put(edge.pair().second(), edge.pair().second().value());
    }
    graph
        .nodes()
        .forEach(
            node -> names.computeIfPresent(node.entity().id(), (id, no) -> node.entity().name()));
    return names;
  }

  private static Pair pair(Edge edge, Map<EntityId, String> names) {
    return new Pair(
        names.getOrDefault(edge.pair().first(), ""),
        names.getOrDefault(edge.pair().second(), ""),
        edge.counts().articles(),
        edge.counts().sentences());
  }
}
