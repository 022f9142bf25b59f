package org.jogsutra.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jogsutra.sequence.BeamLabels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our decoder says what OpenNLP's says. */
class MaxentAgreementTest {

  private static final Map<String, SmallMaxent> KINDS =
      Map.of(
          "quasi-Newton",
              new SmallMaxent("Algorithm=MAXENT_QN\nIterations=15\nCutoff=1\nL1Cost=0.1\n"),
          "iterative scaling", new SmallMaxent("Algorithm=MAXENT\nIterations=15\nCutoff=2\n"));

  private static final List<String> WORDS =
      SmallCrf.sentences().stream()
          .flatMap(sentence -> sentence.tokens().stream())
          .distinct()
          .toList();

  @ParameterizedTest
  @MethodSource("kinds")
  void labelsSentencesAsOpenNlpDoes(SmallMaxent maxent) {
    for (LabeledSentence sentence : LabeledSentence.read("gazetteer-dev.txt")) {
      assertSameLabels(maxent, sentence.tokens());
    }
  }

  @Property(tries = 800)
  void labelsAnyTokensAsOpenNlpDoes(
      @ForAll("anyKind") SmallMaxent maxent, @ForAll("sentences") List<String> tokens) {
    assertSameLabels(maxent, tokens);
  }

  private static void assertSameLabels(SmallMaxent maxent, List<String> tokens) {
    assertEquals(maxent.expected(tokens), maxent.labels(tokens), () -> "in " + tokens);
    BeamLabels beam = maxent.beam(tokens);
    double[] probabilities =
        IntStream.range(0, tokens.size()).mapToDouble(beam::probability).toArray();
    assertArrayEquals(maxent.expectedProbabilities(), probabilities, 1e-12);
  }

  static Stream<SmallMaxent> kinds() {
    return KINDS.values().stream();
  }

  @Provide
  Arbitrary<SmallMaxent> anyKind() {
    return Arbitraries.of(KINDS.values());
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.oneOf(
            Arbitraries.of(WORDS), Arbitraries.of(SmallCrf.ODD), unknown(), anything())
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }

  /** Words that begin as one and end as another. */
  private static Arbitrary<String> unknown() {
    return Arbitraries.of(WORDS)
        .flatMap(
            first ->
                Arbitraries.of(WORDS)
                    .map(last -> first.substring(0, first.length() / 2 + 1) + last));
  }

  private static Arbitrary<String> anything() {
    return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(9);
  }
}
