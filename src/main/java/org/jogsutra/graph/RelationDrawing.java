package org.jogsutra.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jogsutra.model.CoOccurrence;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph.Dated;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RelationGraph;
import org.jogsutra.model.RelationGraph.Edge;

/**
 * Makes the scored and drawn graph of stated relations.
 *
 * <p>Scores and places are those of the graph in which all relations of two entities are one edge
 * without direction: two entities that have much to do with each other stand together, whoever
 * began it. The days of a node are those of its relations.
 */
public final class RelationDrawing {

  private RelationDrawing() {}

  /**
   * Returns the graph of all edges.
   *
   * @param named how often each end of an edge was named
   * @param edges in order of their keys, none from an entity to itself
   */
  public static RelationGraph of(Map<Entity, Occurrences> named, List<Edge> edges) {
    Map<EntityId, Map.Entry<Entity, Occurrences>> ends = ends(named, edges);
    Map<EntityId, Integer> numbers = new HashMap<>();
    ends.keySet().forEach(id -> numbers.put(id, numbers.size()));
    NodeScores scores = scores(numbers, edges);
    Map<EntityId, Set<String>> days = days(edges);
    List<Node> nodes = new ArrayList<>();
    ends.forEach(
        (id, end) -> {
          int node = nodes.size();
          nodes.add(
              new Node(
                  end.getKey(),
                  end.getValue(),
                  scores.scores(node),
                  scores.place(node),
                  List.copyOf(days.getOrDefault(id, Set.of()))));
        });
    return new RelationGraph(nodes, edges);
  }

  /** Returns what is known of each end of an edge, in order of their ids. */
  private static Map<EntityId, Map.Entry<Entity, Occurrences>> ends(
      Map<Entity, Occurrences> named, List<Edge> edges) {
    Set<EntityId> ids = new TreeSet<>();
    edges.forEach(edge -> ids.addAll(List.of(edge.key().source(), edge.key().target())));
    Map<EntityId, Map.Entry<Entity, Occurrences>> ends = new TreeMap<>();
    for (Map.Entry<Entity, Occurrences> entity : named.entrySet()) {
      if (ids.contains(entity.getKey().id())) {
        ends.put(entity.getKey().id(), entity);
      }
    }
    return ends;
  }

  private static NodeScores scores(Map<EntityId, Integer> numbers, List<Edge> edges) {
    Map<CoOccurrence, Integer> weights = new TreeMap<>();
    for (Edge edge : edges) {
      CoOccurrence pair = CoOccurrence.of(edge.key().source(), edge.key().target());
      weights.merge(pair, edge.counts().articles(), Integer::sum);
    }
    EdgeList pairs = new EdgeList();
    weights.forEach(
        (pair, weight) ->
            pairs.add(number(pair.first(), numbers), number(pair.second(), numbers), weight));
    int[] all = new int[numbers.size()];
    Arrays.setAll(all, node -> node);
    double[] ties = weights.values().stream().mapToDouble(Integer::doubleValue).toArray();
    return new NodeScores(all, pairs.topology(all.length), ties);
  }

  private static int number(EntityId id, Map<EntityId, Integer> numbers) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("an end of an edge that is named nowhere: " + id);
    }
    return number;
  }

  private static Map<EntityId, Set<String>> days(List<Edge> edges) {
    Map<EntityId, Set<String>> days = new HashMap<>();
    for (Edge edge : edges) {
      for (EntityId end : List.of(edge.key().source(), edge.key().target())) {
        Set<String> its = days.computeIfAbsent(end, unseen -> new TreeSet<>());
        edge.history().stream().map(Dated::date).forEach(its::add);
      }
    }
    return days;
  }
}
