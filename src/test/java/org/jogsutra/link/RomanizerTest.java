package org.jogsutra.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The romanizer with the real model. */
class RomanizerTest {

  private static final Romanizer ROMANIZER = read();

  private static Romanizer read() {
    try {
      return Romanizer.read(Path.of("models/romanizer-bn.tsv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "পুতিন, Putin",
    "তেরেখভ, Terekhov",
    "মোহাম্মদ, Mohammed",
    "শেখ, Sheikh",
    "চৌধুরী, Chowdhury",
    "কিম জং-উন, Kim Jong-Un",
    "ভ্লাদিমির পুতিন, Vladimir Putin",
    "আলেকজান্ডার ইভানভ, Alexander Ivanov",
  })
  void spellsNamesAsTheNewsDo(String bengali, String english) {
    assertEquals(english, ROMANIZER.romanize(bengali));
  }

  @ParameterizedTest
  @CsvSource({
    "পুতিন, Putin",
    "জেলেনস্কি, Zelensky",
    "জেলেনস্কি, Zelenskyy",
    "মোহাম্মদ, Mohammed",
    "মোহাম্মদ, Muhammad",
    "কিইভ, Kyiv",
    "Gödel, goedel",
    "Łódź, Lodz",
    "শেখ হাসিনা, Sheikh Hasina",
  })
  void givesTheSpellingsOfANameOneKey(String one, String other) {
    assertEquals(ROMANIZER.key(one), ROMANIZER.key(other));
  }

  @Test
  void givesDifferentNamesDifferentKeys() {
    assertNotEquals(ROMANIZER.key("পুতিন"), ROMANIZER.key("জেলেনস্কি"));
    assertNotEquals("", ROMANIZER.key("আই"));
    assertNotEquals(ROMANIZER.key("Kyiv"), ROMANIZER.key("Lviv"));
  }

  @Test
  void keepsWhatIsNotBengali() {
    assertEquals("S-400 Путин पुतिन بوتين 😀", ROMANIZER.romanize("S-400 Путин पुतिन بوتين 😀"));
  }

  @Test
  void writesBengaliDigitsAsWesternOnes() {
    assertEquals("71", ROMANIZER.romanize("৭১"));
  }

  @Test
  void readsLettersInEitherForm() {
    assertEquals(ROMANIZER.romanize("আজাদ\u09DF"), ROMANIZER.romanize("আজাদ\u09AF\u09BC"));
    assertEquals(ROMANIZER.romanize("র\u200D্যাব"), ROMANIZER.romanize("র্যাব"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "\u200D", "\uFEFF", "\r\n"})
  void leavesTextWithoutWordsAsItIs(String text) {
    assertEquals(text, ROMANIZER.romanize(text));
  }

  @Test
  void staysFastOnLongInput() {
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          ROMANIZER.romanize("ক".repeat(100_000));
          ROMANIZER.romanize("পুতিনা ".repeat(15_000));
          ROMANIZER.key("শেখ-".repeat(25_000));
        });
  }

  @Property(tries = 300)
  void takesAnyText(@ForAll String text) {
    assertEquals(ROMANIZER.romanize(text), ROMANIZER.romanize(text));
    assertEquals(ROMANIZER.key(text), ROMANIZER.key(text));
  }

  @Property(tries = 300)
  void leavesNoBengaliLetter(@ForAll("bengali") String text) {
    String latin = ROMANIZER.romanize(text);
    assertEquals(0, latin.chars().filter(c -> BengaliUnits.isBengali((char) c)).count(), latin);
  }

  @Property(tries = 300)
  void spellsEveryConsonant(@ForAll("consonants") String text) {
    assertNotEquals("", ROMANIZER.romanize(text));
  }

  @Provide
  Arbitrary<String> bengali() {
    return Arbitraries.strings()
        .withCharRange('\u0980', '\u09FE')
        .withChars(' ', '\u200D')
        .ofMaxLength(40);
  }

  @Provide
  Arbitrary<String> consonants() {
    return Arbitraries.strings()
        .withChars("কখগঘচছজটডণতদধনপফবমরলশষস")
        .ofMinLength(1)
        .ofMaxLength(80);
  }
}
