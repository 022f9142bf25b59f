package org.jogsutra.tag;

import static org.jogsutra.tag.SmallTagger.entry;
import static org.jogsutra.tag.SmallTagger.place;
import static org.jogsutra.tag.SmallTagger.system;
import static org.jogsutra.tag.SmallTagger.weaponClass;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private final SmallTagger tagger =
      SmallTagger.of(
          entry("country:RU", "রাশিয়া"),
          entry("country:ML", "?মালি", "মালি প্রজাতন্ত্র"),
          entry("country:NE", "নাইজার"),
          entry("person:kim-jong-un", "কিম জং উন", "?কিম"),
          entry("person:kim-yo-jong", "কিম ইয়ো জং", "?কিম"),
          place("place:gaza", "Gaza", "PS", "গাজা"),
          weaponClass("weapon:tank", "W.TANK", "ট্যাংক"),
          system("weapon:t-90", "T-90", "W.TANK", "টি-৯০"));

  @Test
  void explainsAPlainName() {
    assertExplained("রাশিয়া", "রাশিয়া: country:RU, form 'রাশিয়া' (name); plain name");
  }

  @Test
  void explainsAnEnding() {
    assertExplained(
        "রাশিয়ার",
        "রাশিয়ার: country:RU, form 'রাশিয়া' (name) with the ending of the genitive; plain name");
    assertExplained(
        "রাশিয়া-কে",
        "রাশিয়া-কে: country:RU, form 'রাশিয়া' (name) with the ending of the accusative; plain name");
  }

  @Test
  void explainsAWordThatIsNoName() {
    assertExplained("গাছ", "গাছ: no name");
  }

  @Test
  void explainsAWordThatOnlyBeginsLikeAName() {
    assertExplained("মালিক", "মালিক: 'মালি' is a name, but 'ক' is no ending it may take");
    assertExplained("গাজাখুরি", "গাজাখুরি: 'গাজা' is a name, but 'খুরি' is no ending it may take");
  }

  @Test
  void explainsAnAmbiguousNameThatNothingSpeaksFor() {
    assertExplained(
        "মালি এল",
        "মালি: country:ML, form 'মালি' (alias); ambiguous, and nothing speaks for it",
        "এল: no name");
  }

  @Test
  void explainsACue() {
    assertExplained(
        "মালির সেনাপ্রধান",
        "মালির: country:ML, form 'মালি' (alias) with the ending of the genitive; ambiguous, but"
            + " beside a word of bn/context.csv",
        "সেনাপ্রধান: no name");
  }

  @Test
  void explainsAnEnumeration() {
    assertExplained(
        "নাইজার ও মালি",
        "নাইজার: country:NE, form 'নাইজার' (name); plain name",
        "ও: no name",
        "মালি: country:ML, form 'মালি' (alias); ambiguous, but enumerated with a plain name of its"
            + " type");
  }

  @Test
  void explainsANameThatTheArticleNamesPlainly() {
    assertExplained(
        "মালি প্রজাতন্ত্র। মালি",
        "মালি প্রজাতন্ত্র: country:ML, form 'মালি প্রজাতন্ত্র' (name); plain name",
        "মালি: country:ML, form 'মালি' (alias); ambiguous, but the article names the same entity"
            + " plainly");
  }

  @Test
  void givesALineForEachEntityOfAName() {
    assertExplained(
        "কিম",
        "কিম: person:kim-jong-un, form 'কিম' (alias); ambiguous, and nothing speaks for it",
        "কিম: person:kim-yo-jong, form 'কিম' (alias); ambiguous, and nothing speaks for it");
  }

  @Test
  void explainsAPhraseThatNamesNothing() {
    assertExplained("পানির ট্যাংক", "পানির ট্যাংক: a phrase of bn/not-names.csv");
  }

  @Test
  void explainsAShortWordBeforeANumber() {
    assertExplained(
        "টি ৯০", "টি ৯০: weapon:t-90, form 'টি-৯০' (name); ambiguous, and nothing speaks for it");
  }

  @Test
  void explainsNothingWhereThereAreNoWords() {
    assertExplained("");
    assertExplained(" — ");
  }

  private void assertExplained(String text, String... lines) {
    assertEquals(List.of(lines), tagger.explain(text));
  }
}
