package org.jogsutra.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

  private static final String REPORT =
      "সীমান্তের ওপারে রাতভর গোলাগুলির শব্দ শোনা গেছে বলে জানিয়েছেন গ্রামের বাসিন্দারা। "
          + "ভোরের দিকে নদীর তীরে পড়ে থাকা একটি নৌকা থেকে বারোটি রাইফেল উদ্ধার করা হয়েছে। "
          + "এ ঘটনায় কাউকে আটক করা যায়নি, তবে টহল বাড়ানো হয়েছে বলে জানান এক কর্মকর্তা।";

  @Test
  void takesCopiesOfOtherLayoutForEqual() {
    Fingerprint report = Fingerprint.of("", REPORT);
    String wrapped = "\uFEFF  " + REPORT.replace(" ", "\r\n").replace("।", " ।\u00A0") + "\n\n";
    assertEquals(report.exact(), Fingerprint.of("", wrapped).exact());
    assertArrayEquals(report.signature(), Fingerprint.of("", wrapped).signature());
  }

  @Test
  void takesBothEncodingsOfALetterForEqual() {
    String other = REPORT.replace("\u09AF\u09BC", "\u09DF").replace("\u09A1\u09BC", "\u09DC");
    String decomposed =
        REPORT
            .replace("\u09DF", "\u09AF\u09BC")
            .replace("\u09DC", "\u09A1\u09BC")
            .replace("\u09CB", "\u09C7\u09BE");
    assertNotEquals(other, decomposed);
    assertEquals(Fingerprint.of("", other), Fingerprint.of("", decomposed));
  }

  @Test
  void tellsTextsApartThatDifferInOneWord() {
    Fingerprint other = Fingerprint.of("", REPORT.replace("বারোটি", "তেরোটি"));
    assertNotEquals(Fingerprint.of("", REPORT).exact(), other.exact());
  }

  @Test
  void signsTheBodyWhateverStandsAroundIt() {
    String framed =
        "রাইফেল উদ্ধার নদীতীরে\nপ্রকাশ: ৩ মার্চ ২০২৫\n\nকক্সবাজার প্রতিনিধি\n\n"
            + REPORT
            + "\n\nসূত্র: রয়টার্স\n\n© দৈনিক সমতট";
    assertArrayEquals(
        Fingerprint.of("", REPORT).signature(),
        Fingerprint.of("রাইফেল উদ্ধার নদীতীরে", framed).signature());
  }

  @Test
  void readsAHeadlineInsideOrOutsideTheTextAlike() {
    String title = "রাইফেল উদ্ধার নদীতীরে";
    assertEquals(
        Fingerprint.of(title, title + "\n\n" + REPORT), Fingerprint.of(title, "\n" + REPORT));
  }

  @Test
  void keepsAFirstLineThatTheTitleOnlyBegins() {
    assertArrayEquals(
        Fingerprint.of("", REPORT).signature(),
        Fingerprint.of(REPORT.substring(0, 40), REPORT).signature());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        "।",
        "\u200D",
        "নিজস্ব প্রতিবেদক",
        "a",
        "\uD83D",
        "আরও পড়ুন: খবর।"
      })
  void knowsNothingOfTextsThatSayNothing(String text) {
    Fingerprint fingerprint = Fingerprint.of("", text);
    assertEquals(Fingerprint.NO_HASH, fingerprint.exact());
    assertEquals(0, fingerprint.signature().length);
    assertEquals(fingerprint, Fingerprint.of(text, text));
  }

  @Test
  void comparesAShortTextAsAWholeOnly() {
    Fingerprint sentence =
        Fingerprint.of("", "ফ্রান্স ইউক্রেনকে আরও ছয়টি যুদ্ধবিমান দেবে বলে জানিয়েছে।");
    assertNotEquals(Fingerprint.NO_HASH, sentence.exact());
    assertEquals(0, sentence.signature().length);
  }

  @Test
  void isTheSameWhenStoredAndReadAgain() {
    Fingerprint report = Fingerprint.of("", REPORT);
    assertEquals(report, Fingerprint.stored(report.exact(), report.signature()));
    assertEquals(194, report.signature().length);
  }

  @Test
  void refusesASignatureOfAnotherLength() {
    byte[] cut = new byte[100];
    assertThrows(IllegalArgumentException.class, () -> Fingerprint.stored(1, cut));
  }

  /** What is stored in a database must mean the same in later versions. */
  @Test
  void staysTheSameFromVersionToVersion() {
    Fingerprint report = Fingerprint.of("", REPORT);
    assertEquals(5980278975218809977L, report.exact());
    assertEquals(-1674367693, Arrays.hashCode(report.signature()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"অ", "রাশিয়া ", "a\n\n", "\n"})
  void takesALineOf16MillionCharactersInItsStride(String unit) {
    String text = unit.repeat(16_000_000 / unit.length());
    assertTimeout(Duration.ofMinutes(1), () -> Fingerprint.of(text.substring(0, 300), text));
  }

  @Property(seed = "1", tries = 300)
  void takesAnyBytesForText(@ForAll byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertEquals(Fingerprint.of("", text), Fingerprint.of("", " " + text + "\n"));
  }

  @Test
  void takesAnyCharactersForText() {
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      char[] chars = new char[random.nextInt(3000)];
      for (int j = 0; j < chars.length; j++) {
        chars[j] = (char) (random.nextBoolean() ? random.nextInt(0x10000) : " \n।অ".charAt(j % 4));
      }
      String text = new String(chars);
      String title = text.substring(0, random.nextInt(chars.length + 1));
      assertEquals(Fingerprint.of(title, text), Fingerprint.of(title, text));
    }
  }
}
