package org.jogsutra.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.EntityGraph.Scores;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RowSource;

/** Makes the scored and drawn graph of the pairs that matter. */
public final class CoOccurrenceGraph {

  private static final double SMALLEST = 4;
  private static final double LARGEST = 100;

  private static final double DAMPING = 0.85;
  private static final int PAGERANK_ITERATIONS = 100;
  private static final double PAGERANK_TOLERANCE = 1e-9;

  private CoOccurrenceGraph() {}

  /**
   * Returns the graph of the pairs that weigh {@code minWeight} or more.
   *
   * <p>Its nodes are the ends of these pairs; an entity without a pair is not drawn. The result
   * does not depend on the order in which nodes and edges come.
   *
   * @param nodes how often each end of a pair was named
   * @param edges each pair once, its weight positive
   */
  public static EntityGraph of(
      Map<Entity, Occurrences> nodes, Stream<Edge> edges, double minWeight) {
    List<Edge> kept =
        edges
            .filter(edge -> edge.weight() >= minWeight)
            .sorted(Comparator.comparing(Edge::pair))
            .toList();
    return new EntityGraph(RowSource.of(nodes(nodes, kept)), RowSource.of(kept));
  }

  /** Returns the ends of edges that are in order of their pairs, scored and placed. */
  static List<Node> nodes(Map<Entity, Occurrences> nodes, List<Edge> kept) {
    List<Map.Entry<Entity, Occurrences>> ends = ends(nodes, kept);
    Map<EntityId, Integer> numbers = new HashMap<>();
    ends.forEach(end -> numbers.put(end.getKey().id(), numbers.size()));
    return nodes(ends, Topology.of(numbers, kept));
  }

  private static List<Map.Entry<Entity, Occurrences>> ends(
      Map<Entity, Occurrences> nodes, List<Edge> edges) {
    Set<EntityId> ids =
        edges.stream()
            .flatMap(edge -> Stream.of(edge.pair().first(), edge.pair().second()))
            .collect(Collectors.toSet());
    return nodes.entrySet().stream()
        .filter(node -> ids.contains(node.getKey().id()))
        .sorted(Comparator.comparing(node -> node.getKey().id()))
        .toList();
  }

  private static List<Node> nodes(List<Map.Entry<Entity, Occurrences>> ends, Topology topology) {
    Graph<Integer, DefaultWeightedEdge> graph = topology.graph();
    int[] communities = Communities.of(graph);
    List<Scores> scores = scores(topology, graph, communities);
    List<Place> places = places(topology, communities);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      Map.Entry<Entity, Occurrences> end = ends.get(i);
      nodes.add(new Node(end.getKey(), end.getValue(), scores.get(i), places.get(i), List.of()));
    }
    return nodes;
  }

  private static List<Scores> scores(
      Topology topology, Graph<Integer, DefaultWeightedEdge> graph, int[] communities) {
    double[] weightedDegrees = topology.weightedDegrees();
    double[] betweenness = Betweenness.of(topology);
    var pageRank = new PageRank<>(graph, DAMPING, PAGERANK_ITERATIONS, PAGERANK_TOLERANCE);
    List<Scores> scores = new ArrayList<>();
    for (int node = 0; node < topology.size(); node++) {
      scores.add(
          new Scores(
              topology.degree(node),
              weightedDegrees[node],
              betweenness[node],
              pageRank.getVertexScore(node),
              communities[node]));
    }
    return scores;
  }

  private static List<Place> places(Topology topology, int[] communities) {
    Points points = Layout.of(topology, communities);
    double[] sizes = sizes(topology.weightedDegrees());
    List<Place> places = new ArrayList<>();
    for (int node = 0; node < topology.size(); node++) {
      places.add(new Place(points.x(node), points.y(node), sizes[node]));
    }
    return places;
  }

  /**
   * Returns diameters from exactly {@code SMALLEST} to exactly {@code LARGEST}, since Gephi scales
   * sizes to span these two and moves the nodes by the same factor. If all are equal it makes them
   * the smallest.
   */
  static double[] sizes(double[] weightedDegrees) {
    double[] roots = Arrays.stream(weightedDegrees).map(Math::sqrt).toArray();
    double min = Arrays.stream(roots).min().orElse(0);
    double range = Arrays.stream(roots).max().orElse(0) - min;
    return Arrays.stream(roots)
        .map(
            root -> range > 0 ? SMALLEST + (LARGEST - SMALLEST) * ((root - min) / range) : SMALLEST)
        .toArray();
  }
}
