package org.jogsutra.sequence;

import java.util.Arrays;

/**
 * How probable labels and labelled spans of a sentence are, by the forward and backward sums over
 * all label sequences.
 *
 * <p>As in CoreNLP's training and its {@code CRFCliqueTree} any label may be before the first
 * token, though decoding begins with the background. Tokens count from 0 in the sentence.
 *
 * <p>A span's probability is the sum of all sequences in which exactly that span has that label
 * (Culotta and McCallum 2004, Confidence estimation for information extraction, HLT-NAACL). As its
 * labels are given, it takes one product along the span.
 */
public final class Marginals {

  private final LabelSet labels;
  private final int count;

  /** For each token, the factor of each transition to it, in which the label's score is. */
  private final double[] factors;

  /** For each token and label, the sum up to there, 1 for all labels of a token together. */
  private final double[] forward;

  /** For each token and label, the sum of what comes after, scaled likewise. */
  private final double[] backward;

  Marginals(LabelSet labels, Scorer scorer) {
    this.labels = labels;
    this.count = scorer.count();
    this.factors = new double[Math.multiplyExact(count, labels.transitions())];
    this.forward = new double[Math.multiplyExact(count, labels.count())];
    this.backward = new double[forward.length];
    double[] before = new double[labels.count()];
    Arrays.fill(before, 1);
    for (int token = 0; token < count; token++) {
      setFactors(token, scorer);
      stepForward(token, before);
    }
    for (int token = count - 1; token >= 0; token--) {
      stepBackward(token);
    }
  }

  private void setFactors(int token, Scorer scorer) {
    float[] edge = scorer.edge(token);
    float[] node = scorer.node(token);
    float best = Float.NEGATIVE_INFINITY;
    for (int to = 0; to < node.length; to++) {
      for (int transition = labels.start(to); transition < labels.end(to); transition++) {
        edge[transition] += node[to];
        best = Math.max(best, edge[transition]);
      }
    }
    for (int transition = 0; transition < edge.length; transition++) {
      factors[token * edge.length + transition] = Math.exp(edge[transition] - best);
    }
  }

  private void stepForward(int token, double[] sums) {
    double all = 0;
    for (int to = 0; to < labels.count(); to++) {
      double sum = 0;
      for (int transition = labels.start(to); transition < labels.end(to); transition++) {
        sum += sums[labels.from(transition)] * factor(token, transition);
      }
      forward[place(token, to)] = sum;
      all += sum;
    }
    scale(token, all);
    System.arraycopy(forward, place(token, 0), sums, 0, sums.length);
  }

  /** Divides what was summed up at a token, so that no number becomes too small. */
  private void scale(int token, double all) {
    for (int label = 0; label < labels.count(); label++) {
      forward[place(token, label)] /= all;
    }
    for (int transition = 0; transition < labels.transitions(); transition++) {
      factors[token * labels.transitions() + transition] /= all;
    }
  }

  private void stepBackward(int token) {
    if (token == count - 1) {
      Arrays.fill(backward, place(token, 0), backward.length, 1);
      return;
    }
    for (int to = 0; to < labels.count(); to++) {
      double after = backward[place(token + 1, to)];
      for (int transition = labels.start(to); transition < labels.end(to); transition++) {
        backward[place(token, labels.from(transition))] += factor(token + 1, transition) * after;
      }
    }
  }

  private double factor(int token, int transition) {
    return factors[token * labels.transitions() + transition];
  }

  private int place(int token, int label) {
    return token * labels.count() + label;
  }

  /** Returns how probable it is that a token has a label. */
  public double probability(int token, int label) {
    return probable(forward[place(token, label)] * backward[place(token, label)]);
  }

  /**
   * Returns how probable it is that a name begins at one token, ends before another one, and
   * neither is longer nor shorter.
   *
   * @param label the label of its first token, such as B-PER; the others have that of its inside
   */
  public double spanProbability(int first, int end, int label) {
    double sum = first == 0 ? forward[place(0, label)] : begin(first, label);
    int last = label;
    for (int token = first + 1; token < end; token++) {
      int inside = labels.continuation(last);
      sum *= inside < 0 ? 0 : transitionFactor(token, last, inside);
      last = Math.max(0, inside);
    }
    return probable(sum * rest(end, last));
  }

  /** Sums up the ways to a label that do not come from within the same name. */
  private double begin(int token, int label) {
    double sum = 0;
    for (int transition = labels.start(label); transition < labels.end(label); transition++) {
      int from = labels.from(transition);
      if (labels.continuation(from) != label) {
        sum += forward[place(token - 1, from)] * factor(token, transition);
      }
    }
    return sum;
  }

  /** Sums up the ways on from a name that ends before a token. */
  private double rest(int token, int last) {
    if (token == count) {
      return 1;
    }
    double sum = 0;
    for (int to = 0; to < labels.count(); to++) {
      if (to != labels.continuation(last)) {
        sum += transitionFactor(token, last, to) * backward[place(token, to)];
      }
    }
    return sum;
  }

  private double transitionFactor(int token, int from, int to) {
    int transition = labels.transition(from, to);
    return transition < 0 ? 0 : factor(token, transition);
  }

  /** Rounding may lead a little beyond 1. */
  private static double probable(double sum) {
    return Math.min(1, sum);
  }
}
