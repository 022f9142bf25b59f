package org.jogsutra.train;

import java.util.List;

/**
 * A sentence as models are trained on it.
 *
 * @param tokens words and the signs between them
 * @param labels a label for each: {@code O}, or {@code B-} or {@code I-} and a kind of name
 */
public record LabeledTokens(List<String> tokens, List<String> labels) {

  public LabeledTokens {
    tokens = List.copyOf(tokens);
    labels = List.copyOf(labels);
    if (tokens.size() != labels.size()) {
      throw new IllegalArgumentException(tokens.size() + " tokens, " + labels.size() + " labels");
    }
  }
}
