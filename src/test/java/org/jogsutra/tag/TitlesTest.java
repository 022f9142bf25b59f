package org.jogsutra.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Suffix;
import org.jogsutra.model.Suffix.After;
import org.jogsutra.model.Suffix.Layer;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

  private static final Suffix ER = new Suffix("ের", Layer.CASE, After.CONSONANT, Role.GENITIVE);

  private final Titles titles =
      new Titles(
          new ContextRule(
              Map.of(
                  EntityType.PERSON,
                  List.of("প্রেসিডেন্ট", "ড", "ড.", "মি.", "আমির"),
                  EntityType.ORG,
                  List.of("দল")),
              new SuffixTable(List.of(ER))));

  @ParameterizedTest
  @ValueSource(strings = {"প্রেসিডেন্ট মোল্লা", "আমির মোল্লা", "প্রেসিডেন্টের মোল্লা", "ড মোল্লা"})
  void aTitleStandsRightBeforeTheName(String text) {
    assertTrue(titles.before(1, document(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"দল মোল্লা", "প্রেসিডেন্ট, মোল্লা", "প্রেসিডেন্ট-মোল্লা", "প্রেসিডেন্ট\nমোল্লা"})
  void otherWordsAndSignsAreNoTitle(String text) {
    assertFalse(titles.before(1, document(text)));
  }

  @Test
  void nothingStandsBeforeTheFirstWord() {
    assertFalse(titles.before(0, document("প্রেসিডেন্ট মোল্লা")));
  }

  @Test
  void abbreviationsBeforeAPersonAreTakenOff() {
    assertEquals("তারেক মোল্লা", bare("ড. মি. তারেক মোল্লা", EntityType.PERSON));
    assertEquals("ড. মোল্লা", bare("ড. মোল্লা", EntityType.ORG));
    assertEquals("আমির মোল্লা", bare("আমির মোল্লা", EntityType.PERSON));
  }

  @Test
  void somethingOfTheNameIsLeft() {
    assertEquals("ড", bare("ড", EntityType.PERSON));
  }

  private String bare(String text, EntityType type) {
    Document document = document(text);
    Guess guess = new Guess(0, document.tokenCount(), Set.of(type), 0.9, Method.CRF);
    Guess bare = titles.without(guess, document);
    return document.originalSpan(bare.first(), bare.end()).in(text);
  }

  private static Document document(String text) {
    return new Segmenter(Set.of("ড.", "মি.")).segment(text);
  }
}
