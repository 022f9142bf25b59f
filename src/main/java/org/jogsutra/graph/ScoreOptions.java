package org.jogsutra.graph;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which edges of a network the graph keeps: those that meet the first three, and if these are few
 * the best of the others.
 *
 * @param minWeight the least weight
 * @param maxPValue the largest p-value, corrected for the number of edges; 1 keeps all
 * @param backboneLevel the largest level of the disparity filter; 1 keeps all
 * @param leastEdges so many edges are kept even if their p-values are larger, up to {@value
 *     #DOUBTFUL}: those of the largest G², and those of the same G² as the last of them; and then
 *     also those that {@value #SEVERAL} or more reports name, whatever their p-value: who is in all
 *     of a few articles is together with everybody as if by chance
 */
public record ScoreOptions(
    double minWeight, double maxPValue, double backboneLevel, int leastEdges) {

  private static final double DOUBTFUL = 0.05;
  private static final int SEVERAL = 3;

  /**
   * What recovered most of planted ties ({@code docs/graph-measures.md}). Of a few articles hardly
   * a pair is significant, so the graph then shows the 300 that are most nearly so.
   */
  public static final ScoreOptions DEFAULT = new ScoreOptions(1, 0.001, 1, 300);

  /** Keeps every edge. */
  public static final ScoreOptions ALL = new ScoreOptions(0, 1, 1, 0);

  /** Tells for each edge whether it is kept. */
  boolean[] kept(Network network, EdgeScores scores) {
    IntPredicate sure = edge -> scores.pValue(edge) <= maxPValue;
    IntPredicate possible =
        edge -> network.weight(edge) >= minWeight && scores.backboneLevel(edge) <= backboneLevel;
    int edges = network.edges();
    long count = IntStream.range(0, edges).filter(possible.and(sure)).count();
    IntPredicate good = sure;
    if (count < leastEdges) {
      IntPredicate doubtful = edge -> scores.pValue(edge) <= Math.max(DOUBTFUL, maxPValue);
      double least = leastOfBest(IntStream.range(0, edges).filter(possible.and(doubtful)), scores);
      good =
          sure.or(edge -> doubtful.test(edge) && scores.logLikelihood(edge) >= least)
              .or(edge -> network.weight(edge) >= SEVERAL);
    }
    boolean[] kept = new boolean[edges];
    for (int edge = 0; edge < edges; edge++) {
      kept[edge] = possible.test(edge) && good.test(edge);
    }
    return kept;
  }

  private double leastOfBest(IntStream edges, EdgeScores scores) {
    double[] sorted = edges.mapToDouble(scores::logLikelihood).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[Math.max(0, sorted.length - leastEdges)];
  }
}
