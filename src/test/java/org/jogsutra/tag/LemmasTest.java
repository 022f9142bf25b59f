package org.jogsutra.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Suffix;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.tag.Lemmas.Lemma;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Endings of names that no table has, by the letters of those that the real tables have. */
class LemmasTest {

  private static final Gazetteer REAL = read();
  private static final SuffixTable SUFFIXES = new SuffixTable(REAL.language().suffixes());
  private static final Lemmas LEMMAS = new Lemmas(REAL.entries(), SUFFIXES);

  private static Gazetteer read() {
    try {
      return new GazetteerFolder(Path.of("gazetteers")).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "রেভনিভৎসেভের, রেভনিভৎসেভ, GENITIVE",
    "কুজনেৎসোভকে, কুজনেৎসোভ, ACCUSATIVE",
    "মোল্লার, মোল্লা, GENITIVE",
    "তালুকদারের, তালুকদার, GENITIVE",
    "বিশ্বাসকে, বিশ্বাস, ACCUSATIVE",
    "স্তেপানেঙ্কোর, স্তেপানেঙ্কো, GENITIVE",
    "হ্যারিসের, হ্যারিস, GENITIVE",
  })
  void takesTheEndingOffTheNameOfAPerson(String word, String lemma, Role role) {
    assertEquals(new Lemma(lemma, role), LEMMAS.of(word, EntityType.PERSON));
  }

  @ParameterizedTest
  @CsvSource({
    "কুলাউড়ায়, কুলাউড়া, LOCATIVE",
    "নোভোসেলিভকায়, নোভোসেলিভকা, LOCATIVE",
    "স্লাভিয়ানগ্রাদে, স্লাভিয়ানগ্রাদ, LOCATIVE",
    "স্লাভিয়ানগ্রাদের, স্লাভিয়ানগ্রাদ, GENITIVE",
  })
  void takesTheEndingOffTheNameOfAPlace(String word, String lemma, Role role) {
    assertEquals(new Lemma(lemma, role), LEMMAS.of(word, EntityType.PLACE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"পিটার", "আলেকজান্ডার", "তালুকদার", "রেভনিভৎসেভ", "মোল্লা", "কার্টার", "শেখর"})
  void aNameMayEndLikeAnEnding(String word) {
    assertEquals(new Lemma(word, Role.NOMINATIVE), LEMMAS.of(word, EntityType.PERSON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "র", "ের", "কের", "1", "NATO", "😀", "\\u09BC"})
  void leavesAWordThatIsTooShortOrNotBengali(String word) {
    assertEquals(word, LEMMAS.of(word, EntityType.ORG).text());
  }

  @Property(tries = 500)
  void aWordIsALemmaAndAnEnding(@ForAll("words") String word, @ForAll EntityType type) {
    Lemma lemma = LEMMAS.of(word, type);
    assertTrue(word.startsWith(lemma.text()), () -> word + " " + lemma);
    Stream<Role> roles =
        lemma.text().equals(word)
            ? Stream.of(Role.NOMINATIVE)
            : SUFFIXES.roles(word, lemma.text().length());
    assertTrue(roles.anyMatch(lemma.role()::equals), () -> word + " " + lemma);
  }

  @Property(tries = 200)
  void takesAnyText(@ForAll String word, @ForAll EntityType type) {
    assertTrue(word.startsWith(LEMMAS.of(word, type).text()));
  }

  /** Letters, and up to two endings, which may or may not be able to stand there. */
  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> stems =
        Arbitraries.strings().withCharRange('ক', 'হ').withChars("ািুেো্").ofMaxLength(12);
    Arbitrary<String> endings =
        Arbitraries.of(REAL.language().suffixes())
            .map(Suffix::text)
            .list()
            .ofMaxSize(2)
            .map(list -> String.join("", list));
    return stems.flatMap(stem -> endings.map(ending -> stem + ending));
  }
}
