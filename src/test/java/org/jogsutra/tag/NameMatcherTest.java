package org.jogsutra.tag;

import static org.jogsutra.tag.SmallTagger.entry;
import static org.jogsutra.tag.SmallTagger.place;
import static org.jogsutra.tag.SmallTagger.system;
import static org.jogsutra.tag.SmallTagger.weaponClass;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jogsutra.model.Suffix.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where names begin and end, and what may stand between their words. */
class NameMatcherTest {

  private static final String LONGEST = "ক".repeat(64);

  private final SmallTagger tagger =
      SmallTagger.of(
          entry("country:RU", "রাশিয়া"),
          entry("country:CN", "চীন"),
          entry("country:KP", "উত্তর কোরিয়া"),
          entry("country:KR", "কোরিয়া প্রজাতন্ত্র"),
          place("place:xian", "Xi'an", "CN", "সি’আন"),
          place("place:longest", "Longest", "", LONGEST),
          place("place:too-long", "Too Long", "", "খ".repeat(65)),
          entry("org:council", "উত্তর কোরিয়া সরকার পরিষদ"),
          entry("person:kim", "কিম জং উন"),
          weaponClass("weapon:tank", "W.TANK", "ট্যাংক"),
          system("weapon:s-400", "S-400", "W.SAM", "এস-৪০০"),
          system("weapon:t-039", "T-039", "W.TANK", "টি-০৩৯"),
          system("weapon:t-039a", "T-039A", "W.TANK", "টি-০৩৯এ"),
          system("weapon:f-35", "F-35", "W.AIR", "এফ-৩৫"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2212", "\u00AD", "\u00A0",
        "\u202F", "\t", "/", "  ", "- ", " -", " – "
      })
  void joinsADesignationHoweverItIsWritten(String joint) {
    tagger.assertTagged("আজ [WEAPON এস%s৪০০] এল".formatted(joint));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {",", ".", "_", "·", ":", "(", "--", "—", "―", " / / ", "\n", "\r\n", "। "})
  void otherSignsPartTheWordsOfAName(String sign) {
    tagger.assertTagged("আজ এস%s৪০০ এল".formatted(sign));
  }

  @Test
  void joinsWordsOverOneHyphenOrSpace() {
    tagger.assertTagged(
        "[PERSON কিম জং-উন], [PERSON কিম\u00A0জং–উন], [PERSON কিম-জং -উন], [COUNTRY উত্তর/কোরিয়া]");
  }

  @Test
  void aDashBetweenSpacesPartsTwoThoughts() {
    tagger.assertTagged("কিম – জং উন, উত্তর - কোরিয়া");
  }

  @Test
  void noNameReachesOverALineEnd() {
    tagger.assertTagged("উত্তর\nকোরিয়া আর উত্তর\r\nকোরিয়া ও কিম\u2028জং উন");
  }

  @Test
  void aNameMayHaveAnApostropheInside() {
    tagger.assertTagged("[PLACE সি’আন], [PLACE সি'আনের], [PLACE সি‘আনে], তবে সি ’ আন নয়");
  }

  @Test
  void anApostropheOrHyphenPartsAnEndingFromItsName() {
    tagger.assertTagged("[COUNTRY রাশিয়া’র] [COUNTRY রাশিয়া-কে] [WEAPON এস-৪০০'র]");
    assertEquals(Role.GENITIVE, tagger.first("রাশিয়া’র").origin().role());
    assertEquals(Role.ACCUSATIVE, tagger.first("রাশিয়া-কে").origin().role());
  }

  @Test
  void anEndingStandsNotApartBySpaceOrFarHyphen() {
    tagger.assertTagged("[COUNTRY রাশিয়া] র [COUNTRY রাশিয়া] -কে [COUNTRY রাশিয়া]- কে");
  }

  @Test
  void whatFollowsAHyphenAndIsNoEndingIsAnotherWord() {
    tagger.assertTagged("[COUNTRY রাশিয়া]-করণ [COUNTRY রাশিয়া]-[COUNTRY চীন]");
  }

  @Test
  void anEndingBehindAHyphenIsNoLetterOfAVariant() {
    tagger.assertTagged("[WEAPON টি-০৩৯-এর] ও [WEAPON টি-০৩৯এ]");
    tagger.assertNames("weapon:t-039", "টি-০৩৯-এর");
    tagger.assertNames("weapon:t-039a", "টি-০৩৯এ");
    tagger.assertNames("weapon:t-039a", "টি-০৩৯এ-এর");
  }

  @Test
  void fallsBackToTheShorterNameWhereTheLongerBreaksOff() {
    tagger.assertTagged("[ORG উত্তর কোরিয়া সরকার পরিষদ] ও [COUNTRY উত্তর কোরিয়া] সরকার বলে");
    tagger.assertTagged("[COUNTRY কোরিয়া প্রজাতন্ত্র] ও উত্তর কোরিয়াবাদ");
  }

  @Test
  void numbersGluedToAWordAreNoBorder() {
    tagger.assertTagged("রাশিয়া২ ২রাশিয়া এস-৪০০০ ৩এস-৪০০");
  }

  @Test
  void lettersOfAnotherScriptAreABorderFromFourLettersOn() {
    tagger.assertTagged("by[COUNTRY রাশিয়া]Published, চীনPublished");
  }

  @Test
  void takesTheEnglishPluralThatAMachineLeft() {
    tagger.assertTagged("[WEAPON ট্যাংকs] এল");
  }

  @Test
  void takesALetterBehindTheNumberOfADesignation() {
    tagger.assertTagged("[WEAPON এফ-৩৫আই], [WEAPON এফ-৩৫B], [WEAPON এফ-৩৫বি-এর]");
  }

  @Test
  void aWordWithoutEndHidesNothingBehindIt() {
    tagger.assertTagged("আজ " + "কঁ".repeat(400) + " [COUNTRY রাশিয়ার] সেনা");
  }

  @Test
  void aNameMayEndTheTextAndFillASentence() {
    tagger.assertTagged("[COUNTRY রাশিয়া]। [COUNTRY চীনে]? [COUNTRY উত্তর কোরিয়া]");
  }
}
