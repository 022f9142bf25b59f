package org.jogsutra.sequence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A maximum entropy model that labels the tokens of sentences from left to right, each by its
 * surroundings and the two labels before it (Ratnaparkhi 1998).
 *
 * <p>Gives the labels that OpenNLP's {@code NameFinderME} gives with the same weights, with the
 * same beam. Immutable, shared by threads.
 */
public final class MaxentModel {

  private static final String BEGIN = "-start";
  private static final String INSIDE = "-cont";

  private final List<String> labels;
  private final MaxentFeatures features;

  /**
   * Sums up weights, which takes a fraction of a second.
   *
   * @throws IllegalArgumentException if it has outcomes or features of other kinds than ours
   */
  public MaxentModel(MaxentWeights weights) {
    this.labels = weights.outcomes().stream().map(MaxentModel::label).toList();
    this.features = new MaxentFeatures(weights);
  }

  /**
   * Reads a model file to its end. Leaves the stream open.
   *
   * @throws IOException if it is not a whole model file, or one too large to be true
   */
  public static MaxentModel read(InputStream in) throws IOException {
    MaxentWeights weights = MaxentFileReader.read(in);
    try {
      return new MaxentModel(weights);
    } catch (IllegalArgumentException e) {
      throw new IOException("broken model file: " + e.getMessage(), e);
    }
  }

  private static String label(String outcome) {
    if (outcome.equals(MaxentFeatures.OTHER)) {
      return "O";
    }
    if (outcome.endsWith(BEGIN)) {
      return "B-" + outcome.substring(0, outcome.length() - BEGIN.length());
    }
    if (outcome.endsWith(INSIDE)) {
      return "I-" + outcome.substring(0, outcome.length() - INSIDE.length());
    }
    throw new IllegalArgumentException("outcome " + outcome);
  }

  /** Returns the names of the labels, which are numbered from 0. */
  public List<String> labels() {
    return labels;
  }

  /**
   * Labels a sentence.
   *
   * @throws IllegalArgumentException if a token is empty
   */
  public BeamLabels labels(SequenceTokens sentence) {
    return new BeamSearch(labels, features, features.tokens(sentence)).labels();
  }
}
