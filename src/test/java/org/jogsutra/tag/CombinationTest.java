package org.jogsutra.tag;

import static org.jogsutra.tag.SmallTagger.entry;
import static org.jogsutra.tag.SmallTagger.place;
import static org.jogsutra.tag.SmallTagger.system;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Match;
import org.jogsutra.model.Mention.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a name when tables and a model do not say the same. */
class CombinationTest {

  private static final SmallTagger REAL = SmallTagger.ofAll();

  private static final SmallTagger TAGGER =
      SmallTagger.of(
          entry("person:putin", "ভ্লাদিমির পুতিন", "পুতিন"),
          entry("person:shoigu", "সের্গেই শোইগু", "শোইগু"),
          entry("person:aman", "?আমান"),
          entry("country:RU", "রাশিয়া"),
          entry("country:UA", "ইউক্রেন"),
          place("place:moscow", "Moscow", "RU", "মস্কো"),
          place("place:hajin", "Hajin", "SY", "?হাজিন"),
          entry("org:nato", "ন্যাটো"),
          system("weapon:kinzhal", "Kinzhal", "W.MSL.HYP", "কিনঝাল"));

  private static final Set<Method> BOTH = Set.of(Method.GAZETTEER, Method.CRF);

  @Test
  void aNameOfTheTablesStands() {
    Guessed.of("আজ [PERSON মস্কো] ও [ORG রাশিয়া]")
        .assertGives("আজ [PLACE মস্কো] ও [COUNTRY রাশিয়া]", TAGGER);
    Guessed.of("আজ পুতিন ও ন্যাটো").assertGives("আজ [PERSON পুতিন] ও [ORG ন্যাটো]", TAGGER);
  }

  @Test
  void aNameThatNoTableHasIsTaken() {
    Guessed guessed = Guessed.of("আজ [PERSON তারেক মোল্লা] [PLACE কুলাউড়া] ছাড়েন");
    guessed.assertGives("আজ [PERSON তারেক মোল্লা] [PLACE কুলাউড়া] ছাড়েন", TAGGER);
    Mention unknown = guessed.first(TAGGER);
    assertEquals(List.of(), unknown.candidates());
    assertEquals(Match.MODEL, unknown.origin().match());
    assertEquals(Set.of(Method.CRF), unknown.origin().methods());
    assertEquals(Guessed.SURE, unknown.origin().confidence());
  }

  @Test
  void aNameOfBothIsToldToBeOfBoth() {
    Mention mention = Guessed.of("[PERSON পুতিন] বলেন").first(TAGGER);
    assertEquals("person:putin", mention.candidates().get(0).id().value());
    assertEquals(BOTH, mention.origin().methods());
    assertEquals(BOTH, Guessed.of("[PLACE রাশিয়া] বলে").first(TAGGER).origin().methods());
    assertEquals(
        Set.of(Method.GAZETTEER),
        Guessed.of("[PERSON রাশিয়া] বলে").first(TAGGER).origin().methods());
  }

  @Test
  void aLongerNameAroundASurnameIsOfAnotherPerson() {
    Guessed guessed = Guessed.of("আজ [PERSON ইগর পুতিন] বলেন");
    guessed.assertGives("আজ [PERSON ইগর পুতিন] বলেন", TAGGER);
    assertEquals(List.of(), guessed.first(TAGGER).candidates());
  }

  @Test
  void aModelThatIsUnsureMakesNoNameLonger() {
    Guessed.unsurely("আজ [PERSON ইগর পুতিন] বলেন")
        .assertGives("আজ ইগর [PERSON পুতিন] বলেন", TAGGER);
    Guessed.unsurely("আজ [ORG মস্কো ক্লাব] বলে").assertGives("আজ [PLACE মস্কো] ক্লাব বলে", TAGGER);
  }

  @Test
  void aLongerNameThatBeginsLikeTheFullNameIsOfTheSamePerson() {
    Mention mention = Guessed.of("[PERSON ভ্লাদিমির ভ্লাদিমিরোভিচ পুতিন] বলেন").first(TAGGER);
    assertEquals("ভ্লাদিমির ভ্লাদিমিরোভিচ পুতিন", mention.text());
    assertEquals("person:putin", mention.candidates().get(0).id().value());
    assertEquals(BOTH, mention.origin().methods());
  }

