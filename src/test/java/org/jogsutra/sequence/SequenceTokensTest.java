package org.jogsutra.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jogsutra.model.Document;
import org.jogsutra.model.Sentence;
import org.jogsutra.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequenceTokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "পুতিন বলেন | পুতিন বলেন",
        "পুতিন, বাইডেন ও শি | পুতিন , বাইডেন ও শি",
        "কিয়েভ–মস্কো | কিয়েভ – মস্কো",
        "মস্কো (রাশিয়া) শহর | মস্কো ( রাশিয়া ) শহর",
      })
  void aSignBetweenTokensIsATokenOfItsOwn(String text, String tokens) {
    assertEquals(tokens, String.join(" ", words(text)));
  }

  @Test
  void ofSeveralSignsTheFirstCounts() {
    assertEquals(List.of("পুতিন", "”", "বলেন"), words("পুতিন”, — বলেন"));
  }

  @Test
  void signsAroundASentenceDoNotCount() {
    assertEquals(List.of("পুতিন", "বলেন", "শি", "যান"), words("“পুতিন বলেন।” (শি যান)।"));
  }

  @Test
  void tellsSignsFromTokensOfTheDocument() {
    Document document = document("এক। পুতিন, শি");
    SequenceTokens tokens = SequenceTokens.of(document, document.sentences().get(1));
    assertEquals(3, tokens.size());
    assertFalse(tokens.isSign(0));
    assertTrue(tokens.isSign(1));
    assertEquals("শি", document.token(tokens.token(2)));
  }

  @Property(tries = 500)
  void allTokensAreThereInOrderAndNothingOverlaps(@ForAll("texts") String text) {
    Document document = document(text);
    List<Integer> seen = new ArrayList<>();
    int before = 0;
    for (Sentence sentence : document.sentences()) {
      SequenceTokens tokens = SequenceTokens.of(document, sentence);
      for (int i = 0; i < tokens.size(); i++) {
        assertTrue(before <= tokens.begins()[i] && tokens.begins()[i] < tokens.ends()[i], text);
        assertFalse(tokens.word(i).isBlank(), text);
        before = tokens.ends()[i];
        if (!tokens.isSign(i)) {
          seen.add(tokens.token(i));
          assertEquals(document.token(tokens.token(i)), tokens.word(i));
        }
      }
    }
    assertEquals(IntStream.range(0, document.tokenCount()).boxed().toList(), seen);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "পুতিন", "শি", "S-400", "৩", " ", ",", "-", "”", "(", "। ", "\n", "😀", "\u200D");
    return Arbitraries.oneOf(
        parts.list().ofMaxSize(30).map(list -> String.join("", list)), Arbitraries.strings());
  }

  private static List<String> words(String text) {
    Document document = document(text);
    List<String> words = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      SequenceTokens tokens = SequenceTokens.of(document, sentence);
      IntStream.range(0, tokens.size()).mapToObj(tokens::word).forEach(words::add);
    }
    return words;
  }

  private static Document document(String text) {
    return new Segmenter(Set.of()).segment(text);
  }
}
