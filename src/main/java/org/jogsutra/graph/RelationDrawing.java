package org.jogsutra.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jogsutra.model.CoOccurrence;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Counts;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RelationGraph;
import org.jogsutra.model.RelationGraph.Edge;

/**
 * Makes the scored and drawn graph of stated relations.
 *
 * <p>Scores and places are those of the graph in which all relations of two entities are one edge
 * without direction: two entities that have much to do with each other stand together, whoever
 * began it.
 */
public final class RelationDrawing {

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
    Stream<EntityGraph.Edge> pairs =
        weights.entrySet().stream().map(pair -> pair(pair.getKey(), pair.getValue()));
    return new RelationGraph(CoOccurrenceGraph.of(nodes, pairs, 1).nodes(), edges);
  }

  private static EntityGraph.Edge pair(CoOccurrence ends, int weight) {
    return new EntityGraph.Edge(ends, weight, new Counts(weight, weight, weight, "", ""), "");
  }
}
