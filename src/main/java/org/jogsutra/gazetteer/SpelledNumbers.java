package org.jogsutra.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Spells numbers as English words in Bengali letters, as the press does in designations: 12 is
 * টুয়েলভ. Immutable.
 */
final class SpelledNumbers {

  private final Map<Integer, List<String>> words;

  /** Creates the rules from the words for 1 to 20, the tens and 100. */
  SpelledNumbers(Map<Integer, List<String>> words) {
    this.words = Map.copyOf(words);
  }

  /**
   * Returns the spellings of a number from 1 to 999: 35 as থার্টি ফাইভ, 136 as ওয়ান থার্টি সিক্স,
   * 400 as ফোর হান্ড্রেড. None for what is not spelled out.
   */
  List<String> spellings(int number) {
    if (number < 1) {
      return List.of();
    }
    if (words.containsKey(number) && number < 100) {
      return words.getOrDefault(number, List.of());
    }
    if (number % 100 == 0) {
      return joined(spellings(number / 100), words.getOrDefault(100, List.of()));
    }
    return number < 100
        ? joined(
            words.getOrDefault(number - number % 10, List.of()),
            words.getOrDefault(number % 10, List.of()))
        : joined(spellings(number / 100), spellings(number % 100));
  }

  private static List<String> joined(List<String> firsts, List<String> seconds) {
    List<String> joined = new ArrayList<>();
    firsts.forEach(first -> seconds.forEach(second -> joined.add(first + " " + second)));
    return joined;
  }
}
