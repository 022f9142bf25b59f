package org.jogsutra.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a designation in all the ways that newspapers do: {@code S-400} is also এস-৪০০ and С-400,
 * {@code KN-23} also কে এন-২৩, {@code Su-35} also সু-৩৫ and এসইউ-৩৫, হোয়াসং-১২ also হোয়াসং
 * টুয়েলভ. Hyphens, spaces and the digits of either script need no writing of their own: they are
 * the same to the segmenter and the index. Immutable.
 */
final class Designations {

  private static final Pattern PART = Pattern.compile("[A-Za-z]+|\\d+");
  private static final Pattern LATIN = Pattern.compile("(?=.*[A-Za-z])(?=.*\\d)[A-Za-z0-9 ./-]+");
  private static final Pattern NUMBERED =
      Pattern.compile("(?<series>.*[^\\d০-৯ -])[ -](?<number>[\\d০-৯]{1,3})");

  /** Longer runs of capitals are acronyms that are spoken as words. */
  private static final int LONGEST_SPELLED = 4;

  /** A number of one digit is spelled out only after a name that is no mere letter. */
  private static final int SHORTEST_SERIES = 4;

  private final Map<String, List<String>> bengaliLetters;
  private final Map<String, List<String>> cyrillicLetters;
  private final Map<String, List<String>> prefixes;
  private final SpelledNumbers numbers;

  /**
   * Creates the rules.
   *
   * @param bengaliLetters names of Latin letters in Bengali, by capital
   * @param cyrillicLetters Russian letters by Latin capitals
   * @param prefixes Bengali writings of prefixes that are spoken as words, such as {@code Su}
   */
  Designations(
      Map<String, List<String>> bengaliLetters,
      Map<String, List<String>> cyrillicLetters,
      Map<String, List<String>> prefixes,
      SpelledNumbers numbers) {
    this.bengaliLetters = Map.copyOf(bengaliLetters);
    this.cyrillicLetters = Map.copyOf(cyrillicLetters);
    this.prefixes = Map.copyOf(prefixes);
    this.numbers = numbers;
  }

  /** Returns the other writings of a form, none if it is no designation. */
  Collection<String> writings(String form) {
    Set<String> writings = new LinkedHashSet<>();
    if (LATIN.matcher(form).matches()) {
      writings.addAll(bengali(form));
      writings.addAll(cyrillic(form));
    }
    for (String numbered : List.copyOf(writings)) {
      writings.addAll(spelledOut(numbered));
    }
    writings.addAll(spelledOut(form));
    writings.remove(form);
    return writings;
  }

  private List<String> bengali(String form) {
    return combined(form, this::bengaliPart);
  }

  private List<String> cyrillic(String form) {
    return combined(form, this::cyrillicPart);
  }

  /** Writings of one part, none if it cannot be written so. */
  private interface PartWriter {

    List<String> writings(String part);
  }

  private static List<String> combined(String form, PartWriter writer) {
    List<String> writings = List.of("");
    Matcher part = PART.matcher(form);
    while (part.find()) {
      boolean digits = Character.isDigit(part.group().charAt(0));
      List<String> partWritings = digits ? List.of(part.group()) : writer.writings(part.group());
      List<String> longer = new ArrayList<>();
      for (String writing : writings) {
        partWritings.forEach(next -> longer.add(writing.isEmpty() ? next : writing + "-" + next));
      }
      writings = longer;
    }
    return writings;
  }

  private List<String> bengaliPart(String part) {
    Set<String> writings = new LinkedHashSet<>(prefixes.getOrDefault(part, List.of()));
    boolean spelled = part.equals(part.toUpperCase(Locale.ROOT)) || part.length() == 1;
    if (spelled && part.length() <= LONGEST_SPELLED) {
      writings.addAll(spelled(part, ""));
      writings.addAll(spelled(part, " "));
    }
    return List.copyOf(writings);
  }

  private List<String> spelled(String part, String separator) {
    List<String> writings = List.of("");
    for (String letter : letters(part)) {
      List<String> longer = new ArrayList<>();
      for (String writing : writings) {
        bengaliLetters
            .getOrDefault(letter, List.of())
            .forEach(name -> longer.add(writing.isEmpty() ? name : writing + separator + name));
      }
      writings = longer;
    }
    return writings;
  }

  private List<String> cyrillicPart(String part) {
    String capitals = part.toUpperCase(Locale.ROOT);
    if (cyrillicLetters.containsKey(capitals)) {
      return cyrillicLetters.getOrDefault(capitals, List.of());
    }
    StringBuilder written = new StringBuilder();
    for (String letter : letters(capitals)) {
      List<String> cyrillic = cyrillicLetters.getOrDefault(letter, List.of());
      if (cyrillic.isEmpty()) {
        return List.of();
      }
      written.append(cyrillic.get(0));
    }
    return List.of(written.toString());
  }

  private static List<String> letters(String part) {
    return part.toUpperCase(Locale.ROOT).chars().mapToObj(Character::toString).toList();
  }

  private List<String> spelledOut(String form) {
    Matcher numbered = NUMBERED.matcher(form);
    if (!numbered.matches() || !isBengali(numbered.group("series"))) {
      return List.of();
    }
    String series = numbered.group("series");
    int number = Integer.parseInt(numbered.group("number"));
    return number < 10 && series.length() < SHORTEST_SERIES
        ? List.of()
        : numbers.spellings(number).stream().map(spelling -> series + " " + spelling).toList();
  }

  private static boolean isBengali(String text) {
    return text.chars().noneMatch(c -> c < 0x980 && Character.isLetter(c));
  }
}
