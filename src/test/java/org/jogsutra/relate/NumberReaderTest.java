package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jogsutra.model.Document;
import org.jogsutra.model.QuantityWords.Kind;
import org.junit.jupiter.api.Test;

/** Every number, spelled out here with the words of the table, is read back. */
class NumberReaderTest {

  private static final int CRORE = 10_000_000;
  private static final int LAKH = 100_000;

  private final Quantities quantities = new Quantities(RealLanguage.LANGUAGE);
  private final Map<Integer, List<String>> words = new HashMap<>();

  NumberReaderTest() {
    RealLanguage.LANGUAGE
        .quantities()
        .numbers()
        .forEach(
            (text, word) -> {
              boolean number = word.kind() == Kind.NUMBER || word.kind() == Kind.BOUND_NUMBER;
              if (number && word.value() % 1 == 0) {
                words.computeIfAbsent((int) word.value(), value -> new ArrayList<>()).add(text);
              }
            });
  }

  @Test
  void theTableHasEveryNumberBelowAHundred() {
    assertEquals(100, words.size());
  }

  @Property(tries = 3000)
  void readsWhatIsSpelledOut(
      @ForAll @IntRange(min = 0, max = 99_99_99_999) int number, @ForAll int choice) {
    assertEquals(number, read(spelled(number, choice) + "টি"));
  }

  @Property(tries = 500)
  void readsDigitsOfEitherScript(
      @ForAll @IntRange(min = 0, max = 99_99_99_999) int number, @ForAll boolean bengali) {
    String digits = Integer.toString(number);
    assertEquals(number, read((bengali ? bengali(digits) : digits) + "টি"));
  }

  private static String bengali(String digits) {
    StringBuilder text = new StringBuilder();
    digits.chars().forEach(c -> text.append((char) (c - '0' + '০')));
    return text.toString();
  }

  private double read(String text) {
    Document document = RealLanguage.document(text);
    List<Amount> amounts = quantities.in(document, 0, document.tokenCount());
    assertEquals(1, amounts.size(), text);
    return amounts.get(0).quantity().value();
  }

  private String spelled(int number, int choice) {
    if (number < 100) {
      List<String> spellings = words.getOrDefault(number, List.of());
      return spellings.get(Math.floorMod(choice, spellings.size()));
    }
    if (number < 1000) {
      String hundred = choice % 2 == 0 ? " শ" : "শো";
      return parts(number, 100, hundred, choice);
    }
    if (number < LAKH) {
      return parts(number, 1000, " হাজার", choice);
    }
    return number < CRORE
        ? parts(number, LAKH, " লাখ", choice)
        : parts(number, CRORE, " কোটি", choice);
  }

  private String parts(int number, int unit, String word, int choice) {
    String rest = number % unit == 0 ? "" : " " + spelled(number % unit, choice);
    return spelled(number / unit, choice) + word + rest;
  }
}