  @Test
  void twoNamesOfTheTablesAreNotOne() {
    Guessed.of("আজ [PERSON শোইগু পুতিন] বলেন")
        .assertGives("আজ [PERSON শোইগু] [PERSON পুতিন] বলেন", TAGGER);
  }

  @Test
  void aFullNameOfTheTablesIsNotMadeLonger() {
    Guessed.of("আজ [PERSON নেতা ভ্লাদিমির পুতিন] বলেন")
        .assertGives("আজ নেতা [PERSON ভ্লাদিমির পুতিন] বলেন", TAGGER);
  }

  @Test
  void aCountryInTheGenitiveBeforeAnOrganizationStaysApart() {
    Guessed.of("আজ [ORG ইউক্রেনের আজভ ব্রিগেড] লড়ে")
        .assertGives("আজ [COUNTRY ইউক্রেনের] [ORG আজভ ব্রিগেড] লড়ে", TAGGER);
    Guessed.of("আজ [ORG রাশিয়ার ন্যাটো] লড়ে")
        .assertGives("আজ [COUNTRY রাশিয়ার] [ORG ন্যাটো] লড়ে", TAGGER);
  }

  @Test
  void nothingIsLeftOfAnOrganizationThatIsACountrysCommonNoun() {
    Guessed.of("আজ [ORG ইউক্রেনের বিমানবাহিনী] লড়ে")
        .assertGives("আজ [COUNTRY ইউক্রেনের] বিমানবাহিনী লড়ে", TAGGER);
  }

  @Test
  void anOrganizationMayBeNamedAfterAPlace() {
    Guessed.of("আজ [ORG মস্কো ক্লাব] ও [ORG ইউক্রেন রেলওয়ে] বলে")
        .assertGives("আজ [ORG মস্কো ক্লাব] ও [ORG ইউক্রেন রেলওয়ে] বলে", TAGGER);
  }

  @Test
  void aWeaponIsNoPartOfAnotherName() {
    Guessed.of("আজ [ORG কিনঝাল কোম্পানি] বলে")
        .assertGives("আজ [WEAPON কিনঝাল] কোম্পানি বলে", TAGGER);
    Guessed.of("আজ [PERSON কিনঝাল] বলে").assertGives("আজ [WEAPON কিনঝাল] বলে", TAGGER);
  }

  @Test
  void anAmbiguousNameCountsIfTheModelAgrees() {
    Guessed.of("আজ আমান এল").assertGives("আজ আমান এল", TAGGER);
    Guessed.of("আজ [PERSON আমান] এল").assertGives("আজ [PERSON আমান] এল", TAGGER);
    Mention rescued = Guessed.of("[PERSON আমান] এল").first(TAGGER);
    assertEquals("person:aman", rescued.candidates().get(0).id().value());
    assertEquals(BOTH, rescued.origin().methods());
    assertEquals(Guessed.SURE, rescued.origin().confidence());
  }

  @Test
  void anAmbiguousNameOfAnotherTypeIsUnknown() {
    Guessed guessed = Guessed.of("[ORG আমান] এল");
    guessed.assertGives("[ORG আমান] এল", TAGGER);
    assertEquals(List.of(), guessed.first(TAGGER).candidates());
  }

  @Test
  void anAmbiguousNameGivesWayToAModelThatIsSureOfAnotherType() {
    Guessed.of("হাজিন শহরে").assertGives("[PLACE হাজিন] শহরে", TAGGER);
    Guessed.of("[PERSON হাজিন] শহরে").assertGives("[PERSON হাজিন] শহরে", TAGGER);
    Guessed.unsurely("[PERSON হাজিন] শহরে").assertGives("[PLACE হাজিন] শহরে", TAGGER);
  }

