package org.jogsutra.tag;

import static org.jogsutra.tag.SmallTagger.entry;
import static org.jogsutra.tag.SmallTagger.place;
import static org.jogsutra.tag.SmallTagger.system;
import static org.jogsutra.tag.SmallTagger.weaponClass;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.junit.jupiter.api.Test;

class UnknownDesignationsTest {

  private final SmallTagger tagger =
      SmallTagger.of(
          weaponClass("weapon:drone", "W.UAV", "ড্রোন"),
          weaponClass("weapon:missile", "W.MSL", "ক্ষেপণাস্ত্র"),
          weaponClass("weapon:rocket", "W.MSL", "রকেট"),
          system("weapon:hwasong-15", "Hwasong-15", "W.MSL.BAL", "হোয়াসং-১৫", "হোয়াসং ১৫"),
          system("weapon:shahed-136", "Shahed-136", "W.UAV.LOIT", "শাহেদ-১৩৬", "?শাহেদ"),
          system("weapon:fattah", "Fattah", "W.MSL.HYP", "ফাত্তাহ"),
          place("place:sarov", "Sarov", "RU", "সারোভ"),
          entry("country:RU", "রাশিয়া"));

  @Test
  void aNewNumberOfAKnownSeriesIsANewWeapon() {
    tagger.assertTagged("নতুন [WEAPON হোয়াসং-২১ ক্ষেপণাস্ত্র] এল");
    assertEquals(
        new Entity(new EntityId("weapon:hwasong-21"), "হোয়াসং-২১", "Hwasong-21", "", "W.MSL", ""),
        tagger.first("হোয়াসং-২১ ক্ষেপণাস্ত্র").candidates().get(0));
    assertEquals("[RULE]", tagger.first("হোয়াসং-২১ ক্ষেপণাস্ত্র").origin().methods().toString());
  }

  @Test
  void allWritingsOfANumberAreOneWeapon() {
    tagger.assertTagged(
        "[WEAPON হোয়াসং-২১ ক্ষেপণাস্ত্র], [WEAPON হোয়াসং ২১ ক্ষেপণাস্ত্র], [WEAPON হোয়াসং২১ ক্ষেপণাস্ত্র], [WEAPON হোয়াসং–21 ক্ষেপণাস্ত্র]");
    tagger.assertNames("weapon:hwasong-21", "হোয়াসং ২১ ক্ষেপণাস্ত্র");
    tagger.assertNames("weapon:hwasong-21", "হোয়াসং–21 ক্ষেপণাস্ত্র");
  }

  @Test
  void theClassMayStandBeforeIt() {
    tagger.assertTagged("নতুন [WEAPON ক্ষেপণাস্ত্র হোয়াসং-২১] এল");
    tagger.assertTagged("নতুন [WEAPON ক্ষেপণাস্ত্রের] হোয়াসং-২১ অংশ");
  }

  @Test
  void withoutAClassBesideItASeriesIsNone() {
    tagger.assertTagged("হোয়াসং-২১ এল, হোয়াসং-২১, [WEAPON ক্ষেপণাস্ত্র]");
    tagger.assertTagged(
        "হোয়াসং-২১ নামের [WEAPON ক্ষেপণাস্ত্র] এল। হোয়াসং-২১\n[WEAPON ক্ষেপণাস্ত্র]");
  }

  @Test
  void aKnownDesignationIsItself() {
    tagger.assertNames("weapon:hwasong-15", "হোয়াসং-১৫ ক্ষেপণাস্ত্র");
  }

  @Test
  void spelledLettersAndANumberAreANewWeapon() {
    tagger.assertTagged(
        "একটি [WEAPON কিউএক্স-৯ ড্রোন] ও [WEAPON ড্রোন কেএন-৮] ও [WEAPON QX-9 ড্রোন]");
    tagger.assertNames("weapon:qx-9", "কিউএক্স-৯ ড্রোন");
    tagger.assertNames("weapon:qx-9", "QX-9 ড্রোন");
    tagger.assertNames("weapon:kn-8", "ড্রোন কেএন-৮");
  }

  @Test
  void spelledLettersNeedAHyphenBeforeTheNumber() {
    tagger.assertTagged("আর ২১ [WEAPON ড্রোন], এ ৫ [WEAPON ড্রোন], কিউএক্স ৯ [WEAPON ড্রোন]");
  }

  @Test
  void aNameOfItsOwnBeforeANumberStaysAsWritten() {
    tagger.assertTagged("একটি [WEAPON বারাকুডা-৩ রকেট] এল");
    tagger.assertNames("weapon:বারাকুডা-3", "বারাকুডা-৩ রকেট");
  }

  @Test
  void aShortWordBeforeANumberIsNoName() {
    tagger.assertTagged("গত-৩ [WEAPON রকেট] এল");
  }

  @Test
  void aNumberOfFiveDigitsOrWithADecimalSignIsNoDesignation() {
    tagger.assertTagged("হোয়াসং-২১০০০ [WEAPON ক্ষেপণাস্ত্র], হোয়াসং-২.৫ [WEAPON ক্ষেপণাস্ত্র]");
    tagger.assertTagged("[WEAPON হোয়াসং-২১০০ ক্ষেপণাস্ত্র]");
  }

  @Test
  void aNumberBehindTheHyphenOfAPlaceIsAWeapons() {
    tagger.assertTagged("একটি [WEAPON সারোভ-৫ রকেট] ও [PLACE সারোভ] [WEAPON রকেট]");
    tagger.assertNames("weapon:সারোভ-5", "সারোভ-৫ রকেট");
    tagger.assertTagged("[PLACE সারোভ] ৫ [WEAPON রকেট]");
  }

  @Test
  void anotherMentionIsNoPartOfADesignation() {
    tagger.assertTagged("[COUNTRY রাশিয়ার] ৫ [WEAPON রকেট] ও [WEAPON ফাত্তাহ রকেট]");
  }

  @Test
  void aKnownSystemWithAnotherNumberIsAnotherSystem() {
    tagger.assertTagged("আজ [WEAPON ফাত্তাহ-২] এল, তবে [WEAPON ফাত্তাহ] ২ বার");
    tagger.assertNames("weapon:fattah-2", "ফাত্তাহ-২ এল");
    assertEquals("W.MSL.HYP", tagger.first("ফাত্তাহ-২").candidates().get(0).category());
  }

  @Test
  void anInflectedClassStandsBeforeNoDesignation() {
    tagger.assertTagged("[WEAPON ড্রোনটি] কিউএক্স-৯ নামে");
  }

  @Test
  void standsAtTheEdgesOfATextWithoutHarm() {
    tagger.assertTagged("[WEAPON ড্রোন]");
    tagger.assertTagged("৯ [WEAPON ড্রোন] ৯");
    tagger.assertTagged("[WEAPON ড্রোন] কিউএক্স-");
  }
}
