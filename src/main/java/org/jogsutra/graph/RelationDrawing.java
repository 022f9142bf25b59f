package org.jogsutra.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jogsutra.model.CoOccurrence;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Counts;
import org.jogsutra.model.EntityGraph.Dated;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Strength;
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

  private static final Strength UNKNOWN = new Strength(0, 0, 0, false);

  private RelationDrawing() {}

  /**
   * Returns the graph of all edges.
   *
   * @param nodes how often each end of an edge was named
   * @param edges in order of their keys, none from an entity to itself
   */
  public static RelationGraph of(Map<Entity, Occurrences> nodes, List<Edge> edges) {
    Map<CoOccurrence, Integer> weights = new TreeMap<>();
    for (Edge edge : edges) {
      CoOccurrence pair = CoOccurrence.of(edge.key().source(), edge.key().target());
      weights.merge(pair, edge.counts().articles(), Integer::sum);
    }
    List<EntityGraph.Edge> pairs =
        weights.entrySet().stream().map(pair -> pair(pair.getKey(), pair.getValue())).toList();
    return new RelationGraph(dated(CoOccurrenceGraph.nodes(nodes, pairs), edges), edges);
  }

  private static EntityGraph.Edge pair(CoOccurrence ends, int weight) {
    return new EntityGraph.Edge(
        ends, weight, new Counts(weight, weight, weight, "", ""), UNKNOWN, List.of(), "");
  }

  private static List<Node> dated(List<Node> nodes, List<Edge> edges) {
    Map<EntityId, Set<String>> days = new HashMap<>();
    for (Edge edge : edges) {
      List<String> itsDays = edge.history().stream().map(Dated::date).toList();
      days.computeIfAbsent(edge.key().source(), unseen -> new TreeSet<>()).addAll(itsDays);
      days.computeIfAbsent(edge.key().target(), unseen -> new TreeSet<>()).addAll(itsDays);
    }
    return nodes.stream().map(node -> dated(node, days)).toList();
  }

  private static Node dated(Node node, Map<EntityId, Set<String>> days) {
    Set<String> itsDays = days.getOrDefault(node.entity().id(), Set.of());
    return new Node(
        node.entity(), node.occurrences(), node.scores(), node.place(), List.copyOf(itsDays));
  }
}
