package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jogsutra.model.Document;
import org.jogsutra.model.QuantityWords.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCutterTest {

  private final WordCutter cutter;

  WordCutterTest() {
    Map<String, Word> words = new HashMap<>(RealLanguage.LANGUAGE.quantities().units());
    words.putAll(RealLanguage.LANGUAGE.quantities().numbers());
    cutter = new WordCutter(words, new NumberEndings(RealLanguage.LANGUAGE.suffixes()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "চারশতাধিক | চার/NUMBER শত/MULTIPLIER াধিক/ENDING",
        "তিনজনের | তিন/NUMBER জন/CLASSIFIER ের/GENITIVE",
        "১৩টিই | ১৩/DIGITS টি/CLASSIFIER ই/CASE",
        "২০২২-এর | ২০২২/DIGITS এর/GENITIVE",
        "২০২২ এর | ২০২২/DIGITS এর/GENITIVE",
        "ড্রোন এর | ড্রোন/LETTERS এর/LETTERS",
        "ভারতীয় রুপির | ভারতীয় রুপি/MONEY র/GENITIVE",
        "৫ কি.মি. | ৫/DIGITS কি.মি./MEASURE",
        "আটকে | আটকে/LETTERS",
        "সেনাদের | সেনা/PEOPLE দের/GENITIVE",
        "১.২.৩ | ১.২.৩/LETTERS",
      })
  void cutsWordsIntoPieces(String text, String pieces) {
    Document document = RealLanguage.document(text);
    List<String> cut =
        cutter.cut(document, 0, document.tokenCount()).stream()
            .map(piece -> shown(piece, document.text().text()))
            .toList();

    assertEquals(RealLanguage.document(pieces).text().text(), String.join(" ", cut));
  }

  private static String shown(Piece piece, String text) {
    String kind =
        piece.shape() == Piece.Shape.WORD
            ? piece.word().kind().toString()
            : piece.shape().toString();
    return text.substring(piece.begin(), piece.end()) + "/" + kind;
  }
}
