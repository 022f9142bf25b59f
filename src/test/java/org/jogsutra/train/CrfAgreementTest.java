package org.jogsutra.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jogsutra.sequence.CrfModel;
import org.jogsutra.sequence.Marginals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our decoder says what CoreNLP's says. */
class CrfAgreementTest {

  private static final String CASED =
      """
      casedDistSim=true
      unknownWordDistSimClass=a-b
      disjunctionWidth=5
      maxNGramLeng=4
      useObservedSequencesOnly=false
      """;

  private static final String FEW =
      """
      useClassFeature=false
      useNGrams=false
      useDisjunctive=false
      useNext=false
      """;

  /** Classifiers that differ in all that the decoder has branches for. */
  private static final Map<String, SmallCrf> KINDS =
      Map.of(
          "clusters", SmallCrf.withClusters(""),
          "clusters of cased words", SmallCrf.withClusters(CASED),
          "no clusters", SmallCrf.withoutClusters("disjunctionWidth=1\n"),
          "few features", SmallCrf.withoutClusters(FEW));

  private static final List<LabeledSentence> SENTENCES = LabeledSentence.read("gazetteer-dev.txt");

  private static final List<String> WORDS =
      SmallCrf.sentences().stream()
          .flatMap(sentence -> sentence.tokens().stream())
          .distinct()
          .toList();

  @ParameterizedTest
  @MethodSource("kinds")
  void labelsSentencesAsCoreNlpDoes(SmallCrf crf) {
    for (LabeledSentence sentence : SENTENCES) {
      assertSameLabels(crf, sentence.tokens());
    }
  }

  @Property(tries = 800)
  void labelsAnyTokensAsCoreNlpDoes(
      @ForAll("anyKind") SmallCrf crf, @ForAll("sentences") List<String> tokens) {
    assertSameLabels(crf, tokens);
  }

  @Property(tries = 300)
  void findsAnyTokensAsProbableAsCoreNlpDoes(
      @ForAll("anyKind") SmallCrf crf, @ForAll("sentences") List<String> tokens) {
    CRFCliqueTree<String> tree = crf.classifier().getCliqueTree(LabeledSentence.coreLabels(tokens));
    Marginals marginals = marginals(crf.model(), tokens);
    for (int token = 0; token < tokens.size(); token++) {
      double sum = 0;
      for (int label = 0; label < crf.model().labels().size(); label++) {
        assertEquals(tree.prob(token, label), marginals.probability(token, label), 1e-4);
        sum += marginals.probability(token, label);
      }
      assertEquals(1, sum, 1e-9);
    }
  }

  @Property(tries = 200)
  void findsASpanAsProbableAsAllSequencesWithIt(
      @ForAll("anyKind") SmallCrf crf, @ForAll("threeTokens") List<String> tokens) {
    CrfModel model = crf.model();
    SpanSums sums = new SpanSums(model.labels());
    sums.add(crf.classifier().getCliqueTree(LabeledSentence.coreLabels(tokens)));
    Marginals marginals = marginals(model, tokens);
    for (int label = 0; label < model.labels().size(); label++) {
      for (int first = 0; first < SpanSums.TOKENS; first++) {
        for (int end = first + 1; end <= SpanSums.TOKENS; end++) {
          double expected = sums.of(first, end, label);
          assertEquals(expected, marginals.spanProbability(first, end, label), 1e-4);
        }
      }
    }
  }

  static Stream<SmallCrf> kinds() {
    return KINDS.values().stream();
  }

  @Provide
  Arbitrary<SmallCrf> anyKind() {
    return Arbitraries.of(KINDS.values());
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return tokens().list().ofMinSize(1).ofMaxSize(14);
  }

  @Provide
  Arbitrary<List<String>> threeTokens() {
    return tokens().list().ofSize(SpanSums.TOKENS);
  }

  private static Arbitrary<String> tokens() {
    return Arbitraries.oneOf(
        Arbitraries.of(WORDS),
        Arbitraries.of(SmallCrf.ODD),
        Arbitraries.of("a", "b", "।"),
        Arbitraries.strings().withChars("ab-<>#AN").ofMinLength(1).ofMaxLength(8),
        Arbitraries.strings().withChars("কখািুর্-").ofMinLength(1).ofMaxLength(9),
        Arbitraries.strings().ofMinLength(1).ofMaxLength(4));
  }

  private static void assertSameLabels(SmallCrf crf, List<String> tokens) {
    List<CoreLabel> answers = crf.classifier().classify(LabeledSentence.coreLabels(tokens));
    int[] expected =
        answers.stream()
            .mapToInt(answer -> crf.model().labels().indexOf(answer.get(AnswerAnnotation.class)))
            .toArray();
    int[] labels = crf.model().decoder(LabeledSentence.sequence(tokens)).labels();
    assertArrayEquals(expected, labels, () -> tokens + " " + Arrays.toString(labels));
  }

  private static Marginals marginals(CrfModel model, List<String> tokens) {
    return model.decoder(LabeledSentence.sequence(tokens)).marginals();
  }
}
