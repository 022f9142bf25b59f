package org.jogsutra.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jogsutra.model.NormalizedText;
import org.jogsutra.model.Span;
import org.junit.jupiter.api.Test;

class TextNormalizerTest {

  @Test
  void bothWritingsOfYaGiveTheSameText() {
    assertEquals(normalized("রাশিয়া"), normalized("রাশি\u09DFা"));
  }

  @Test
  void joinsTheTwoPartsOfAVowelSign() {
    assertEquals("মস্কো", normalized("মস্ক\u09C7\u09BE"));
  }

  @Test
  void deletesJoiners() {
    assertEquals("র্যাব", normalized("র\u200D্যাব"));
  }

  @Test
  void oldWritingOfKhandaTaIsTheLetter() {
    assertEquals("দোনেৎস্ক", normalized("দোনেত্\u200Dস্ক"));
  }

  @Test
  void leadsBackToTheOriginalWords() {
    String original = "র\u200D্যাব রাশি\u09DFা\u200C এল";
    NormalizedText text = TextNormalizer.normalize(original);
    int begin = text.text().indexOf("রাশি");
    Span span = text.toOriginal(begin, begin + "রাশিয়া".length());
    assertEquals("রাশি\u09DFা", span.in(original));
  }

  @Property(tries = 3000)
  void agreesWithTheJdk(@ForAll("hostile") String text) {
    String withoutJoiners =
        text.replace("\u09A4\u09CD\u200D", "\u09CE").replaceAll("[\u200C\u200D]", "");
    assertEquals(Normalizer.normalize(withoutJoiners, Normalizer.Form.NFC), normalized(text));
  }

  @Property(tries = 3000)
  void offsetsAscendAndStayInside(@ForAll("hostile") String text) {
    NormalizedText normalized = TextNormalizer.normalize(text);
    int last = 0;
    for (int i = 0; i < normalized.text().length(); i++) {
      Span span = normalized.toOriginal(i, i + 1);
      assertTrue(span.begin() >= last && span.end() <= text.length(), () -> span + " in " + text);
      last = span.begin();
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.strings()
        .withCharRange('\u0980', '\u09FF')
        .withCharRange('a', 'f')
        .withCharRange('\u0300', '\u0345')
        .withCharRange('\u1100', '\u1175')
        .withCharRange('\u11A8', '\u11C2')
        .withCharRange('\uAC00', '\uAC20')
        .withCharRange('\uD804', '\uD804')
        .withCharRange('\uDC99', '\uDCBA')
        .withChars(
            '\u200C', '\u200D', '\u09BC', '\u09CD', '\u09C7', '\u09BE', '\u09D7', 'é', ' ',
            '\u0958')
        .ofMaxLength(12);
  }

  private static String normalized(String text) {
    return TextNormalizer.normalize(text).text();
  }
}
