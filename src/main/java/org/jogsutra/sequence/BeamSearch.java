package org.jogsutra.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jogsutra.sequence.MaxentFeatures.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds good labels of a sentence from left to right, of which it keeps the three best ways at each
 * token. As each step's probabilities sum to 1 whatever went before, the best way as a whole may be
 * missed; the model was measured so. For one thread.
 *
 * <p>Ways that are as good as each other leave the queue in the order in which OpenNLP's do.
 */
final class BeamSearch {

  private static final int WIDTH = 3;

  /** OpenNLP gives up ways that are less probable than that. */
  private static final double LOWEST = -100_000;

  private final MaxentFeatures features;
  private final Token[] tokens;

  /** By label, the labels it may follow, each a bit; {@code O} may also stand for the begin. */
  private final long[] mayFollow;

  /** All that is known of an outcome before anything is. */
  private final double prior;

  private final float[] scores;
  private final double[] probabilities;
  private final double[] sorted;

  /** A way up to a token. */
  private record Way(@Nullable Way before, int label, double probability, double score)
      implements Comparable<Way> {

    @Override
    public int compareTo(Way way) {
      return Double.compare(way.score, score);
    }
  }

  BeamSearch(List<String> labels, MaxentFeatures features, Token[] tokens) {
    this.features = features;
    this.tokens = tokens;
    this.mayFollow = labels.stream().mapToLong(label -> mayFollow(label, labels)).toArray();
    this.prior = Math.log(1.0 / labels.size());
    this.scores = new float[labels.size()];
    this.probabilities = new double[labels.size()];
    this.sorted = new double[labels.size()];
  }

  private static long mayFollow(String label, List<String> labels) {
    long all = 0;
    for (int before = 0; before < labels.size(); before++) {
      String name = labels.get(before);
      boolean allowed =
          !label.startsWith("I-")
              || (!name.equals("O") && name.substring(2).equals(label.substring(2)));
      all |= allowed ? 1L << before : 0;
    }
    return all;
  }

  /** Returns the labels of the best way that was kept. */
  BeamLabels labels() {
    PriorityQueue<Way> ways = new PriorityQueue<>(WIDTH);
    ways.add(new Way(null, features.other(), 1, 0));
    for (Token token : tokens) {
      PriorityQueue<Way> longer = new PriorityQueue<>(WIDTH);
      for (int kept = 0; kept < WIDTH && !ways.isEmpty(); kept++) {
        extend(ways.remove(), token, longer);
      }
      ways = longer;
    }
    return path(ways.poll());
  }

  private void extend(Way way, Token token, PriorityQueue<Way> longer) {
    setProbabilities(way, token);
    System.arraycopy(probabilities, 0, sorted, 0, sorted.length);
    Arrays.sort(sorted);
    double least = sorted[Math.max(0, sorted.length - WIDTH)];
    add(way, least, longer);
    if (longer.isEmpty()) {
      add(way, 0, longer);
    }
  }

  private void setProbabilities(Way way, Token token) {
    int secondBefore = way.before() == null ? features.other() : way.before().label();
    features.score(scores, token, way.label(), secondBefore);
    double sum = 0;
    for (int label = 0; label < scores.length; label++) {
      probabilities[label] = Math.exp(prior + scores[label]);
      sum += probabilities[label];
    }
    for (int label = 0; label < scores.length; label++) {
      probabilities[label] /= sum;
    }
  }

  private void add(Way way, double least, PriorityQueue<Way> longer) {
    for (int label = 0; label < probabilities.length; label++) {
      if (probabilities[label] >= least && ((mayFollow[label] >>> way.label()) & 1) != 0) {
        double score = way.score() + Math.log(probabilities[label]);
        if (score > LOWEST) {
          longer.add(new Way(way, label, probabilities[label], score));
        }
      }
    }
  }

  private BeamLabels path(@Nullable Way last) {
    int[] labels = new int[tokens.length];
    double[] path = new double[tokens.length];
    Way way = last;
    for (int token = tokens.length - 1; token >= 0 && way != null; token--) {
      labels[token] = way.label();
      path[token] = way.probability();
      way = way.before();
    }
    return new BeamLabels(labels, path);
  }
}
