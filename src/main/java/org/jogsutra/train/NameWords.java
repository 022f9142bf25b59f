package org.jogsutra.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jogsutra.link.BengaliUnits;
import org.jogsutra.link.LatinLetters;

/**
 * Collects pairs of words from pairs of names: those of as many words in either script, and of
 * these the words that sound alike. The others are translations (Donetsk Oblast, দোনেৎস্ক অঞ্চল).
 */
final class NameWords {

  private static final double ALIAS = 0.25;

  private final Map<String, Map<String, Double>> weights = new TreeMap<>();
  private final Set<List<String>> counted = new HashSet<>();

  /** Returns the words of the names, without those whose full name in either script is held out. */
  static List<NamePair> of(List<GazetteerName> names, Set<NamePart> parts) {
    Set<String> heldOut = new HashSet<>();
    for (GazetteerName name : names) {
      if (!parts.contains(name.part())) {
        heldOut.add(name.bengali());
        heldOut.add(name.english());
      }
    }
    NameWords words = new NameWords();
    names.stream()
        .filter(name -> parts.contains(name.part()))
        .filter(name -> !heldOut.contains(name.bengali()) && !heldOut.contains(name.english()))
        .forEach(words::add);
    return words.pairs();
  }

  private void add(GazetteerName name) {
    for (NamePair pair : split(name)) {
      // Once for an entity, however many of its aliases repeat the word.
      if (!counted.add(List.of(name.id(), pair.bengali(), pair.latin()))) {
        continue;
      }
      weights
          .computeIfAbsent(pair.bengali(), word -> new TreeMap<>())
          .merge(pair.latin(), pair.weight(), Double::sum);
    }
  }

  private List<NamePair> pairs() {
    List<NamePair> pairs = new ArrayList<>();
    weights.forEach(
        (bengali, spellings) ->
            spellings.forEach((latin, weight) -> pairs.add(new NamePair(bengali, latin, weight))));
    return pairs;
  }

  /** Returns the words of one name that stand for each other by their sound. */
  static List<NamePair> split(GazetteerName name) {
    String[] bengali = words(name.bengali().replaceAll("['’‘.]", ""));
    String[] latin = words(LatinLetters.fold(name.english()));
    List<NamePair> pairs = new ArrayList<>();
    for (int i = 0; i < bengali.length && bengali.length == latin.length; i++) {
      if (isBengali(bengali[i]) && latin[i].matches("[a-z]+") && soundAlike(bengali[i], latin[i])) {
        pairs.add(new NamePair(bengali[i], latin[i], name.alias() ? ALIAS : 1));
      }
    }
    return pairs;
  }

  private static String[] words(String name) {
    return name.strip().split("[\\s\\-–]+", -1);
  }

  private static boolean isBengali(String word) {
    return word.replaceAll("[\u200C\u200D]", "")
        .chars()
        .allMatch(c -> BengaliUnits.isBengali((char) c));
  }

  /** Compares the consonants roughly; at most half of them may differ. */
  private static boolean soundAlike(String bengali, String latin) {
    String left = consonants(BengaliUnits.spell(bengali));
    String right = consonants(latin);
    int longer = Math.max(left.length(), right.length());
    return 2 * EditDistance.of(left, right) <= longer;
  }

  private static String consonants(String word) {
    StringBuilder consonants = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char sound = sound(word.charAt(i));
      int last = consonants.length() - 1;
      if (sound != ' ' && (last < 0 || consonants.charAt(last) != sound)) {
        consonants.append(sound);
      }
    }
    return consonants.toString();
  }

  private static char sound(char c) {
    return switch (c) {
      case 'ক', 'খ', 'k', 'q', 'c', 'x' -> 'K';
      case 'গ', 'ঘ', 'g' -> 'G';
      case 'চ', 'ছ', 'শ', 'ষ', 'স', 's', 'z', 'জ', 'ঝ', 'য', 'j' -> 'S';
      case 'ট', 'ঠ', 'ত', 'থ', 'ৎ', 't' -> 'T';
      case 'ড', 'ঢ', 'দ', 'ধ', 'd' -> 'D';
      case 'প', 'ফ', 'p', 'f' -> 'P';
      case 'ব', 'ভ', 'b', 'v' -> 'B';
      case 'ম', 'm' -> 'M';
      case 'ন', 'ণ', 'ঞ', 'ঙ', 'ং', 'n' -> 'N';
      case 'র', '\u09DC', '\u09DD', 'r' -> 'R';
      case 'ল', 'l' -> 'L';
      default -> ' ';
    };
  }
}
