package org.jogsutra;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jogsutra.graph.EdgeScores;
import org.jogsutra.graph.GraphScores;
import org.jogsutra.graph.Network;
import org.jogsutra.graph.NodeScores;
import org.jogsutra.graph.ScoreOptions;
import org.jogsutra.graph.Surroundings;
import org.jogsutra.model.EntityGraph.Strength;
import org.jogsutra.model.GraphOptions.Ego;
import org.jogsutra.model.GraphOptions.Selection;
import org.jogsutra.store.Drawing;
import org.jogsutra.store.Pairs;

/** Scores the pairs that were counted, and draws those that are asked for. Used by one thread. */
final class GraphDrawer {

  /** Level of the disparity filter up to which an edge is told to be of the backbone. */
  private static final double BACKBONE = 0.05;

  private final Pairs pairs;
  private final Selection selection;

  GraphDrawer(Pairs pairs, Selection selection) {
    this.pairs = pairs;
    this.selection = selection;
  }

  /**
   * Adds nodes and edges with their scores to a drawing.
   *
   * @return the least weight of an edge, larger than asked for if there were too many
   * @throws IOException if the entity whose surroundings are asked for is not named in any article
   *     that counts
   */
  int draw(Drawing drawing) throws IOException {
    int least = pairs.leastWeight(selection.minWeight(), selection.mostEdges());
    Network network = network(least, edge -> true);
    GraphScores scores = GraphScores.of(network, options(least));
    IntPredicate drawn = scores::kept;
    NodeScores nodes = scores.nodes();
    if (selection.ego().isPresent()) {
      BitSet near = near(selection.ego().get(), network, scores);
      drawn =
          edge ->
              scores.kept(edge) && near.get(network.source(edge)) && near.get(network.target(edge));
      nodes = GraphScores.of(network(least, drawn), ScoreOptions.ALL).nodes();
    }
    add(network, scores.edges(), drawn, drawing);
    add(nodes, network.nodes(), drawing);
    return least;
  }

  private ScoreOptions options(int least) {
    ScoreOptions usual = ScoreOptions.DEFAULT;
    return switch (selection.keep()) {
      case ALL -> new ScoreOptions(least, 1, 1, 0);
      case SIGNIFICANT ->
          new ScoreOptions(least, usual.maxPValue(), usual.backboneLevel(), usual.leastEdges());
      case BACKBONE -> new ScoreOptions(least, usual.maxPValue(), BACKBONE, 0);
    };
  }

  private Network network(int least, IntPredicate wanted) throws IOException {
    Network.Builder builder = Network.builder(Math.toIntExact(pairs.windows()));
    pairs.nodes().forEach(node -> builder.addNode(node.windows(), number(node)));
    int[] edge = {0};
    pairs
        .pairs(least)
        .forEach(
            pair -> {
              if (wanted.test(edge[0]++)) {
                builder.addEdge(pair.a(), pair.b(), pair.clusters(), pair.together());
              }
            });
    return builder.build();
  }

  private static int number(Pairs.Node node) {
    return switch (node.type()) {
      case PERSON -> 0;
      case COUNTRY -> 1;
      case WEAPON -> 2;
      case PLACE -> 3;
      case ORG -> 4;
    };
  }

  private BitSet near(Ego ego, Network network, GraphScores scores) throws IOException {
    Optional<Integer> center = pairs.number(ego.center());
    if (center.isEmpty()) {
      throw new IOException(ego.center() + ": no such entity in the articles that count");
    }
    return Surroundings.of(center.get(), ego.depth(), network, scores::kept);
  }

  private static void add(Network network, EdgeScores scores, IntPredicate drawn, Drawing drawing)
      throws IOException {
    for (int edge = 0; edge < network.edges(); edge++) {
      if (drawn.test(edge)) {
        drawing.add(network.source(edge), network.target(edge), strength(edge, scores));
      }
    }
  }

  private static Strength strength(int edge, EdgeScores scores) {
    return new Strength(
        scores.npmi(edge),
        scores.logLikelihood(edge),
        scores.pValue(edge),
        scores.backboneLevel(edge) <= BACKBONE);
  }

  private static void add(NodeScores scores, int nodes, Drawing drawing) throws IOException {
    for (int node = 0; node < nodes; node++) {
      if (scores.drawn(node)) {
        drawing.add(node, scores.scores(node), scores.place(node));
      }
    }
  }
}
