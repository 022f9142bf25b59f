package org.jogsutra.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How well edges that are kept, or ranked, agree with those that are true. */
final class Recovery {

  private final PlantedGraph graph;
  private final long all;

  Recovery(PlantedGraph graph) {
    this.graph = graph;
    all = edges().filter(graph::tied).count();
  }

  private IntStream edges() {
    return IntStream.range(0, graph.network().edges());
  }

  /** What a filter keeps; recall is of the true edges that any window names. */
  record Kept(long edges, double precision, double recall) {

    double f1() {
      return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%d | %.3f | %.3f | %.3f", edges, precision, recall, f1());
    }
  }

  Kept kept(IntPredicate filter) {
    long kept = edges().filter(filter).count();
    long right = edges().filter(filter).filter(graph::tied).count();
    return new Kept(kept, kept > 0 ? (double) right / kept : 0, (double) right / all);
  }

  /**
   * Returns the average precision of a ranking, the largest values first: the mean, over the true
   * edges, of the precision among those ranked as high as it; edges of equal value share a rank.
   */
  double averagePrecision(IntToDoubleFunction value) {
    int[] order =
        edges()
            .boxed()
            .sorted(Comparator.comparingDouble(edge -> -value.applyAsDouble(edge)))
            .mapToInt(Integer::intValue)
            .toArray();
    double sum = 0;
    int right = 0;
    int begin = 0;
    while (begin < order.length) {
      double tie = value.applyAsDouble(order[begin]);
      int end = begin;
      int rightHere = 0;
      while (end < order.length && value.applyAsDouble(order[end]) == tie) {
        rightHere += graph.tied(order[end++]) ? 1 : 0;
      }
      right += rightHere;
      sum += rightHere * ((double) right / end);
      begin = end;
    }
    return sum / all;
  }

  /** Returns the share of true edges among the first ones of a ranking. */
  double precisionOfFirst(int count, IntToDoubleFunction value) {
    return Arrays.stream(
                edges()
                    .boxed()
                    .sorted(Comparator.comparingDouble(edge -> -value.applyAsDouble(edge)))
                    .mapToInt(Integer::intValue)
                    .limit(count)
                    .toArray())
            .filter(graph::tied)
            .count()
        / (double) count;
  }
}
