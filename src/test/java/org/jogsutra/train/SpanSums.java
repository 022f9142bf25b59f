package org.jogsutra.train;

import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import java.util.List;

/** The probabilities of spans of three tokens, summed up over all label sequences. */
final class SpanSums {

  static final int TOKENS = 3;

  private final List<String> labels;

  /** For each first token, end and label. */
  private final double[][][] sums;

  SpanSums(List<String> labels) {
    this.labels = labels;
    this.sums = new double[TOKENS][TOKENS + 1][labels.size()];
  }

  double of(int first, int end, int label) {
    // Outside of names there are no spans, so that each token is one.
    return sums[first][end][label];
  }

  void add(CRFCliqueTree<String> tree) {
    for (int a = 0; a < labels.size(); a++) {
      for (int b = 0; b < labels.size(); b++) {
        for (int c = 0; c < labels.size(); c++) {
          int[] sequence = {a, b, c};
          double probability = tree.prob(TOKENS - 1, sequence);
          if (probability > 0) {
            add(sequence, probability);
          }
        }
      }
    }
  }

  private void add(int[] sequence, double probability) {
    for (int first = 0; first < TOKENS; first++) {
      if (first == 0 || !goesOn(sequence[first - 1], sequence[first])) {
        int end = first + 1;
        while (end < TOKENS && goesOn(sequence[end - 1], sequence[end])) {
          end++;
        }
        sums[first][end][sequence[first]] += probability;
      }
    }
  }

  private boolean goesOn(int before, int label) {
    String name = labels.get(label);
    return name.startsWith("I-") && labels.get(before).substring(1).equals(name.substring(1));
  }
}
