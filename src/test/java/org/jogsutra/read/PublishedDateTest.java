package org.jogsutra.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.gazetteer.SmallGazetteer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The date of publication, as the reader finds it with the real names of the months. */
class PublishedDateTest {

  private static Map<String, Integer> months = Map.of();

  private Path file;

  @BeforeAll
  static void readMonths(@TempDir Path gazetteers) throws IOException {
    SmallGazetteer.in(gazetteers);
    months = new GazetteerFolder(gazetteers).read().language().months();
  }

  @BeforeEach
  void nameTheFile(@TempDir Path folder) {
    file = folder.resolve("a.txt");
  }

  @Test
  void standsInADateline() throws IOException {
    assertDate("2025-01-17", "১৭ জানুয়ারি ২০২৫");
    assertDate("2025-01-17", "ঢাকা, ১৭ জানুয়ারি ২০২৫ (বাসস) : রাশিয়া হামলা চালিয়েছে।");
    assertDate("2025-01-17", "কিয়েভ, ১৭ জানুয়ারি, ২০২৫—রাশিয়া হামলা চালিয়েছে।");
    assertDate("2025-01-17", "শুক্রবার, ১৭ জানুয়ারি ২০২৫, ১০:৩০");
    assertDate("2025-01-17", "১৭ জানুয়ারি ২০২৫, শুক্রবার");
    assertDate("2025-01-17", "১৭ জানুয়ারি ২০২৫ ১০:৩০");
    assertDate("2025-01-07", "৭ই জানুয়ারী ২০২৫ | আন্তর্জাতিক");
  }

  @Test
  void standsInALineThatSaysSo() throws IOException {
    assertDate("2025-02-23", "প্রকাশ: ২৩ ফেব্রুয়ারি ২০২৫, ১৮:০৫");
    assertDate("2025-02-23", "প্রকাশিত : ২৩ ফেব্রুয়ারি ২০২৫ | ১৮:০৫");
    assertDate("2025-02-23", "আপডেট: রবিবার, ২৩ ফেব্রুয়ারি ২০২৫");
  }

  @Test
  void mayBeWrittenInEnglish() throws IOException {
    assertDate("2025-01-17", "Kyiv, 17 January 2025");
    assertDate("2025-03-01", "Published: 1st MARCH, 2025, 10:30");
    assertDate("2025-03-01", "ঢাকা, 1 মার্চ 2025");
  }

  @Test
  void mayBeWrittenInAnyFormOfUnicode() throws IOException {
    assertDate("2025-01-17", "১৭ জানু\u09DFারি ২০২৫");
    assertDate("2025-01-17", "১৭ জানু\u09AF\u09BCারি ২০২৫");
  }

  @Test
  void standsAmongTheFirstSixLinesWithText() throws IOException {
    assertDate("2025-01-17", "\r\n\r\nশিরোনাম\r\n\r\nউপশিরোনাম\r\nঢাকা, ১৭ জানুয়ারি ২০২৫\r\n");
    assertDate("", "এক\nদুই\nতিন\nচার\nপাঁচ\nছয়\nঢাকা, ১৭ জানুয়ারি ২০২৫");
  }

  @Test
  void isNotThatOfAnEventInRunningText() throws IOException {
    assertDate("", "২৪ ফেব্রুয়ারি ২০২২ তারিখে রাশিয়া হামলা শুরু করে।");
    assertDate("", "রাশিয়া ২৪ ফেব্রুয়ারি ২০২২ সালে হামলা শুরু করে।");
    assertDate("", "On 24 February 2022 Russia attacked.");
  }

  @Test
  void isNotThatOfAnEventBeforeAComma() throws IOException {
    assertDate("", "২৪ ফেব্রুয়ারি ২০২২, রাশিয়া হামলা শুরু করে।");
    assertDate("", "On 24 February 2022, Russia attacked.");
  }

  @Test
  void isNotThatOfAnEventWithACaseEnding() throws IOException {
    assertDate("", "২৪ ফেব্রুয়ারি ২০২২-এ রাশিয়া হামলা শুরু করে।");
    assertDate("", "২৪ ফেব্রুয়ারি ২০২২-এর হামলার পর থেকে যুদ্ধ চলছে।");
  }

  @Test
  void isNoneWhereTheDateIsImpossible() throws IOException {
    assertDate("", "ঢাকা, ৩১ জুন ২০২৫");
    assertDate("", "ঢাকা, ২৯ ফেব্রুয়ারি ২০২৫");
    assertDate("", "ঢাকা, ৪৫ মার্চ ২০২৫");
    assertDate("", "ঢাকা, ১৭ জানুয়ারি ১৪৩১");
  }

  @Test
  void standsInTheFileName() throws IOException {
    assertEquals("2025-01-17", published("kyiv-2025-01-17.txt", "শিরোনাম"));
    assertEquals("2025-01-17", published("20250117_kyiv.txt", "শিরোনাম"));
    assertEquals("2025-01-17", published("2025.01.17.txt", "শিরোনাম"));
    assertEquals("2025-01-17", published("news/2025_01_17-kyiv.txt", "শিরোনাম"));
  }

  @Test
  void standsNotInANumberThatIsNoDate() throws IOException {
    assertEquals("", published("article-2025011712.txt", "শিরোনাম"));
    assertEquals("", published("1920x1080.txt", "শিরোনাম"));
    assertEquals("", published("2025-13-01.txt", "শিরোনাম"));
    assertEquals("", published("2025-02-30.txt", "শিরোনাম"));
  }

  @Test
  void standsNotInTheNameOfAFolder() throws IOException {
    assertEquals("", published("2025-01-17/kyiv.txt", "শিরোনাম"));
  }

  @Test
  void isThatOfTheDatelineWhereBothArePresent() throws IOException {
    assertEquals("2025-01-16", published("2025-01-17.txt", "ঢাকা, ১৬ জানুয়ারি ২০২৫"));
  }

  @Test
  void isThatOfTheFileNameWhereTheDatelineIsImpossible() throws IOException {
    assertEquals("2025-01-17", published("2025-01-17.txt", "ঢাকা, ৩১ জুন ২০২৫"));
  }

  private void assertDate(String expected, String text) throws IOException {
    assertEquals(expected, published("a.txt", text), text);
  }

  private String published(String articleId, String text) throws IOException {
    Files.writeString(file, text);
    return new TextArticleReader(1 << 20, months)
        .read(new InputFile(articleId, file, Files.size(file), 0, Optional.empty()))
        .article()
        .orElseThrow()
        .published();
  }
}
