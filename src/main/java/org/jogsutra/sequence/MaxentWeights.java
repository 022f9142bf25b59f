package org.jogsutra.sequence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a maximum entropy model has learned: how much each feature speaks for each outcome.
 *
 * <p>Outcomes and features have the names that OpenNLP gives them: {@code other}, {@code
 * PER-start}, {@code PER-cont}; {@code w=} and a word, {@code p1w=} and the word before. Immutable,
 * except that it hands out its arrays.
 *
 * @param features for each, a multiple of 1/{@value #STEPS} for each outcome, so that sums of them
 *     are exact in any order; sorted by name
 */
public record MaxentWeights(List<String> outcomes, SortedMap<String, float[]> features) {

  /** Weights are whole multiples of one part in so many. */
  static final int STEPS = 1 << 10;

  static final int MAX_OUTCOMES = 64;

  /** Sums of so small numbers lose nothing: a token has some 30 features. */
  static final int MAX_WEIGHT = 128;

  /**
   * Checks and copies; weights are rounded to the next step, and features that are left without any
   * are dropped.
   *
   * @throws IllegalArgumentException if a feature has a weight too many or too large
   */
  public static MaxentWeights rounded(List<String> outcomes, Map<String, float[]> features) {
    SortedMap<String, float[]> rounded = new TreeMap<>();
    features.forEach(
        (name, weights) -> {
          float[] row = new float[weights.length];
          boolean empty = true;
          for (int i = 0; i < row.length; i++) {
            row[i] = (float) Math.round(weights[i] * STEPS) / STEPS;
            empty &= row[i] == 0;
          }
          if (!empty) {
            rounded.put(name, row);
          }
        });
    return new MaxentWeights(outcomes, rounded);
  }

  public MaxentWeights {
    outcomes = List.copyOf(outcomes);
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
    if (outcomes.isEmpty() || outcomes.size() > MAX_OUTCOMES) {
      throw new IllegalArgumentException(outcomes.size() + " outcomes");
    }
    features.forEach(MaxentWeights::check);
    for (Map.Entry<String, float[]> feature : features.entrySet()) {
      if (feature.getValue().length != outcomes.size()) {
        throw new IllegalArgumentException("weights of " + feature.getKey());
      }
    }
  }

  private static void check(String feature, float[] weights) {
    for (float weight : weights) {
      if (!(Math.abs(weight) < MAX_WEIGHT) || weight * STEPS != Math.rint(weight * STEPS)) {
        throw new IllegalArgumentException("weight " + weight + " of " + feature);
      }
    }
  }

  /** Writes a model file; the same weights give the same bytes. Leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    new MaxentFileWriter(this).write(out);
  }
}
