package org.jogsutra.sequence;

import java.util.Arrays;

/**
 * Finds the most probable labels of a sentence, of those sequences alone whose transitions are all
 * in the model.
 */
final class Viterbi {

  private final LabelSet labels;
  private final Scorer scorer;

  /** For each token and label, the label before it on the best way there. */
  private final byte[] back;

  Viterbi(LabelSet labels, Scorer scorer) {
    this.labels = labels;
    this.scorer = scorer;
    this.back = new byte[Math.multiplyExact(scorer.count(), labels.count())];
  }

  /** Returns the label of each token; of two ways as good, that of lower labels. */
  int[] labels() {
    float[] score = new float[labels.count()];
    float[] next = new float[labels.count()];
    Arrays.fill(score, Float.NEGATIVE_INFINITY);
    score[labels.background()] = 0;
    for (int token = 0; token < scorer.count(); token++) {
      step(token, score, next);
      level(next, score);
    }
    return path(best(score));
  }

  private void step(int token, float[] score, float[] next) {
    float[] edge = scorer.edge(token);
    float[] node = scorer.node(token);
    for (int to = 0; to < next.length; to++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int transition = labels.start(to); transition < labels.end(to); transition++) {
        float way = score[labels.from(transition)] + edge[transition];
        if (way > best) {
          best = way;
          back[token * next.length + to] = (byte) labels.from(transition);
        }
      }
      next[to] = best + node[to];
    }
  }

  /** Copies scores less the best one: small numbers keep their precision in long sentences. */
  private static void level(float[] scores, float[] leveled) {
    float best = scores[best(scores)];
    float base = Float.isFinite(best) ? best : 0;
    for (int label = 0; label < scores.length; label++) {
      leveled[label] = scores[label] - base;
    }
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }

  private int[] path(int last) {
    int[] path = new int[scorer.count()];
    int label = last;
    for (int token = path.length - 1; token >= 0; token--) {
      path[token] = label;
      label = back[token * labels.count() + label];
    }
    return path;
  }
}
