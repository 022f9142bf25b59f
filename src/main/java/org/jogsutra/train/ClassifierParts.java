package org.jogsutra.train;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What CoreNLP keeps to itself of a trained classifier.
 *
 * <p>The fields have no accessors, but {@code serializeClassifier} passes each of them to a stream
 * it is given. This stream writes nothing and keeps the objects.
 */
final class ClassifierParts extends ObjectOutputStream {

  private static final int LABELS = 0;
  private static final int FEATURES = 2;
  private static final int FACTORIES = 4;

  private final List<Object> parts = new ArrayList<>();

  ClassifierParts(CRFClassifier<CoreLabel> classifier) throws IOException {
    classifier.serializeClassifier(this);
  }

  @Override
  protected void writeObjectOverride(Object part) {
    parts.add(part);
  }

  @Override
  public void writeInt(int number) {
    // The window size, which is told by the labels.
  }

  /** Returns the label sequences of each clique, from cliques of one token on. */
  @SuppressWarnings("unchecked")
  List<Index<CRFLabel>> labelIndices() {
    return (List<Index<CRFLabel>>) parts.get(LABELS);
  }

  @SuppressWarnings("unchecked")
  Index<String> features() {
    return (Index<String>) parts.get(FEATURES);
  }

  /** Returns for each feature the weights of the label sequences of its clique. */
  float[][] weights() {
    int factories = (int) parts.get(FACTORIES);
    return (float[][]) parts.get(FACTORIES + factories + 1);
  }
}