  /** With the names of the real tables, of which the ends of names are learned. */
  @ParameterizedTest
  @ValueSource(strings = {"সরকার", "পুলিশের", "সরকারকে", "গোয়েন্দা সংস্থা", "পুলিশ কমিশন"})
  void commonNounsAloneAreNoName(String nouns) {
    Guessed.of("আজ [ORG " + nouns + "] বলে").assertGives("আজ " + nouns + " বলে", REAL);
  }

  @ParameterizedTest
  @CsvFileSource(files = "gazetteers/bn/common-nouns.csv", numLinesToSkip = 1)
  void noCommonNounIsAName(String noun) {
    for (Mention mention : Guessed.of("আজ [ORG " + noun + "] বলে").with(REAL)) {
      assertTrue(mention.origin().methods().contains(Method.GAZETTEER), mention::toString);
    }
  }

  @Test
  void aCommonNounIsPartOfAName() {
    Guessed.of("আজ [ORG কুলাউড়া পুলিশ] বলে").assertGives("আজ [ORG কুলাউড়া পুলিশ] বলে", TAGGER);
  }

  @Test
  void aTitleBeforeANameVouchesForAPerson() {
    assertEquals(
        Set.of(Method.CRF, Method.RULE),
        Guessed.of("প্রেসিডেন্ট [PERSON মোল্লা] বলেন").first(TAGGER).origin().methods());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "গতকাল [PERSON মোল্লা] বলেন",
        "প্রেসিডেন্ট, [PERSON মোল্লা] বলেন",
        "প্রেসিডেন্ট [ORG মোল্লা] বলে",
        "[PERSON মোল্লা] প্রেসিডেন্ট"
      })
  void nothingElseVouchesForAPerson(String guessed) {
    assertEquals(Set.of(Method.CRF), Guessed.of(guessed).first(TAGGER).origin().methods());
  }

  @Test
  void anAbbreviatedTitleIsNoPartOfAName() {
    Guessed.of("আজ [PERSON ড. তারেক মোল্লা] এবং [PERSON ডা. মোল্লা] বলেন")
        .assertGives("আজ ড. [PERSON তারেক মোল্লা] এবং ডা. [PERSON মোল্লা] বলেন", TAGGER);
  }

  @Test
  void aTitleThatIsALongerWordMayBeAName() {
    Guessed.of("আজ [PERSON আমির মোল্লা] বলেন").assertGives("আজ [PERSON আমির মোল্লা] বলেন", TAGGER);
  }

  @Test
  void anOrganizationKeepsItsLetters() {
    Guessed.of("আজ [ORG ড. মোল্লা ট্রাস্ট] বলে")
        .assertGives("আজ [ORG ড. মোল্লা ট্রাস্ট] বলে", TAGGER);
  }

  @Property(tries = 500)
  void namesAreInOrderAndDoNotOverlapWhateverIsGuessed(@ForAll("guesses") String marked) {
    List<Mention> mentions = Guessed.of(marked).with(TAGGER);
    assertTrue(
        IntStream.range(1, mentions.size())
            .allMatch(i -> mentions.get(i - 1).span().end() <= mentions.get(i).span().begin()),
        () -> mentions.toString());
  }

  /** Words, and brackets around up to four of them. */
  @Provide
  Arbitrary<String> guesses() {
    Arbitrary<String> words =
        Arbitraries.of(
                "ভ্লাদিমির",
                "পুতিন",
                "ইউক্রেনের",
                "মস্কো",
                "আমান",
                "কিনঝাল",
                "ক্ষেপণাস্ত্র",
                "সরকার",
                "ড.",
                "আমির",
                "মোল্লার",
                "প্রেসিডেন্ট",
                "বিমানবন্দর",
                ",",
                "-",
                "।",
                "1")
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(list -> String.join(" ", list));
    Arbitrary<String> parts =
        Arbitraries.of("%s", "%s", "[PERSON %s]", "[ORG %s]", "[PLACE %s]")
            .flatMap(form -> words.map(form::formatted));
    return parts.list().ofMaxSize(8).map(list -> list.stream().collect(Collectors.joining(" ")));
  }
}
