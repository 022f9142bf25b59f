package org.jogsutra.sequence;

/**
 * The labels that a search found best for a sentence. Tokens count from 0 in the sentence.
 * Immutable, except that it hands out its array.
 */
public final class BeamLabels {

  private final int[] labels;
  private final double[] probabilities;

  BeamLabels(int[] labels, double[] probabilities) {
    this.labels = labels;
    this.probabilities = probabilities;
  }

  /** Returns the number of the label of each token; not to be written to. */
  public int[] labels() {
    return labels;
  }

  /** Returns how probable a token's label is, given the labels before it. */
  public double probability(int token) {
    return probabilities[token];
  }

  /** Returns how probable the labels of a span are, given those before it. */
  public double spanProbability(int first, int end) {
    double product = 1;
    for (int token = first; token < end; token++) {
      product *= probabilities[token];
    }
    return product;
  }
}
