package org.jogsutra.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jogsutra.model.Document;
import org.jogsutra.model.Sentence;
import org.junit.jupiter.api.Test;

class SegmenterTest {

  private final Segmenter segmenter = new Segmenter(Set.of("ড.", "উ.", "লে."));

  @Test
  void endsSentencesAtAllThreeDandas() {
    assertSentences("এক। দুই৷ তিন| চার", "এক।", "দুই৷", "তিন|", "চার");
  }

  @Test
  void endsSentencesAtQuestionsAndExclamationsWithTheirClosingSigns() {
    assertSentences("“কে?” তিনি বলেন। হায়!! আর", "“কে?”", "তিনি বলেন।", "হায়!!", "আর");
  }

  @Test
  void endsSentencesAtLineEndsOfEveryKind() {
    assertSentences(
        "শিরোনাম\r\nপ্রথম\n\nদ্বিতীয়\u2028তৃতীয়", "শিরোনাম", "প্রথম", "দ্বিতীয়", "তৃতীয়");
  }

  @Test
  void abbreviationsAndDecimalsEndNoSentence() {
    assertSentences("ড. ইউনূস ২.৫ শতাংশ ও ১,২০০ টন চান।", "ড. ইউনূস ২.৫ শতাংশ ও ১,২০০ টন চান।");
  }

  @Test
  void aFullStopEndsASentence() {
    assertSentences("সে গেল. তারা এল.", "সে গেল.", "তারা এল.");
  }

  @Test
  void eachLineIsAParagraph() {
    Document document = segmenter.segment("এক। দুই।\nতিন।\n\n\nচার।");
    assertEquals(
        List.of(0, 0, 1, 2), document.sentences().stream().map(Sentence::paragraph).toList());
  }

  @Test
  void writesOfADesignationHaveTheSameTokens() {
    for (String text : List.of("এফ-১৬", "এফ ১৬", "এফ১৬", "এফ–১৬")) {
      assertTokens(text, "এফ", "১৬");
    }
  }

  @Test
  void cutsTokensWhereTheScriptChanges() {
    assertTokens(
        "হাউitzer ঢাকাPublished Kh-47M2",
        "হাউ",
        "itzer",
        "ঢাকা",
        "Published",
        "Kh",
        "47",
        "M",
        "2");
  }

  @Test
  void keepsAbbreviationsAndNumbersWhole() {
    assertTokens("উ. কোরিয়া ২.৫ J. Smith", "উ.", "কোরিয়া", "২.৫", "J.", "Smith");
  }

  @Test
  void emptyTextHasNoSentence() {
    assertEquals(0, segmenter.segment("").sentences().size());
    assertEquals(0, segmenter.segment(" \r\n—\n").sentences().size());
  }

  @Test
  void boundsSentencesWithoutEnd() {
    Document document = segmenter.segment("যুদ্ধ ".repeat(20_000));
    assertTrue(document.sentences().size() > 10);
    assertEquals(20_000, document.tokenCount());
  }

  @Test
  void boundsWordsWithoutEnd() {
    assertTrue(segmenter.segment("ক".repeat(50_000)).tokenCount() >= 5);
  }

  @Property(tries = 2000)
  void spansLieInOrderInsideTheText(@ForAll String text) {
    Document document = segmenter.segment(text);
    int last = 0;
    for (Sentence sentence : document.sentences()) {
      assertTrue(sentence.span().begin() >= last && sentence.span().end() <= text.length());
      last = sentence.span().end();
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        var span = document.originalSpan(token, token + 1);
        assertTrue(span.begin() >= sentence.span().begin() && span.end() <= sentence.span().end());
        assertTrue(span.length() > 0);
      }
    }
  }

  private void assertSentences(String text, String... expected) {
    assertEquals(
        List.of(expected),
        segmenter.segment(text).sentences().stream()
            .map(sentence -> sentence.span().in(text))
            .toList());
  }

  private void assertTokens(String text, String... expected) {
    Document document = segmenter.segment(text);
    assertEquals(
        List.of(expected),
        IntStream.range(0, document.tokenCount()).mapToObj(document::token).toList());
  }
}
