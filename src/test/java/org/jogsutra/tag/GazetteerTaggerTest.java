package org.jogsutra.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;
import org.jogsutra.model.GazetteerEntry.Kind;
import org.jogsutra.model.Language;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.segment.Segmenter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules of matching, over a small gazetteer and the real tables of the language. */
class GazetteerTaggerTest {

  private static Language language;

  private static final List<GazetteerEntry> ENTRIES =
      List.of(
          entry("country:RU", name("রাশিয়া"), demonym("রুশ")),
          entry("country:UA", name("ইউক্রেন")),
          entry("country:KP", name("উত্তর কোরিয়া"), alias("উ. কোরিয়া")),
          entry("country:CN", name("চীন"), ambiguous("চিন")),
          entry("country:ML", ambiguousName("মালি")),
          entry("country:NE", name("নাইজার")),
          entry("country:JP", name("জাপান")),
          metonym("place:moscow", name("মস্কো")),
          entry("place:gaza", name("গাজা")),
          entry("person:Q15031", name("শি জিনপিং"), alias("সি চিন পিং")),
          entry("person:Q7747", name("ভ্লাদিমির পুতিন"), shortName("পুতিন")),
          entry("person:Q56226", name("কিম জং উন"), ambiguousShort("কিম")),
          entry("person:kim-yo-jong", name("কিম ইয়ো জং"), ambiguousShort("কিম")),
          system("weapon:t-90", "W.TANK", name("টি-৯০")),
          entry("place:pyongyang", name("পিয়ংইয়ং")),
          entry("place:kursk", name("কুরস্ক")),
          system("weapon:s-400", "W.SAM", name("এস-৪০০"), alias("S-400")),
          system("weapon:mig-29", "W.AIR", name("মিগ-২৯")),
          weaponClass("weapon:drone", "W.UAV", name("ড্রোন")),
          weaponClass("weapon:tank", "W.TANK", name("ট্যাংক")),
          weaponClass("weapon:missile", "W.MSL", name("ক্ষেপণাস্ত্র")),
          weaponClass("weapon:ballistic-missile", "W.MSL.BAL", name("ব্যালিস্টিক ক্ষেপণাস্ত্র")),
          system("weapon:shahed-136", "W.UAV.LOIT", name("শাহেদ-১৩৬"), ambiguous("শাহেদ")),
          weaponClass("weapon:howitzer", "W.ART.HOW", name("হাউইটজার"), alias("হাউitzer")));

  @BeforeAll
  static void readLanguage() throws IOException {
    language = new GazetteerFolder(Path.of("gazetteers")).read().language();
  }

  @Test
  void findsANameInEveryInflection() {
    assertTagged(
        "[COUNTRY রাশিয়া] [COUNTRY রাশিয়ার] [COUNTRY রাশিয়াকে] [COUNTRY রাশিয়ায়] [COUNTRY রাশিয়াতে] [COUNTRY রাশিয়াও] [COUNTRY রাশিয়াই]");
    assertTagged(
        "[COUNTRY ইউক্রেনের] [COUNTRY ইউক্রেনে] [COUNTRY ইউক্রেনেরও] [COUNTRY ইউক্রেনকেই] [COUNTRY ইউক্রেনসহ] [COUNTRY ইউক্রেনজুড়ে]");
    assertTagged(
        "[WEAPON ড্রোনটি] [WEAPON ড্রোনগুলোর] [WEAPON ড্রোনগুলোকেও] [COUNTRY রুশরা] [COUNTRY রুশদের]");
  }

  @Test
  void acceptsOnlyWhitelistedEndings() {
    assertTagged("মালিক রাশিয়াক ড্রোনক পুতিনবাদ গাজাখুরি রুশো");
  }

  @Test
  void anEndingMustFitTheSoundBeforeIt() {
    assertTagged(
        "[COUNTRY ইউক্রেনের] কিন্তু ইউক্রেনর নয়, [COUNTRY রাশিয়ার] কিন্তু রাশিয়াের নয়।");
  }

  @Test
  void acceptsEndingsAfterHyphenAndApostrophe() {
    assertTagged(
        "[PLACE পিয়ংইয়ং-এর] [WEAPON এস-৪০০’র] [WEAPON S-400-এর] [WEAPON মিগ-২৯কে] [COUNTRY জাপান-সহ]");
  }

  @Test
  void prefersTheLongestName() {
    assertTagged("[WEAPON ব্যালিস্টিক ক্ষেপণাস্ত্র] ও [WEAPON ক্ষেপণাস্ত্র]");
  }

  @Test
  void aPersonBeatsTheCountryInsideHisName() {
    assertTagged("প্রেসিডেন্ট [PERSON সি চিন পিং] বলেন");
  }

