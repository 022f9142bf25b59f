package org.jogsutra.tag;

import static org.jogsutra.tag.SmallTagger.entry;
import static org.jogsutra.tag.SmallTagger.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jogsutra.model.Mention;
import org.jogsutra.model.Suffix.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherSpellingsTest {

  private final SmallTagger tagger =
      SmallTagger.of(
          entry("person:putin", "ভ্লাদিমির পুতিন"),
          entry("person:zelenskyy", "ভলোদিমির জেলেনস্কি"),
          place("place:donetsk", "Donetsk", "UA", "দোনেৎস্ক"),
          place("place:sevastopol", "Sevastopol", "UA", "সেভাস্তোপোল"),
          place("place:kharkiv", "Kharkiv", "UA", "খারকিভ"),
          place("place:washington", "Washington", "US", "ওয়াশিংটন"),
          place("place:berlin", "Berlin", "DE", "Berlin"),
          place("place:sirte", "Sirte", "LY", "?সিরিতে"),
          entry("org:army", "সেনাবাহিনী"));

  @ParameterizedTest
  @CsvSource({
    "ভ্লাদিমীর পূতিন, long and short vowels",
    "ভ্লাদিমির পুতিণ, the two n",
    "ভ্লাদিমির পুটিন, ট and ত",
    "ভ্লাদিমির পুতিঁন, the nasal sign",
    "ভ্লাডিমির পুতিন, ড and দ",
    "ব্লাদিমির পুতিন, ভ and ব"
  })
  void findsAPersonInAnotherSpelling(String words, String difference) {
    tagger.assertTagged("আজ [PERSON " + words + "] বলেন");
    tagger.assertNames("person:putin", words);
    assertEquals(Mention.Match.TRANSLIT, tagger.first(words).origin().match(), difference);
  }

  @ParameterizedTest
  @CsvSource({
    "দোনেতস্ক, ৎ and ত",
    "দোনেৎষ্ক, the three sibilants",
    "দোনেৎশ্ক, the three sibilants",
    "ডোনেৎস্ক, ড and দ",
    "দ্যোনেৎস্ক, ya behind a consonant"
  })
  void findsAPlaceInAnotherSpelling(String words, String difference) {
    tagger.assertTagged("আজ [PLACE " + words + "] শহরে");
    assertEquals(0.85, tagger.first(words).origin().confidence(), difference);
  }

  @Test
  void foldsTheWritingsOfNg() {
    tagger.assertTagged("[PLACE ওয়াশিঙটন], [PLACE ওয়াশিঙ্টনে]");
  }

  @Test
  void anotherSpellingMayCarryAnEnding() {
    tagger.assertTagged("[PLACE দোনেতস্কের] ও [PLACE সেবাস্তোপোলে]");
    assertEquals(Role.GENITIVE, tagger.first("দোনেতস্কের").origin().role());
  }

  @Test
  void theListedSpellingIsAnExactMatch() {
    assertEquals(Mention.Match.EXACT, tagger.first("দোনেৎস্ক").origin().match());
  }

  @Test
  void aNameOfFourLettersHasNoOtherSpellings() {
    tagger.assertTagged("[PLACE খারকিভ], তবে খারকীভ নয়");
  }

  @Test
  void anAmbiguousNameHasNoOtherSpellings() {
    tagger.assertTagged("প্রেসিডেন্ট সীরিতে");
  }

  @Test
  void aNameInLatinLettersHasNoOtherSpellings() {
    tagger.assertTagged("[PLACE Berlin], তবে Bérlin নয়");
  }

  @Test
  void otherLettersMakeAnotherName() {
    tagger.assertTagged("খারকভ, দোনেস্ক, পুতিনা, ভ্লাদিমির পাতিন");
  }

  @Test
  void keepsTheOrderOfTheText() {
    tagger.assertTagged(
        "[PLACE দোনেতস্ক], [ORG সেনাবাহিনী], [PLACE ওয়াশীংটন], [PERSON ভলোদিমির জেলেনস্কি]");
  }
}
