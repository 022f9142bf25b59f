package org.jogsutra.train;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jogsutra.sequence.CrfWeights;
import org.jogsutra.sequence.CrfWeights.Settings;
import org.jogsutra.sequence.LabelSet;
import org.jogsutra.sequence.LabelSet.Transition;

/**
 * Turns a classifier of CoreNLP 4.5.10 into weights for {@link org.jogsutra.sequence.CrfModel}.
 *
 * <p>The lexicon of clusters is read again from the file that the classifier was trained with.
 * Features without weights are left out; the same classifier always gives the same weights.
 */
public final class CrfConverter {

  private static final int PAIR = 2;

  private final SeqClassifierFlags flags;
  private final ClassifierParts parts;
  private final LabelSet labels;

  /**
   * Takes a classifier apart.
   *
   * @throws IllegalArgumentException if it was trained with flags that are not implemented
   */
  public CrfConverter(CRFClassifier<CoreLabel> classifier) throws IOException {
    this.flags = classifier.flags;
    FlagCheck.check(flags);
    this.parts = new ClassifierParts(classifier);
    if (parts.labelIndices().size() != PAIR) {
      throw new IllegalArgumentException("maxLeft=" + flags.maxLeft + " is not implemented");
    }
    this.labels = labelSet(classifier.classIndex);
  }

  private LabelSet labelSet(Index<String> names) {
    List<Transition> transitions = new ArrayList<>();
    for (CRFLabel pair : parts.labelIndices().get(1)) {
      transitions.add(new Transition(pair.getLabel()[0], pair.getLabel()[1]));
    }
    int background = names.indexOf(flags.backgroundSymbol);
    if (parts.labelIndices().get(0).size() != names.size()) {
      throw new IllegalArgumentException("a label of " + names + " has never been seen");
    }
    return new LabelSet(names.objectsList(), background, transitions);
  }

  /** Returns the weights that are not 0. */
  public CrfWeights convert() throws IOException {
    Clusters clusters = new Clusters(flags);
    WeightCollector collector = new WeightCollector(labels, clusters);
    float[][] weights = parts.weights();
    int number = 0;
    for (String name : parts.features()) {
      collector.add(name, row(name, weights[number++]));
    }
    return collector.weights(settings(clusters));
  }

  private Settings settings(Clusters clusters) {
    return new Settings(
        flags.useNGrams ? flags.maxNGramLeng : 0,
        flags.useDisjunctive ? flags.disjunctionWidth : 0,
        !flags.casedDistSim,
        clusters.count());
  }

  /** Returns the weights of a feature in the order of our labels or transitions. */
  private float[] row(String name, float[] weights) {
    boolean edge = name.endsWith("|CpC");
    Index<CRFLabel> sequences = parts.labelIndices().get(edge ? 1 : 0);
    float[] row = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      int[] sequence = sequences.get(i).getLabel();
      row[edge ? labels.transition(sequence[0], sequence[1]) : sequence[0]] = weights[i];
    }
    return row;
  }
}
