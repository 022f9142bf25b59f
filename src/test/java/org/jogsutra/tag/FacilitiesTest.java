package org.jogsutra.tag;

import static org.jogsutra.tag.SmallTagger.entry;
import static org.jogsutra.tag.SmallTagger.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Suffix.Role;
import org.junit.jupiter.api.Test;

class FacilitiesTest {

  private final SmallTagger tagger =
      SmallTagger.of(
          place("place:vilnius", "Vilnius", "LT", "ভিলনিয়াস"),
          place("place:zaporizhzhia", "Zaporizhzhia", "UA", "জাপোরিঝিয়া"),
          place("place:heathrow", "Heathrow Airport", "GB", "হিথ্রো বিমানবন্দর"),
          place("place:kursk-base", "Kursk", "RU", "কুরস্ক বিমান"),
          entry("country:RU", "রাশিয়া"),
          entry("org:base", "ঘাঁটি পরিষদ"));

  @Test
  void aPlaceAndWhatStandsThereAreOnePlace() {
    tagger.assertTagged("[PLACE ভিলনিয়াস বিমানবন্দর] বন্ধ");
    assertEquals(
        new Entity(
            new EntityId("place:vilnius-airport"),
            "ভিলনিয়াস বিমানবন্দর",
            "Vilnius airport",
            "LT",
            "airport",
            ""),
        tagger.first("ভিলনিয়াস বিমানবন্দর").candidates().get(0));
    assertEquals("[RULE]", tagger.first("ভিলনিয়াস বিমানবন্দর").origin().methods().toString());
  }

  @Test
  void aNameThatIsListedWholeIsItself() {
    tagger.assertTagged("[PLACE হিথ্রো বিমানবন্দর] বন্ধ");
    tagger.assertNames("place:heathrow", "হিথ্রো বিমানবন্দর");
    assertEquals(Set.of(Method.GAZETTEER), tagger.first("হিথ্রো বিমানবন্দর").origin().methods());
  }

  @Test
  void takesTheLongestPhrase() {
    tagger.assertTagged("[PLACE ভিলনিয়াস আন্তর্জাতিক বিমানবন্দর] বন্ধ");
    tagger.assertNames("place:vilnius-international-airport", "ভিলনিয়াস আন্তর্জাতিক বিমানবন্দর");
    tagger.assertTagged("[PLACE জাপোরিঝিয়া পারমাণবিক বিদ্যুৎ কেন্দ্র] বন্ধ");
    tagger.assertNames(
        "place:zaporizhzhia-nuclear-power-plant", "জাপোরিঝিয়া পারমাণবিক বিদ্যুৎ কেন্দ্র");
  }

  @Test
  void theFacilityCarriesTheEnding() {
    tagger.assertTagged("[PLACE ভিলনিয়াস বিমানবন্দরে] ও [PLACE ভিলনিয়াস বিমানঘাঁটির] কাছে");
    assertEquals(Role.LOCATIVE, tagger.first("ভিলনিয়াস বিমানবন্দরে").origin().role());
    tagger.assertNames("place:vilnius-airport", "ভিলনিয়াস বিমানবন্দরে");
  }

  @Test
  void noOtherEndingMakesAFacility() {
    tagger.assertTagged("[PLACE ভিলনিয়াস] বিমানবন্দরক, [PLACE ভিলনিয়াস] সেতুবন্ধন");
  }

  @Test
  void aPlaceInTheGenitiveIsAPlaceOfItsOwn() {
    tagger.assertTagged("[PLACE ভিলনিয়াসের] বিমানবন্দর");
  }

  @Test
  void aHyphenMayJoinThem() {
    tagger.assertTagged("[PLACE ভিলনিয়াস-বিমানবন্দর] বন্ধ");
  }

  @Test
  void punctuationAndOtherWordsPartThem() {
    tagger.assertTagged(
        "[PLACE ভিলনিয়াস], বিমানবন্দর; [PLACE ভিলনিয়াস] (বিমানবন্দর) [PLACE ভিলনিয়াস] নতুন বিমানবন্দর");
    tagger.assertTagged("এটি [PLACE ভিলনিয়াস]। বিমানবন্দর বন্ধ\n[PLACE ভিলনিয়াস]\nবিমানবন্দর");
  }

  @Test
  void anotherNameIsNoPartOfAFacility() {
    tagger.assertTagged("[PLACE ভিলনিয়াস] [ORG ঘাঁটি পরিষদ]");
  }

  @Test
  void aCountryHasFacilitiesAndAnOrganizationHasNone() {
    tagger.assertTagged("[PLACE রাশিয়া সীমান্ত ক্রসিং], তবে [ORG ঘাঁটি পরিষদ] বিমানবন্দর");
    tagger.assertNames("place:RU-border-crossing", "রাশিয়া সীমান্ত ক্রসিং");
  }
}
