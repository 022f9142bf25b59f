package org.jogsutra.tag;

import static org.jogsutra.tag.SmallTagger.entry;
import static org.jogsutra.tag.SmallTagger.system;
import static org.jogsutra.tag.SmallTagger.weaponClass;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jogsutra.model.Suffix.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeaponPhrasesTest {

  private static final SmallTagger REAL = SmallTagger.ofAll();

  private final SmallTagger tagger =
      SmallTagger.of(
          weaponClass("weapon:fighter", "W.AIR", "যুদ্ধবিমান"),
          weaponClass("weapon:drone", "W.UAV", "ড্রোন"),
          weaponClass("weapon:missile", "W.MSL", "ক্ষেপণাস্ত্র"),
          weaponClass("weapon:ballistic-missile", "W.MSL.BAL", "ব্যালিস্টিক ক্ষেপণাস্ত্র"),
          weaponClass("weapon:howitzer", "W.ART.HOW", "হাউইটজার"),
          weaponClass("weapon:submarine", "W.SHIP.SUB", "সাবমেরিন"),
          weaponClass("weapon:weapon", "W", "অস্ত্র"),
          system("weapon:rafale", "Rafale", "W.AIR", "রাফাল"),
          system("weapon:f-35", "F-35", "W.AIR", "এফ-৩৫"),
          system("weapon:s-400", "S-400", "W.SAM", "এস-৪০০"),
          system("weapon:geran-2", "Geran-2", "W.UAV.LOIT", "জেরান-২"),
          system("weapon:kinzhal", "Kinzhal", "W.MSL.HYP", "কিনঝাল"),
          system("weapon:iskander", "Iskander", "W.MSL.BAL", "ইস্কান্দার"),
          entry("country:RU", "রাশিয়া"));

  @Test
  void classAndNameInEitherOrderAreOneWeapon() {
    tagger.assertTagged("একটি [WEAPON রাফাল যুদ্ধবিমান] ও একটি [WEAPON যুদ্ধবিমান রাফাল]");
    tagger.assertNames("weapon:rafale", "যুদ্ধবিমান রাফাল");
    tagger.assertNames("weapon:rafale", "রাফাল যুদ্ধবিমান");
  }

  @Test
  void theEndingOfTheLastWordDecidesTheRole() {
    tagger.assertTagged("[WEAPON রাফাল যুদ্ধবিমানের] পাইলট");
    assertEquals(Role.GENITIVE, tagger.first("রাফাল যুদ্ধবিমানের").origin().role());
  }

  @Test
  void anInflectedWordEndsThePhrase() {
    tagger.assertTagged(
        "[WEAPON যুদ্ধবিমানের] [WEAPON রাফাল] ও [WEAPON রাফালের] [WEAPON ক্ষেপণাস্ত্র]");
  }

  @Test
  void otherFamiliesAreOtherWeapons() {
    tagger.assertTagged("[WEAPON সাবমেরিন] [WEAPON রাফাল] ও [WEAPON হাউইটজার] [WEAPON এফ-৩৫]");
  }

  @Test
  void anyClassMayBeCalledAWeapon() {
    tagger.assertTagged("[WEAPON রাফাল অস্ত্র] এল");
    tagger.assertNames("weapon:rafale", "রাফাল অস্ত্র");
  }

  @Test
  void twoSystemsSideBySideAreTwo() {
    tagger.assertTagged("[WEAPON রাফাল] [WEAPON এফ-৩৫] এল");
  }

  @Test
  void aNameThatIsSaidTwiceIsOneMention() {
    tagger.assertTagged(
        "[WEAPON এফ-৩৫ F-35] এল, [WEAPON রাফাল রাফাল] এল".replace(" F-35", " এফ৩৫"));
  }

  @Test
  void aNarrowerClassLeads() {
    tagger.assertTagged("[WEAPON অস্ত্র ক্ষেপণাস্ত্র] এল");
    tagger.assertNames("weapon:missile", "অস্ত্র ক্ষেপণাস্ত্র");
  }

  @Test
  void aWordOfKindTiesClassAndName() {
    tagger.assertTagged("[WEAPON জেরান-২ ধরনের ড্রোন] ও [WEAPON রাফাল মডেলের যুদ্ধবিমান]");
    tagger.assertTagged(
        "[WEAPON জেরান-২] নতুন [WEAPON ড্রোন], [WEAPON জেরান-২] ধরনের, [WEAPON ড্রোন]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"‘কিনঝাল’", "“কিনঝাল”", "'কিনঝাল'", "\"কিনঝাল\""})
  void aQuotedNameIsTiedToItsClass(String quoted) {
    String name = quoted.substring(1);
    tagger.assertTagged(quoted.charAt(0) + "[WEAPON " + name + " ক্ষেপণাস্ত্র] ছোড়ে");
  }

  @Test
  void punctuationPartsClassAndName() {
    tagger.assertTagged(
        "[WEAPON কিনঝাল], [WEAPON ক্ষেপণাস্ত্র] ও [WEAPON রাফাল] ([WEAPON যুদ্ধবিমান])");
    tagger.assertTagged(
        "এল [WEAPON রাফাল]। [WEAPON যুদ্ধবিমান] এল\n[WEAPON রাফাল]\n[WEAPON যুদ্ধবিমান]");
  }

  @Test
  void aPropertyBelongsToTheWeaponBehindIt() {
    tagger.assertTagged("[WEAPON স্বল্প পাল্লার ক্ষেপণাস্ত্র] ও [WEAPON সেলফ-প্রপেলড হাউইটজার]");
    tagger.assertAttributes("{range=short}", "স্বল্প পাল্লার ক্ষেপণাস্ত্র");
    tagger.assertAttributes("{propulsion=self-propelled}", "সেলফ-প্রপেলড হাউইটজার");
  }

  @Test
  void propertiesAddUp() {
    tagger.assertTagged("[WEAPON পারমাণবিক ওয়ারহেডবাহী আন্তঃমহাদেশীয় ক্ষেপণাস্ত্র] দেখি");
    tagger.assertAttributes(
        "{payload=nuclear-capable, range=intercontinental}",
        "পারমাণবিক ওয়ারহেডবাহী আন্তঃমহাদেশীয় ক্ষেপণাস্ত্র");
  }

  @Test
  void classAndNameKeepTheirProperties() {
    tagger.assertTagged("[WEAPON স্বল্প পাল্লার ইস্কান্দার ব্যালিস্টিক ক্ষেপণাস্ত্র] ছোড়ে");
    tagger.assertAttributes("{range=short}", "স্বল্প পাল্লার ইস্কান্দার ব্যালিস্টিক ক্ষেপণাস্ত্র");
  }

  @Test
  void aPropertyBeforeAnythingElseIsNone() {
    tagger.assertTagged("স্বল্প পাল্লার গাড়ি, পারমাণবিক [COUNTRY রাশিয়া], ভারী, [WEAPON ড্রোন]");
  }

  @Test
  void aNumberWithAUnitIsAPropertyToo() {
    tagger.assertTagged("২০টি [WEAPON ১৫৫ মিলিমিটার হাউইটজার] ও [WEAPON ১৫৫-মিমি হাউইটজার]");
    tagger.assertAttributes("{calibre=১৫৫ mm}", "১৫৫ মিলিমিটার হাউইটজার");
    tagger.assertTagged("[WEAPON ১ হাজার কিলোমিটার পাল্লার ক্ষেপণাস্ত্র] দেখি");
    tagger.assertAttributes("{range=১ হাজার km}", "১ হাজার কিলোমিটার পাল্লার ক্ষেপণাস্ত্র");
  }

  @Test
  void aUnitNeedsItsNumber() {
    tagger.assertTagged("কিছু মিলিমিটার [WEAPON হাউইটজার], মিলিমিটার [WEAPON হাউইটজার]");
    tagger.assertTagged(
        "১৫৫, মিলিমিটার [WEAPON হাউইটজার], কয়েক হাজার কিলোমিটার পাল্লার [WEAPON ক্ষেপণাস্ত্র]");
  }

  @Test
  void aNumberAloneIsACountAndNoProperty() {
    tagger.assertTagged("১৫৫ [WEAPON হাউইটজার] ও ২০টি [WEAPON ড্রোন]");
  }

  @Test
  void takesTheWordForTheClassBehindAName() {
    tagger.assertTagged("[WEAPON এস-৪০০ সিস্টেমটি] ও [WEAPON এস-৪০০ ব্যবস্থার] দাম");
    assertEquals(Role.GENITIVE, tagger.first("এস-৪০০ ব্যবস্থার").origin().role());
  }

  @Test
  void suchAWordBelongsNotToAClassOrAnInflectedName() {
    tagger.assertTagged(
        "[WEAPON ক্ষেপণাস্ত্র] ব্যবস্থা, [WEAPON এস-৪০০-এর] ব্যবস্থা, [WEAPON এস-৪০০] ব্যবস্থাপনা");
    tagger.assertTagged("[WEAPON এস-৪০০], সিস্টেম ও [WEAPON এস-৪০০]-সিস্টেম");
  }

  /** With the real tables. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "একটি [WEAPON প্যাট্রিয়ট ব্যাটারি] পাঠায়",
        "দুটি [WEAPON প্যাট্রিয়ট ব্যাটারির] দাম",
        "নতুন [WEAPON মোগামি শ্রেণির ফ্রিগেট] এল",
        "নতুন [WEAPON মোগামি শ্রেণির ফ্রিগেটের] নাবিক",
        "নতুন [WEAPON মোগামি শ্রেণির] জেটি, [WEAPON মোগামি শ্রেণির], [WEAPON ফ্রিগেট]",
      })
  void aBatteryAndAClassOfShipsAreOneMention(String marked) {
    REAL.assertTagged(marked);
  }

  @Test
  void theSystemLeadsBeforeItsClass() {
    REAL.assertNames("weapon:patriot", "প্যাট্রিয়ট ব্যাটারি");
    REAL.assertNames("weapon:mogami-class", "মোগামি শ্রেণির ফ্রিগেটের");
  }
}
