package org.jogsutra.sequence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) that labels the
 * tokens of sentences.
 *
 * <p>Gives the labels that CoreNLP's {@code CRFClassifier} gives with the model it was made of;
 * only where two label sequences are equally probable may rounding decide otherwise. Immutable,
 * shared by threads.
 *
 * <pre>{@code
 * Decoder decoder = model.decoder(SequenceTokens.of(document, sentence));
 * String label = model.labels().get(decoder.labels()[0]);
 * }</pre>
 */
public final class CrfModel {

  private final LabelSet labels;
  private final Types types;
  private final Features features;

  /** Sums up weights, which takes a fraction of a second. */
  public CrfModel(CrfWeights weights) {
    this.labels = weights.labels();
    this.types = new Types(weights);
    this.features = new Features(weights, types);
  }

  /**
   * Reads a model file to its end. Leaves the stream open.
   *
   * @throws IOException if it is not a whole model file, or one too large to be true
   */
  public static CrfModel read(InputStream in) throws IOException {
    return new CrfModel(CrfFileReader.read(in));
  }

  /** Returns the names of the labels, which are numbered from 0. */
  public List<String> labels() {
    return labels.names();
  }

  /**
   * Returns a decoder of a sentence.
   *
   * @throws IllegalArgumentException if a token is empty
   */
  public Decoder decoder(SequenceTokens sentence) {
    return new Decoder(this, sentence);
  }

  LabelSet labelSet() {
    return labels;
  }

  Types types() {
    return types;
  }

  Features features() {
    return features;
  }
}