  @Test
  void matchesWholeWordsOnly() {
    assertTagged("রুশদি উপগাজা ড্রোনাচার্য মস্কোভা");
  }

  @Test
  void findsAllWritingsOfADesignation() {
    assertTagged(
        "[WEAPON এস-৪০০], [WEAPON এস ৪০০], [WEAPON এস৪০০], [WEAPON এস–400], [WEAPON এস -৪০০], [WEAPON s-400]");
  }

  @Test
  void aHyphenPartsTwoNames() {
    assertTagged("[COUNTRY রাশিয়া]-[COUNTRY ইউক্রেন] যুদ্ধ, [PERSON কিম জং-উন] ও [PERSON পুতিন]");
  }

  @Test
  void noNameReachesAcrossPunctuation() {
    assertTagged("উত্তর। কোরিয়া উত্তর, কোরিয়া শি (জিনপিং)");
  }

  @Test
  void findsAnAbbreviatedCountry() {
    assertTagged("[COUNTRY উ. কোরিয়ার] সেনা");
  }

  @Test
  void bothWritingsOfYaAndJoinersAreTheSameName() {
    assertTagged("[COUNTRY রাশি\u09DFার] [COUNTRY রা\u200Cশিয়া]");
  }

  @Test
  void repairsWordsOfTwoScripts() {
    assertTagged("[WEAPON হাউitzer] [COUNTRY রাশিয়া]Published");
  }

  @Test
  void marksWhatItRepaired() {
    assertTagged("[PERSON ভøাদিমির পুতিন] ও [WEAPON হাউitzer]");
    assertEquals(Mention.Match.REPAIRED, tag("ভøাদিমির পুতিন").get(0).origin().match());
    assertEquals(Mention.Match.REPAIRED, tag("হাউitzer").get(0).origin().match());
  }

  @Test
  void anAmbiguousNameNeedsContext() {
    assertTagged("বাগানের মালি গাছে জল দেন। শাহেদ স্কুলে যায়। তাকে চিন না।");
    assertTagged("[COUNTRY মালির] সেনাপ্রধান এলেন। দুটি [WEAPON শাহেদ ড্রোন] আসে।");
    assertTagged("[COUNTRY নাইজার] ও [COUNTRY মালি]");
  }

  @Test
  void aSharedSurnameCountsWhereTheFullNameStands() {
    assertTagged("কিম বললেন।");
    assertTagged("[PERSON কিম ইয়ো জং] এলেন। পরে [PERSON কিম] বললেন।");
    assertEquals(
        "person:kim-yo-jong",
        tag("কিম ইয়ো জং এলেন। পরে কিম বললেন।").get(1).candidates().get(0).id().value());
  }

  @Test
  void aPhraseThatNamesNothingHidesTheNameInIt() {
    assertTagged("পানির ট্যাংক ও থিঙ্ক-ট্যাংক, কিন্তু [WEAPON ট্যাংক]");
  }

  @Test
  void classAndNameInEitherOrderAreOneMention() {
    assertTagged(
        "[WEAPON শাহেদ-১৩৬ ড্রোন] ও [WEAPON ড্রোন শাহেদ-১৩৬], তবে [WEAPON ড্রোন] [WEAPON এস-৪০০] ভেদ করে");
    assertEquals("weapon:shahed-136", entity("ড্রোন শাহেদ-১৩৬"));
  }

  @Test
  void rangeAndCalibreBelongToTheWeapon() {
    assertTagged(
        "দুটি [WEAPON স্বল্প পাল্লার ব্যালিস্টিক ক্ষেপণাস্ত্র] ও ২০টি [WEAPON ১৫৫ মিলিমিটার হাউইটজার]");
    assertEquals(
        "{calibre=১৫৫ mm}", tag("১৫৫ মিলিমিটার হাউইটজার").get(0).origin().attributes().toString());
    assertEquals(
        "{range=short}",
        tag("স্বল্প পাল্লার ক্ষেপণাস্ত্র").get(0).origin().attributes().toString());
    assertEquals(
        "{range=১ হাজার km}",
        tag("১ হাজার কিলোমিটার পাল্লার ক্ষেপণাস্ত্র").get(0).origin().attributes().toString());
  }

  @Test
  void aNewNumberOfAKnownSeriesIsANewWeapon() {
    assertTagged("নতুন [WEAPON শাহেদ-২৩৮ ড্রোন] ও [WEAPON এস-৭০০ ক্ষেপণাস্ত্র], তবে এস-৭০১ নয়");
    assertEquals("weapon:shahed-238", entity("শাহেদ-২৩৮ ড্রোন"));
    assertEquals("weapon:s-700", entity("এস-৭০০ ক্ষেপণাস্ত্র"));
  }

