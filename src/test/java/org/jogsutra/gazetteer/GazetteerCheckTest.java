package org.jogsutra.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCheckTest {

  private static final String TABLE = "entities/own.csv";

  private SmallGazetteer folder;

  @BeforeEach
  void makeFolder(@TempDir Path temporary) {
    folder = SmallGazetteer.in(temporary);
  }

  @Test
  void findsNothingInAGoodTable() throws IOException {
    assertFindings(
        "id,name,name_en,country,category,wikidata,aliases",
        "country:RU,রাশিয়া,Russia,RU,,Q159,রুশ ফেডারেশন",
        "person:Q7747,ভ্লাদিমির পুতিন,Vladimir Putin,RU,head-of-state,Q7747,",
        "weapon:s-400,এস-৪০০,S-400,RU,W.SAM,,");
  }

  @Test
  void findsNothingWhereThereAreNoTables() throws IOException {
    assertEquals(List.of(), new GazetteerCheck(folder.root()).findings());
  }

  @Test
  void reportsAnIdThatIsThereTwice() throws IOException {
    folder.table("local/mine.csv", "id,name,name_en", "place:moscow,মস্কোভা,Moskva");
    assertFindings(
        "id,name,name_en",
        "place:kyiv,কিয়েভ,Kyiv",
        "place:moscow,মস্কো,Moscow",
        "place:kyiv,কিইভ,Kiev",
        "!" + TABLE + ":4: id place:kyiv stands also at " + TABLE + ":2",
        "!local/mine.csv:2: id place:moscow stands also at " + TABLE + ":3");
  }

  @Test
  void reportsAFormOfTwoEntities() throws IOException {
    assertFindings(
        "id,name,name_en,aliases",
        "person:a,রহিম উদ্দিন,Rahim,রহিম সাহেব",
        "person:b,করিম উদ্দিন,Karim,রহিম সাহেব",
        "!" + TABLE + ":3: form 'রহিম সাহেব' belongs also to person:a at " + TABLE + ":2");
  }

  @Test
  void reportsAFormOfTwoTypes() throws IOException {
    assertFindings(
        "id,name,name_en",
        "place:khorramshahr,খোররামশাহর,Khorramshahr",
        "person:k,খোররামশাহর,Khorram",
        "!"
            + TABLE
            + ":3: form of another type 'খোররামশাহর' belongs also to place:khorramshahr at "
            + TABLE
            + ":2");
  }

  @Test
  void toleratesAFormOfTwoEntitiesThatIsAmbiguousForOne() throws IOException {
    assertFindings(
        "id,name,name_en,short,ambiguous",
        "person:a,কিম জং উন,Kim Jong Un,কিম,কিম",
        "person:b,কিম ইয়ো জং,Kim Yo Jong,কিম,কিম",
        "person:c,কিম দে জং,Kim Dae-jung,কিম,");
  }

  @Test
  void reportsFormsThatAreTheSameToTheProgram() throws IOException {
    assertFindings(
        "id,name,name_en,category,aliases",
        "weapon:s-400,এস-৪০০,S-400,W.SAM,এস-400",
        "weapon:s-300,এস-৩০০,S-300,W.SAM,এস ৩০০",
        "weapon:s-500,এস-৫০০,S-500,W.SAM,এস৫০০",
        "place:kyiv,কিয়েভ,Kyiv,city,KYIV",
        same(2, "এস-৪০০", "এস-400"),
        same(3, "এস-৩০০", "এস ৩০০"),
        same(4, "এস-৫০০", "এস৫০০"),
        same(5, "KYIV", "Kyiv"));
  }

  @Test
  void wordsWrittenTogetherAreOtherForms() throws IOException {
    assertFindings(
        "id,name,name_en,aliases",
        "org:white-house,হোয়াইট হাউস,White House,হোয়াইটহাউস",
        "person:k,কিম জং-উন,Kim Jong Un,কিম জংউন",
        "place:xian,সি’আন,Xi'an,সিআন");
  }

  @Test
  void reportsACodeThatNoCountryHas() throws IOException {
    assertFindings(
        "id,name,name_en,country",
        "person:a,আবদুল,Abdul,XK",
        "person:b,বেলাল,Belal,QQ",
        "!" + TABLE + ":3: no country has the code QQ");
  }

  @Test
  void reportsAnUnknownCategoryOfAWeapon() throws IOException {
    assertFindings(
        "id,name,name_en,category",
        "weapon:a,ড্রোন,drone,W.UAV",
        "weapon:b,ট্যাংক,tank,W.TNK",
        "weapon:c,কামান,gun,",
        "place:d,ঢাকা,Dhaka,anything",
        "!" + TABLE + ":3: unknown weapon category 'W.TNK'",
        "!" + TABLE + ":4: unknown weapon category ''");
  }

  @Test
  void reportsAVeryShortFormThatIsNotAmbiguous() throws IOException {
    assertFindings(
        "id,name,name_en,short,ambiguous",
        "person:a,শি জিনপিং,Xi Jinping,শি,",
        "person:b,লি কিয়াং,Li Qiang,লি,লি",
        "!" + TABLE + ":2: form 'শি' is very short and not ambiguous");
  }

  @Test
  void reportsAFormWithACaseEndingOfAnother() throws IOException {
    assertFindings(
        "id,name,name_en,aliases",
        "person:a,পুতিন,Putin,পুতিনকে;পুতিনের;পুতিনদের",
        "!" + TABLE + ":2: form 'পুতিনকে' is another form with the ending কে",
        "!" + TABLE + ":2: form 'পুতিনের' is another form with the ending ের",
        "!" + TABLE + ":2: form 'পুতিনদের' is another form with the ending দের");
  }

  @Test
  void aFormThatOnlyEndsLikeACaseIsNone() throws IOException {
    assertFindings(
        "id,name,name_en", "person:a,জেলেনস্কে,Zelenske", "place:b,জালালাবাদের,Jalalabader");
  }

  @Test
  void reportsANameThatIsNotBengali() throws IOException {
    assertFindings(
        "id,name,name_en",
        "person:a,Vladimir Putin,Vladimir Putin",
        "!" + TABLE + ":2: name 'Vladimir Putin' is not in Bengali");
  }

  @Test
  void reportsARowWithoutAnEnglishName() throws IOException {
    assertFindings("id,name,name_en", "person:a,পুতিন,", "!" + TABLE + ":2: no name_en");
  }

  @Test
  void reportsAWikidataIdOtherThanThatOfTheId() throws IOException {
    assertFindings(
        "id,name,name_en,wikidata",
        "person:Q7747,পুতিন,Putin,Q7748",
        "place:Q649,মস্কো,Moscow,",
        "place:moon-base,চাঁদ,Moon,Q405",
        "!" + TABLE + ":2: wikidata is 'Q7748', but the id says Q7747",
        "!" + TABLE + ":3: wikidata is '', but the id says Q649");
  }

  @Test
  void ordersFindingsByFileAndLine() throws IOException {
    folder.table("local/z.csv", "id,name,name_en", "person:z,জেড,");
    folder.table("entities/b/c.csv", "id,name,name_en", "person:y,ওয়াই,", "person:x,X,X");
    assertEquals(
        List.of(
            "entities/b/c.csv:2: no name_en",
            "entities/b/c.csv:3: name 'X' is not in Bengali",
            "entities/b/c.csv:3: form 'X' is very short and not ambiguous",
            "local/z.csv:2: no name_en"),
        findings().stream().distinct().toList().subList(0, 4));
  }

  private static String same(int line, String first, String second) {
    return "!%s:%d: forms '%s' and '%s' are the same to the program"
        .formatted(TABLE, line, first, second);
  }

  /** Writes the rows and asserts the findings, which are the lines with an exclamation mark. */
  private void assertFindings(String... lines) throws IOException {
    List<String> rows = List.of(lines).stream().filter(line -> !line.startsWith("!")).toList();
    List<String> expected =
        List.of(lines).stream()
            .filter(line -> line.startsWith("!"))
            .map(line -> line.substring(1))
            .toList();
    folder.table(TABLE, rows.toArray(String[]::new));
    assertEquals(expected, findings());
  }

  private List<String> findings() throws IOException {
    return new GazetteerCheck(folder.root()).findings();
  }
}
