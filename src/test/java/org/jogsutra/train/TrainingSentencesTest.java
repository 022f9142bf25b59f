package org.jogsutra.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jogsutra.evaluate.Labeled;
import org.jogsutra.evaluate.LabeledSentence;
import org.jogsutra.model.Span;
import org.jogsutra.segment.Segmenter;
import org.jogsutra.tag.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingSentencesTest {

  private static final TrainingSentences SENTENCES =
      new TrainingSentences(new Segmenter(Set.of("মো."))::segment);

  @Test
  void namesAreLabeledWithTheThreeKinds() {
    assertEquals(
        List.of(
            "আজ/O জো/B-PER বাইডেন/I-PER ঢাকায়/B-LOC ,/O ভারতের/B-LOC ন্যাটো/B-ORG ক্লাবে/I-ORG"),
        labeled("আজ [PERSON জো বাইডেন] [PLACE ঢাকায়], [COUNTRY ভারতের] [ORG ন্যাটো ক্লাবে]।"));
  }

  @Test
  void weaponsAreLeftToTheTables() {
    assertEquals(List.of("একটি/O ড্রোন/O এল/O"), labeled("একটি [WEAPON ড্রোন] এল"));
  }

  @Test
  void eachNameBeginsAnew() {
    assertEquals(List.of("ঢাকা/B-LOC দিল্লি/B-LOC"), labeled("[PLACE ঢাকা] [PLACE দিল্লি]"));
  }

  @Test
  void aSignInANameIsPartOfIt() {
    assertEquals(List.of("কক্স/B-LOC -/I-LOC বাজার/I-LOC"), labeled("[PLACE কক্স-বাজার]"));
  }

  @Test
  void anAnnotatedTextMayHaveSeveralSentences() {
    assertEquals(
        List.of("ঢাকা/B-LOC দূরে/O", "শি/B-PER এলেন/O"),
        labeled("[PLACE ঢাকা] দূরে। [PERSON শি] এলেন।"));
  }

  @ParameterizedTest
  @CsvSource({"PER, PER", "LOC, LOC", "ORG, ORG", "PERSON, PER", "PLACE, LOC", "COUNTRY, LOC"})
  void takesTheNamesOfTypesThatOthersUse(String type, String kind) {
    LabeledSentence sentence =
        new LabeledSentence("শি যান", List.of(new Labeled(new Span(0, 2), type, false)));
    assertEquals(List.of("B-" + kind, "O"), SENTENCES.of(sentence).get(0).labels());
  }

  @Test
  void aTokenThatIsPartlyOfANameIsNot() {
    LabeledSentence sentence =
        new LabeledSentence("শিগগির", List.of(new Labeled(new Span(0, 2), "PER", false)));
    assertEquals(List.of("O"), SENTENCES.of(sentence).get(0).labels());
  }

  @Test
  void aTextWithoutWordsHasNoSentence() {
    assertEquals(List.of(), SENTENCES.words(""));
    assertEquals(List.of(), SENTENCES.words("। \n"));
  }

  @Test
  void wordsOfATextComeBySentences() {
    assertEquals(
        List.of(List.of("মো.", "শি", ",", "যান"), List.of("কবে")),
        SENTENCES.words("মো. শি, যান। কবে?"));
  }

  @Property(tries = 300)
  void eachTokenHasALabelAndNoNameBeginsInside(@ForAll("texts") String marked) {
    for (LabeledTokens sentence : SENTENCES.of(annotated(marked))) {
      List<String> labels = sentence.labels();
      assertEquals(sentence.tokens().size(), labels.size());
      for (int i = 0; i < labels.size(); i++) {
        String before = i == 0 ? "O" : labels.get(i - 1);
        assertTrue(
            !labels.get(i).startsWith("I-")
                || before.substring(1).equals(labels.get(i).substring(1)),
            labels::toString);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "আজ ",
            "[PERSON জো বাইডেন] ",
            "[PLACE কক্স-বাজার]",
            "[ORG ন্যাটো, ক্লাব] ",
            "[WEAPON ড্রোন]",
            "। ",
            ", ",
            "😀",
            "\n",
            "[COUNTRY  ]")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static List<String> labeled(String marked) {
    return SENTENCES.of(annotated(marked)).stream()
        .map(
            one ->
                IntStream.range(0, one.tokens().size())
                    .mapToObj(i -> one.tokens().get(i) + "/" + one.labels().get(i))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static LabeledSentence annotated(String marked) {
    Marked text = Marked.of(marked);
    return new LabeledSentence(
        text.text(),
        text.marks().stream()
            .map(mark -> new Labeled(mark.span(), mark.type().name(), mark.optional()))
            .toList());
  }
}
