package org.jogsutra.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.RowSource;

/**
 * What of a graph is drawn, and all that is held of it.
 *
 * @param nodes the largest, the largest first
 * @param edges between them, first those of the backbone, each kind the heaviest first
 */
record SvgSelection(List<Node> nodes, List<Edge> edges) {

  private static final int NODES = 1_500;
  private static final int EDGES = 2_000;

  private static final Comparator<Node> LARGEST_FIRST =
      Comparator.comparingDouble((Node node) -> -node.place().size())
          .thenComparing(node -> node.entity().id());

  private static final Comparator<Edge> STRONGEST_FIRST =
      Comparator.comparing((Edge edge) -> !edge.strength().backbone())
          .thenComparingDouble(edge -> -edge.weight())
          .thenComparing(Edge::pair);

  static SvgSelection of(EntityGraph graph) throws IOException {
    List<Node> nodes = first(graph.nodes(), NODES, LARGEST_FIRST);
    Set<EntityId> drawn = new HashSet<>();
    nodes.forEach(node -> drawn.add(node.entity().id()));
    RowSource<Edge> between = between(graph.edges(), drawn);
    return new SvgSelection(nodes, first(between, EDGES, STRONGEST_FIRST));
  }

  private static RowSource<Edge> between(RowSource<Edge> edges, Set<EntityId> drawn) {
    return new RowSource<>() {
      @Override
      public long size() {
        return edges.size();
      }

      @Override
      public void forEach(Use<Edge> use) throws IOException {
        edges.forEach(
            edge -> {
              if (drawn.contains(edge.pair().first()) && drawn.contains(edge.pair().second())) {
                use.take(edge);
              }
            });
      }
    };
  }

  /** Returns the rows that would come first if all were sorted, without holding more than these. */
  private static <T> List<T> first(RowSource<T> rows, int most, Comparator<T> order)
      throws IOException {
    PriorityQueue<T> best = new PriorityQueue<>(Collections.reverseOrder(order));
    rows.forEach(
        row -> {
          best.add(row);
          if (best.size() > most) {
            best.remove();
          }
        });
    List<T> sorted = new ArrayList<>(best);
    sorted.sort(order);
    return sorted;
  }
}
