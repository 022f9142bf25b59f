package org.jogsutra.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jogsutra.link.LatinLetters;

/**
 * How well held-out names are romanized, compared without case and accents.
 *
 * @param names how many were measured
 * @param exact how many came out as the table has them
 * @param near how many came out so or with one letter different
 * @param distance mean edit distance as a share of the longer of both spellings
 */
public record RomanizerScores(int names, int exact, int near, double distance) {

  /** Measures full names of one kind, those whose every word is spelled by its sound. */
  public static RomanizerScores ofNames(List<GazetteerName> names, UnaryOperator<String> romanize) {
    List<NamePair> pairs = new ArrayList<>();
    for (GazetteerName name : names) {
      List<NamePair> words = NameWords.split(name);
      if (!words.isEmpty()
          && words.size() == name.bengali().strip().split("[\\s\\-–]+", -1).length) {
        pairs.add(new NamePair(name.bengali(), name.english(), 1));
      }
    }
    return of(pairs, romanize);
  }

  /** Measures the words of names, those spelled by their sound. */
  public static RomanizerScores ofWords(List<GazetteerName> names, UnaryOperator<String> romanize) {
    return of(names.stream().flatMap(name -> NameWords.split(name).stream()).toList(), romanize);
  }

  /** Returns the main names of a kind of entity that belong to a part. */
  public static List<GazetteerName> heldOut(List<GazetteerName> all, String kind, NamePart part) {
    return all.stream()
        .filter(name -> !name.alias() && name.kind().equals(kind) && name.part() == part)
        .toList();
  }

  private static RomanizerScores of(List<NamePair> pairs, UnaryOperator<String> romanize) {
    int exact = 0;
    int near = 0;
    double distance = 0;
    for (NamePair pair : pairs) {
      String guess = plain(romanize.apply(pair.bengali()));
      String right = plain(pair.latin());
      int edits = EditDistance.of(guess, right);
      exact += edits == 0 ? 1 : 0;
      near += edits <= 1 ? 1 : 0;
      distance += (double) edits / Math.max(1, Math.max(guess.length(), right.length()));
    }
    return new RomanizerScores(pairs.size(), exact, near, distance / Math.max(1, pairs.size()));
  }

  private static String plain(String name) {
    return LatinLetters.fold(name).replace('-', ' ');
  }

  /** Returns the figures in one line. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "%4d names: exact %.3f, at most one letter off %.3f, mean distance %.3f",
        names,
        (double) exact / Math.max(1, names),
        (double) near / Math.max(1, names),
        distance);
  }
}
