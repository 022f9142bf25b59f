package org.jogsutra.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jogsutra.model.Suffix;
import org.jogsutra.model.Suffix.After;
import org.jogsutra.model.Suffix.Layer;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSwapTest {

  private static final List<Suffix> SUFFIXES =
      List.of(
          new Suffix("ের", Layer.CASE, After.CONSONANT, Role.GENITIVE),
          new Suffix("র", Layer.CASE, After.VOWEL, Role.GENITIVE),
          new Suffix("কে", Layer.CASE, After.ANY, Role.ACCUSATIVE),
          new Suffix("ে", Layer.CASE, After.CONSONANT, Role.LOCATIVE),
          new Suffix("য়", Layer.CASE, After.AA, Role.LOCATIVE),
          new Suffix("তে", Layer.CASE, After.VOWEL, Role.LOCATIVE),
          new Suffix("ও", Layer.EMPHASIS, After.ANY, Role.NOMINATIVE));

  @Test
  void aPersonIsSwappedAndTheRestStays() {
    assertEquals(
        tokens("আজ/O তারেক/B-PER মোল্লা/I-PER বলেন/O"),
        swap("PER", "তারেক মোল্লা")
            .swapped(tokens("আজ/O জো/B-PER বাইডেন/I-PER বলেন/O"))
            .orElseThrow());
  }

  @Test
  void aNameOfMoreWordsHasMoreLabels() {
    assertEquals(
        tokens("কিম/B-PER জং/I-PER -/I-PER উন/I-PER ,/O ঢাকা/B-LOC"),
        swap("PER", "কিম জং-উন")
            .swapped(tokens("জো/B-PER বাইডেন/I-PER ,/O ঢাকা/B-LOC"))
            .orElseThrow());
  }

  @Test
  void twoNamesSideBySideAreSwappedEachForItself() {
    assertEquals(
        tokens("তারেক/B-PER মোল্লা/I-PER তারেক/B-PER মোল্লা/I-PER"),
        swap("PER", "তারেক মোল্লা")
            .swapped(tokens("জো/B-PER বাইডেন/I-PER শি/B-PER জিনপিং/I-PER"))
            .orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "বাইডেনের, মোল্লা, মোল্লার",
    "বাইডেনের, করিম, করিমের",
    "থাকসিনকে, মোল্লা, মোল্লাকে",
    "মোল্লার, করিম, করিমের",
    "বাইডেন, করিম, করিম",
  })
  void theNewNameTakesTheEndingOfTheOld(String old, String name, String inflected) {
    LabeledTokens sentence = tokens("জো/B-PER " + old + "/I-PER");
    assertEquals(
        tokens("তারেক/B-PER " + inflected + "/I-PER"),
        swap("PER", "তারেক " + name).swapped(sentence).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "কিইভে, মস্কো, মস্কোতে",
    "কিইভে, ঢাকা, ঢাকায়",
    "পুনেতে, কিইভ, কিইভে",
    "কিইভের, ঢাকা, ঢাকার",
  })
  void anEndingFitsTheLastLetterOfAPlace(String old, String name, String inflected) {
    assertEquals(
        Set.of(Optional.empty(), Optional.of(tokens(inflected + "/B-LOC যান/O"))),
        tries(swap("LOC", name), tokens(old + "/B-LOC যান/O")));
  }

  @Test
  void aPersonOfOneWordIsOftenCalledByTheSurname() {
    assertEquals(
        Set.of(
            Optional.of(tokens("মোল্লা/B-PER বলেন/O")),
            Optional.of(tokens("তারেক/B-PER মোল্লা/I-PER বলেন/O"))),
        tries(swap("PER", "তারেক মোল্লা"), tokens("বাইডেন/B-PER বলেন/O")));
  }

  @Test
  void aSentenceWithoutNamesToSwapGivesNone() {
    NameSwap swap = swap("PER", "তারেক মোল্লা");
    assertEquals(Optional.empty(), swap.swapped(tokens("আজ/O বৃষ্টি/O")));
    assertEquals(Optional.empty(), swap.swapped(tokens("ন্যাটো/B-ORG বলে/O")));
    assertEquals(Optional.empty(), swap.swapped(new LabeledTokens(List.of(), List.of())));
  }

  @Property(tries = 300)
  void labelsBelongToTheirTokensAndTheRestStays(@ForAll("sentences") LabeledTokens sentence) {
    swap()
        .swapped(sentence)
        .ifPresent(
            swapped -> {
              assertEquals(others(sentence), others(swapped));
              assertEquals(begins(sentence), begins(swapped));
              assertTrue(swapped.tokens().stream().noneMatch(String::isBlank));
            });
  }

  @Property(tries = 100)
  void theSameSeedGivesTheSameSentences(@ForAll("sentences") LabeledTokens sentence) {
    assertEquals(tries(swap(), sentence), tries(swap(), sentence));
    assertEquals(swap().swapped(sentence), swap().swapped(sentence));
  }

  @Provide
  Arbitrary<LabeledTokens> sentences() {
    return Arbitraries.of(
            "আজ/O",
            "বলেন/O",
            ",/O",
            "জো/B-PER বাইডেনের/I-PER",
            "মোল্লা/B-PER",
            "ন্যাটোর/B-ORG",
            "ঢাকায়/B-LOC",
            "কক্স/B-LOC -/I-LOC বাজার/I-LOC")
        .list()
        .ofMinSize(1)
        .ofMaxSize(10)
        .map(parts -> tokens(String.join(" ", parts)));
  }

  private static List<String> others(LabeledTokens sentence) {
    return of(sentence, "O");
  }

  private static List<String> begins(LabeledTokens sentence) {
    return sentence.labels().stream().filter(label -> label.startsWith("B-")).toList();
  }

  private static List<String> of(LabeledTokens sentence, String label) {
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.labels().get(i).equals(label)) {
        tokens.add(sentence.tokens().get(i));
      }
    }
    return tokens;
  }

  /** Returns all that becomes of a sentence in many tries. */
  private static Set<Optional<LabeledTokens>> tries(NameSwap swap, LabeledTokens sentence) {
    Set<Optional<LabeledTokens>> results = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      results.add(swap.swapped(sentence));
    }
    return results;
  }

  private static NameSwap swap() {
    return swap(
        Map.of(
            "PER", List.of("তারেক মোল্লা", "কিম জং-উন", "রিমি"),
            "LOC", List.of("কুলাউড়া", "নিউ ইয়র্ক"),
            "ORG", List.of("রেড ক্রস")));
  }

  private static NameSwap swap(String kind, String name) {
    return swap(Map.of(kind, List.of(name)));
  }

  private static NameSwap swap(Map<String, List<String>> names) {
    return new NameSwap(names, SUFFIXES, new Segmenter(Set.of())::segment, 7);
  }

  /** Reads {@code token/label} pairs. */
  private static LabeledTokens tokens(String pairs) {
    List<String[]> parts = Stream.of(pairs.split(" ")).map(pair -> pair.split("/")).toList();
    return new LabeledTokens(
        parts.stream().map(part -> part[0]).toList(), parts.stream().map(part -> part[1]).toList());
  }
}
