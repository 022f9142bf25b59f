package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jogsutra.model.Document;
import org.junit.jupiter.api.Test;

/** Whatever the text: no exception, and all that is found lies in the range. */
class RandomTextTest {

  private final Quantities quantities = new Quantities(RealLanguage.LANGUAGE);
  private final EventDates dates = new EventDates(RealLanguage.LANGUAGE);

  @Property(tries = 2000)
  void survivesAnyText(@ForAll String text, @ForAll String published) {
    check(text, published);
  }

  @Property(tries = 4000)
  void survivesAnyOrderOfItsWords(@ForAll("words") List<String> words) {
    check(String.join("", words), "2025-06-18");
    check(String.join(" ", words), "2025-06");
    check(String.join("-", words), "");
  }

  @Provide
  Arbitrary<List<String>> words() {
    Set<String> words = new TreeSet<>(RealLanguage.LANGUAGE.quantities().numbers().keySet());
    words.addAll(RealLanguage.LANGUAGE.quantities().units().keySet());
    words.addAll(RealLanguage.LANGUAGE.quantities().dates().keySet());
    words.addAll(
        List.of(
            "১",
            "৩১",
            "২০২৫",
            "1.5",
            "1,00,000",
            "1,",
            "১.২.৩",
            "এর",
            "ের",
            "র",
            "\n",
            ",",
            "ড্রোন",
            "0000-00-00",
            "99999999999"));
    return Arbitraries.of(words).list().ofMaxSize(12);
  }

  @Test
  void isNotHeldUpByHostileText() {
    for (String piece :
        List.of(
            "৯",
            "হাজার কোটি ",
            "১ হাজার ১ কোটি ",
            "মি.",
            "শ",
            "সাড়ে ",
            "১ থেকে ",
            "১-",
            "১,",
            "১.",
            "মার্চ ",
            "টি",
            "প্রায় ",
            "গত ")) {
      check(piece.repeat(1_000_000 / piece.length()), "2025-06-18");
    }
  }

  private void check(String text, String published) {
    Document document = RealLanguage.document(text);
    int first = Math.min(1, document.tokenCount());
    int end = document.tokenCount();
    List<int[]> ranges = new ArrayList<>();
    for (Amount amount : quantities.in(document, first, end)) {
      ranges.add(new int[] {amount.first(), amount.end()});
      assertTrue(Math.abs(amount.quantity().value()) <= 1e18);
      assertFalse(amount.quantity().text().isEmpty());
    }
    checkRanges(ranges, first, end);
    ranges.clear();
    for (EventDate date : dates.in(document, first, end, published)) {
      ranges.add(new int[] {date.first(), date.end()});
      assertEquals(List.of(), formless(date.date()));
    }
    checkRanges(ranges, first, end);
  }

  private static List<String> formless(String dates) {
    return List.of(dates.split("/")).stream()
        .filter(date -> !date.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"))
        .toList();
  }

  private static void checkRanges(List<int[]> ranges, int first, int end) {
    int from = first;
    for (int[] range : ranges) {
      // Two numbers may share a token that is written as one: তিনতিন.
      assertTrue(range[0] >= Math.max(first, from - 1) && range[1] > range[0] && range[1] <= end);
      from = range[1];
    }
  }
}
