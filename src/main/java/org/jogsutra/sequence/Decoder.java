package org.jogsutra.sequence;

import java.util.Optional;

/**
 * Labels the tokens of one sentence. For one thread, cheap to make: the model does the work
 * beforehand.
 */
public final class Decoder {

  private final LabelSet labels;
  private final Scorer scorer;
  private Optional<Marginals> marginals = Optional.empty();

  Decoder(CrfModel model, SequenceTokens sentence) {
    this.labels = model.labelSet();
    this.scorer = new Scorer(model, sentence);
  }

  /** Returns the number of the label of each token, as a most probable sequence has them. */
  public int[] labels() {
    return new Viterbi(labels, scorer).labels();
  }

  /**
   * Returns how probable it is that a name is just these tokens; see {@link
   * Marginals#spanProbability}. The sums over the sentence are made at the first call.
   */
  public double spanProbability(int first, int end, int label) {
    if (marginals.isEmpty()) {
      marginals = Optional.of(marginals());
    }
    return marginals.get().spanProbability(first, end, label);
  }

  /** Returns how probable labels are; takes a few times as long as {@link #labels}. */
  public Marginals marginals() {
    return new Marginals(labels, scorer);
  }
}
