package org.jogsutra.train;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.Evaluator;
import edu.stanford.nlp.optimization.Minimizer;
import edu.stanford.nlp.sequences.DocumentReaderAndWriter;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jogsutra.sequence.CrfWeights;

/**
 * Trains a conditional random field with CoreNLP. The same sentences, clusters and settings give
 * the same weights, whatever the number of processors.
 *
 * <p>The weights start from 0. CoreNLP starts them at random, which with a penalty on their sizes
 * (L1) ends far from the optimum: the penalty on the millions of random weights outweighs the text,
 * and the search stops before they are gone.
 */
public final class CrfTrainer {

  private final Properties settings;

  /** Creates a trainer with CoreNLP's flags. */
  public CrfTrainer(Properties settings) {
    this.settings = new Properties();
    this.settings.putAll(settings);
  }

  /** Returns the trained weights; {@code clusters} are those of words. */
  public CrfWeights train(List<LabeledTokens> sentences, Map<String, Integer> clusters)
      throws IOException {
    Path lexicon = Files.createTempFile("jogsutra-clusters", ".tsv");
    try {
      Files.writeString(
          lexicon,
          clusters.entrySet().stream()
              .map(word -> word.getKey() + "\t" + word.getValue() + "\n")
              .collect(Collectors.joining()));
      Properties flags = new Properties();
      flags.putAll(settings);
      flags.setProperty("useDistSim", "true");
      flags.setProperty("distSimLexicon", lexicon.toString());
      CRFClassifier<CoreLabel> classifier = new FromZero(flags);
      classifier.train(sentences.stream().map(CrfTrainer::document).toList(), new Unread());
      return new CrfConverter(classifier).convert().rounded();
    } finally {
      Files.delete(lexicon);
    }
  }

  private static List<CoreLabel> document(LabeledTokens sentence) {
    List<CoreLabel> document = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      CoreLabel token = new CoreLabel();
      token.setWord(sentence.tokens().get(i));
      token.set(AnswerAnnotation.class, sentence.labels().get(i));
      document.add(token);
    }
    return document;
  }

  /** A classifier whose training begins with all weights 0. */
  private static final class FromZero extends CRFClassifier<CoreLabel> {

    FromZero(Properties flags) {
      super(flags);
    }

    @Override
    public Minimizer<DiffFunction> getMinimizer(int pruned, Evaluator[] evaluators) {
      Minimizer<DiffFunction> minimizer = super.getMinimizer(pruned, evaluators);
      return new Minimizer<>() {
        @Override
        public double[] minimize(DiffFunction function, double tolerance, double[] initial) {
          return minimizer.minimize(function, tolerance, new double[initial.length]);
        }

        @Override
        public double[] minimize(
            DiffFunction function, double tolerance, double[] initial, int most) {
          return minimizer.minimize(function, tolerance, new double[initial.length], most);
        }
      };
    }
  }

  /** CoreNLP asks for a reader also where the sentences are there. */
  private static final class Unread implements DocumentReaderAndWriter<CoreLabel> {

    private static final long serialVersionUID = 1;

    @Override
    public void init(SeqClassifierFlags flags) {
      // Nothing to prepare.
    }

    @Override
    public Iterator<List<CoreLabel>> getIterator(Reader reader) {
      throw new UnsupportedOperationException("the sentences are given");
    }

    @Override
    public void printAnswers(List<CoreLabel> document, PrintWriter out) {
      throw new UnsupportedOperationException("nothing is printed");
    }
  }
}
