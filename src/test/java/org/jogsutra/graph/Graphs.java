package org.jogsutra.graph;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jogsutra.model.CoOccurrence;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph.Counts;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Strength;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Occurrences;

/** Graphs written as text: {@code "a-b b-c:3"} has an edge of weight 1 and one of weight 3. */
final class Graphs {

  private static final Strength UNKNOWN = new Strength(0, 0, 0, false);

  private Graphs() {}

  static List<Edge> edges(String text) {
    return Arrays.stream(text.split(" ", -1)).map(Graphs::edge).toList();
  }

  private static Edge edge(String text) {
    String[] parts = text.split("[-:]", -1);
    int weight = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
    return edge(parts[0], parts[1], weight);
  }

  static Edge edge(String a, String b, int weight) {
    var pair = CoOccurrence.of(new EntityId("org:" + a), new EntityId("org:" + b));
    return new Edge(
        pair, weight, new Counts(weight, weight, weight, "", ""), UNKNOWN, List.of(), "");
  }

  static Map<Entity, Occurrences> ends(List<Edge> edges) {
    Map<Entity, Occurrences> ends = new LinkedHashMap<>();
    edges.stream()
        .flatMap(edge -> Stream.of(edge.pair().first(), edge.pair().second()))
        .forEach(id -> ends.put(entity(id), new Occurrences(1, 1, "", "")));
    return ends;
  }

  private static Entity entity(EntityId id) {
    return new Entity(id, id.key(), "", "", "", "");
  }
}
