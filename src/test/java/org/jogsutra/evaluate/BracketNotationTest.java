package org.jogsutra.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jogsutra.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketNotationTest {

  @Test
  void takesBracketsOutAndKeepsTheirPlaces() throws CorpusException {
    assertEquals(
        List.of(
            new LabeledSentence(
                "রুশ ড্রোন, অস্ত্র।",
                List.of(
                    new Labeled(new Span(0, 3), "COUNTRY", false),
                    new Labeled(new Span(4, 9), "WEAPON", false),
                    new Labeled(new Span(11, 17), "WEAPON", true)))),
        read("[COUNTRY রুশ] [WEAPON ড্রোন], [WEAPON? অস্ত্র]।"));
  }

  @Test
  void passesOverCommentsAndBlankLines() throws CorpusException {
    assertEquals(
        List.of(new LabeledSentence("ক", List.of()), new LabeledSentence("খ # গ", List.of())),
        read("# one", "", "ক", "  ", "খ # গ", "#"));
  }

  @Test
  void leavesOtherBracketsInTheText() throws CorpusException {
    String text = "[sic] তিনি [১] বলেন, [তাঁর] ভাষায় [A";
    assertEquals(List.of(new LabeledSentence(text, List.of())), read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "[PERSON পুতিন বলেন, [PERSON পুতিন বলেন",
    "[ORG রুশ [COUNTRY বাহিনী]], [ORG রুশ [COUNTRY বাহিনী]]",
    "ও [ORG  ] নয়, [ORG  ] নয়"
  })
  void namesTheLineWhoseBracketsDoNotClose(String line, String shown) {
    var refused = assertThrows(CorpusException.class, () -> read("ভালো", line));
    assertEquals("test:2: not a name and its end: " + shown, refused.getMessage());
  }

  private static List<LabeledSentence> read(String... lines) throws CorpusException {
    return new BracketNotation("test").read(List.of(lines));
  }
}
