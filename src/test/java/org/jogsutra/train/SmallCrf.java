package org.jogsutra.train;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;
import org.jogsutra.sequence.CrfModel;
import org.jogsutra.sequence.CrfWeights;

/** A classifier trained in a second from a few sentences, among them some of odd tokens. */
public final class SmallCrf {

  /** Tokens that make features of ambiguous names, and some that differ in case alone. */
  static final List<String> ODD =
      List.of(
          "-", "--", "a-b", "b", "a", "b-a", "-a", "a-", "<", ">", "<a", "a>", "><", "<a>", "<<",
          "a<b>c", "#", "##", "NATO", "Nato", "nato", "İ", "ΟΔΟΣ", "null", "|C", "-WORD", "a-PW",
          "###", "𐐀", "abcdef", "abcdefg", "abcd");

  /** Names of clusters of which two together can be read in more than one way. */
  private static final List<String> CLUSTERS = List.of("a", "a-b", "b", "b-a", "null", "-");

  private static final String FLAGS =
      """
      useClassFeature=true
      useWord=true
      useNGrams=true
      noMidNGrams=true
      maxNGramLeng=6
      usePrev=true
      useNext=true
      useDisjunctive=true
      disjunctionWidth=3
      useSequences=true
      usePrevSequences=true
      maxLeft=1
      useObservedSequencesOnly=true
      wordShape=none
      maxQNItr=12
      """;

  private static final String WITH_CLUSTERS =
      """
      useDistSim=true
      useOWLQN=true
      priorLambda=0.1
      """;

  private final CRFClassifier<CoreLabel> classifier;
  private final CrfWeights weights;
  private final CrfModel model;

  private SmallCrf(String flags) {
    try {
      this.classifier = train(properties(flags));
      this.weights = new CrfConverter(classifier).convert();
      this.model = new CrfModel(weights);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Trains with clusters and the prior that sets most weights to 0. */
  public static SmallCrf withClusters(String flags) {
    try {
      Path lexicon = Files.createTempFile("clusters", ".tsv");
      Files.writeString(lexicon, lexicon());
      SmallCrf crf =
          new SmallCrf(FLAGS + WITH_CLUSTERS + "distSimLexicon=" + lexicon + "\n" + flags);
      lexicon.toFile().deleteOnExit();
      return crf;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Trains without clusters. */
  public static SmallCrf withoutClusters(String flags) {
    return new SmallCrf(FLAGS + flags);
  }

  private static String lexicon() {
    return sentences().stream()
        .skip(190)
        .flatMap(sentence -> sentence.tokens().stream())
        .distinct()
        .map(word -> word + "\t" + CLUSTERS.get(Math.floorMod(word.hashCode(), CLUSTERS.size())))
        .collect(Collectors.joining("\n"));
  }

  /** Returns the sentences that classifiers are trained with. */
  static List<LabeledSentence> sentences() {
    List<LabeledSentence> sentences =
        new ArrayList<>(LabeledSentence.read("train-asia.txt").subList(0, 250));
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      List<String> tokens = new ArrayList<>();
      List<String> labels = new ArrayList<>();
      for (int token = random.nextInt(9); token >= 0; token--) {
        tokens.add(ODD.get(random.nextInt(ODD.size())));
        labels.add(List.of("O", "B-PERSON", "B-ORG").get(random.nextInt(3)));
      }
      sentences.add(new LabeledSentence(tokens, labels));
    }
    return sentences;
  }

  static Properties properties(String flags) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(flags));
    return properties;
  }

  static CRFClassifier<CoreLabel> train(Properties properties) {
    CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(properties);
    List<List<CoreLabel>> training =
        sentences().stream().map(LabeledSentence::training).collect(Collectors.toList());
    classifier.train(training, classifier.defaultReaderAndWriter());
    return classifier;
  }

  public CRFClassifier<CoreLabel> classifier() {
    return classifier;
  }

  public CrfWeights weights() {
    return weights;
  }

  public CrfModel model() {
    return model;
  }
}
