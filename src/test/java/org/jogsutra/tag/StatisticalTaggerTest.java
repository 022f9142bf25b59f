package org.jogsutra.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Sentence;
import org.jogsutra.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statistical tagger with the real model. */
class StatisticalTaggerTest {

  private static final StatisticalTagger TAGGER = new StatisticalTagger(TestModel.read());

  @Test
  void findsNamesByWhatStandsAroundThem() {
    Document document = document("গতকাল ঢাকায় প্রধানমন্ত্রী শেখ হাসিনা বলেন, ভারত বন্ধু।");
    assertEquals(
        List.of(Set.of("ঢাকায়"), Set.of("শেখ হাসিনা"), Set.of("ভারত")),
        TAGGER.guesses(document).stream().map(guess -> Set.of(words(guess, document))).toList());
  }

  @Test
  void cannotTellACountryFromAPlace() {
    Document document = document("তিনি ভারত ও ঢাকায় যান।");
    for (Guess guess : TAGGER.guesses(document)) {
      assertEquals(Set.of(EntityType.COUNTRY, EntityType.PLACE), guess.types());
      assertEquals(EntityType.PLACE, guess.type());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "।", "\n", "\uFEFF", "-", "বলেন"})
  void findsNothingInATextWithoutNames(String text) {
    assertEquals(List.of(), TAGGER.guesses(document(text)));
  }

  @Property(tries = 300)
  void guessesAreInTheDocumentInOrderAndDoNotOverlap(@ForAll("texts") String text) {
    Document document = document(text);
    int before = 0;
    for (Guess guess : TAGGER.guesses(document)) {
      assertTrue(before <= guess.first() && guess.first() < guess.end(), () -> text + guess);
      assertTrue(guess.end() <= document.tokenCount(), () -> text + guess);
      assertTrue(guess.probability() >= 0 && guess.probability() <= 1, () -> text + guess);
      assertTrue(document.sentences().stream().anyMatch(one -> holds(one, guess)), text);
      before = guess.end();
    }
  }

  @Property(tries = 300)
  void takesAnyText(@ForAll String text) {
    Document document = document(text);
    assertTrue(
        TAGGER.guesses(document).stream().allMatch(guess -> guess.end() <= document.tokenCount()));
  }

  private static boolean holds(Sentence sentence, Guess guess) {
    return sentence.firstToken() <= guess.first() && guess.end() <= sentence.endToken();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "শেখ",
            "হাসিনা",
            "পুতিন",
            "জো",
            "বাইডেন",
            "ঢাকা",
            "ভারতের",
            "আওয়ামী",
            "লীগ",
            "প্রধানমন্ত্রী",
            "বলেন",
            "মো.",
            "NATO",
            "😀",
            "১০",
            " ",
            " ",
            " ",
            ",",
            "-",
            "(",
            "’",
            "। ",
            "\n")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static String words(Guess guess, Document document) {
    return document.originalSpan(guess.first(), guess.end()).in(document.text().original());
  }

  private static Document document(String text) {
    return new Segmenter(Set.of("মো.")).segment(text);
  }
}
