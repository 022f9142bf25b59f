package org.jogsutra.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A network scored and drawn: what each pair means, which pairs the graph keeps, and what that
 * graph says of each node.
 *
 * <p>The same network and options give the same values to the last bit, on any machine. Immutable.
 *
 * <pre>
 *   var builder = Network.builder(articles);
 *   entities.forEach(entity -&gt; builder.addNode(entity.articles(), entity.type().ordinal()));
 *   pairs.forEach(pair -&gt; builder.addEdge(pair.a(), pair.b(), pair.weight(), pair.together()));
 *   GraphScores scores = GraphScores.of(builder.build(), ScoreOptions.DEFAULT);
 *   scores.edges().npmi(0);
 *   scores.nodes().community(0);
 * </pre>
 */
public final class GraphScores {

  /** How much an edge holds its ends together that is there by chance or less. */
  private static final double LEAST_TIE = 0.01;

  private final EdgeScores edges;
  private final boolean[] kept;
  private final NodeScores nodes;

  private GraphScores(EdgeScores edges, boolean[] kept, NodeScores nodes) {
    this.edges = edges;
    this.kept = kept;
    this.nodes = nodes;
  }

  /** Returns the scores of a network, in memory of about 150 bytes for each edge. */
  public static GraphScores of(Network network, ScoreOptions options) {
    EdgeScores edges = EdgeScores.of(network);
    boolean[] kept = options.kept(network, edges);
    return new GraphScores(edges, kept, nodes(network, edges, kept));
  }

  private static NodeScores nodes(Network network, EdgeScores scores, boolean[] kept) {
    int[] numbers = numbers(network, kept);
    var edges = new EdgeList();
    for (int edge = 0; edge < kept.length; edge++) {
      if (kept[edge]) {
        edges.add(
            numbers[network.source(edge)], numbers[network.target(edge)], network.weight(edge));
      }
    }
    Topology topology = edges.topology(Arrays.stream(numbers).max().orElse(-1) + 1);
    double[] ties =
        IntStream.range(0, kept.length)
            .filter(edge -> kept[edge])
            .mapToDouble(edge -> Math.max(LEAST_TIE, scores.npmi(edge)))
            .toArray();
    return new NodeScores(numbers, topology, ties);
  }

  /** Returns a number for each end of an edge that was kept, in their order, and -1 for others. */
  private static int[] numbers(Network network, boolean[] kept) {
    int[] numbers = new int[network.nodes()];
    Arrays.fill(numbers, -1);
    for (int edge = 0; edge < kept.length; edge++) {
      if (kept[edge]) {
        numbers[network.source(edge)] = 0;
        numbers[network.target(edge)] = 0;
      }
    }
    int next = 0;
    for (int node = 0; node < numbers.length; node++) {
      if (numbers[node] == 0) {
        numbers[node] = next++;
      }
    }
    return numbers;
  }

  /** Returns what is known of each edge, kept or not. */
  public EdgeScores edges() {
    return edges;
  }

  /** Tells whether the graph keeps an edge. */
  public boolean kept(int edge) {
    return kept[edge];
  }

  /** Returns what the graph of the edges that were kept says of each node. */
  public NodeScores nodes() {
    return nodes;
  }
}