  @Test
  void spelledLettersAndANumberBesideAClassAreANewWeapon() {
    assertTagged("একটি [WEAPON কিউএক্স-৯ ড্রোন] ও কিউএক্স-৯ গাড়ি");
    assertEquals("weapon:qx-9", entity("কিউএক্স-৯ ড্রোন"));
  }

  @Test
  void acceptsTheLetterOfAVariant() {
    assertTagged("[WEAPON মিগ-২৯এম] ও [WEAPON মিগ-২৯ইউ-এর]");
  }

  @Test
  void aShortWordBeforeANumberIsNoDesignation() {
    assertTagged("ছ’টি ৯০ ট্যাঙ্কার। টি ৯০ জনের। তিনটি [WEAPON টি ৯০ ট্যাংক] এল।");
  }

  @Test
  void saysHowItMatched() {
    assertEquals(Mention.Match.EXACT, tag("রাশিয়া").get(0).origin().match());
    assertEquals(Mention.Match.SUFFIX, tag("রাশিয়ার").get(0).origin().match());
    assertEquals(Mention.Match.DEMONYM, tag("রুশ").get(0).origin().match());
    assertEquals(Mention.Match.ALIAS, tag("উ. কোরিয়া").get(0).origin().match());
    assertEquals(Mention.Match.SHORT_NAME, tag("পুতিনকে").get(0).origin().match());
    assertEquals(Mention.Match.METONYM, tag("মস্কো জানায়").get(0).origin().match());
    assertEquals(Mention.Match.SUFFIX, tag("মস্কোতে বৈঠক").get(0).origin().match());
  }

  @Test
  void keepsTheRoleThatTheEndingGives() {
    assertEquals(Role.NOMINATIVE, role("রাশিয়া"));
    assertEquals(Role.GENITIVE, role("রাশিয়ারও"));
    assertEquals(Role.ACCUSATIVE, role("রাশিয়াকেই"));
    assertEquals(Role.LOCATIVE, role("রাশিয়ায়"));
    assertEquals(Role.COMITATIVE, role("রাশিয়াসহ"));
    assertEquals(Role.GENITIVE, role("ড্রোনগুলোর"));
    assertEquals(Role.GENITIVE, role("পিয়ংইয়ং-এর"));
    assertEquals(Role.DERIVED, role("ইউক্রেনজুড়ে"));
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertTagged("");
    assertTagged("।");
  }

  private static String entity(String text) {
    return tag(text).get(0).candidates().get(0).id().value();
  }

  private static Role role(String text) {
    return tag(text).get(0).origin().role();
  }

  /** Asserts that the text, its brackets removed, is tagged where the brackets were. */
  private static void assertTagged(String marked) {
    String text = Marked.of(marked).text();
    assertEquals(marked, Marked.mark(text, tag(text)));
  }

  private static List<Mention> tag(String text) {
    Segmenter segmenter = new Segmenter(language.abbreviations());
    return new GazetteerTagger(ENTRIES, language, segmenter::segment).tag(segmenter.segment(text));
  }

  private static GazetteerEntry entry(String id, Form... forms) {
    return entry(id, false, forms);
  }

  private static GazetteerEntry system(String id, String category, Form... forms) {
    Entity entity = new Entity(new EntityId(id), forms[0].text(), latin(id), "RU", category, "");
    return new GazetteerEntry(entity, false, Stream.of(forms).toList(), "test");
  }

  private static String latin(String id) {
    String key = id.substring("weapon:".length());
    return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
  }

  private static GazetteerEntry weaponClass(String id, String category, Form... forms) {
    Entity entity =
        new Entity(new EntityId(id), forms[0].text(), id.substring(7), "", category, "");
    return new GazetteerEntry(entity, false, Stream.of(forms).toList(), "test");
  }

  private static GazetteerEntry metonym(String id, Form... forms) {
    return entry(id, true, forms);
  }

  private static GazetteerEntry entry(String id, boolean metonym, Form... forms) {
    Entity entity = new Entity(new EntityId(id), forms[0].text(), forms[0].text(), "", "", "");
    return new GazetteerEntry(entity, metonym, Stream.of(forms).toList(), "test");
  }

  private static Form name(String text) {
    return new Form(text, Kind.NAME, false);
  }

  private static Form ambiguousName(String text) {
    return new Form(text, Kind.NAME, true);
  }

  private static Form alias(String text) {
    return new Form(text, Kind.ALIAS, false);
  }

  private static Form ambiguous(String text) {
    return new Form(text, Kind.ALIAS, true);
  }

  private static Form demonym(String text) {
    return new Form(text, Kind.DEMONYM, false);
  }

  private static Form shortName(String text) {
    return new Form(text, Kind.SHORT_NAME, false);
  }

  private static Form ambiguousShort(String text) {
    return new Form(text, Kind.SHORT_NAME, true);
  }
}
