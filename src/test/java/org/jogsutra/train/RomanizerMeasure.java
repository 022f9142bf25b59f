package org.jogsutra.train;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jogsutra.link.Romanizer;

/**
 * Prints how well held-out names are romanized, beside ICU, and how many share a key with their
 * English spelling. Arguments: folder of entity tables, model, and the part (dev or test).
 */
public final class RomanizerMeasure {

  private RomanizerMeasure() {}

  /** Prints the figures. */
  public static void main(String[] args) throws IOException {
    List<GazetteerName> names = GazetteerName.read(Path.of(args[0]));
    Romanizer romanizer = Romanizer.read(Path.of(args[1]));
    NamePart part = NamePart.valueOf(args[2]);
    Set<String> seen = new HashSet<>();
    NameWords.of(names, Set.of(NamePart.TRAIN, NamePart.DEV)).forEach(p -> seen.add(p.bengali()));
    UnaryOperator<String> bgn =
        Transliterator.getInstance("Bengali-Latin/BGN; Latin-ASCII")::transliterate;
    UnaryOperator<String> any = Transliterator.getInstance("Any-Latin; Latin-ASCII")::transliterate;
    for (String kind : List.of("person", "place")) {
      List<GazetteerName> held = RomanizerScores.heldOut(names, kind, part);
      System.out.println(kind + ": " + held.size() + " held out, " + part);
      print("  full names, Jogsutra", RomanizerScores.ofNames(held, romanizer::romanize));
      print("  full names, ICU BGN", RomanizerScores.ofNames(held, bgn));
      print("  full names, ICU Any-Latin", RomanizerScores.ofNames(held, any));
      print("  words, Jogsutra", RomanizerScores.ofWords(held, romanizer::romanize));
      print("  words, ICU BGN", RomanizerScores.ofWords(held, bgn));
      print("  words, ICU Any-Latin", RomanizerScores.ofWords(held, any));
      unseen(held, seen, romanizer);
      keys(held, romanizer);
    }
    collisions(names, romanizer);
  }

  private static void print(String what, RomanizerScores scores) {
    System.out.printf("%-28s %s%n", what, scores.summary());
  }

  /** Words that no name of the training has in this Bengali spelling. */
  private static void unseen(List<GazetteerName> held, Set<String> seen, Romanizer romanizer) {
    int all = 0;
    int exact = 0;
    int near = 0;
    for (GazetteerName name : held) {
      for (NamePair pair : NameWords.split(name)) {
        if (!seen.contains(pair.bengali())) {
          String guess = romanizer.romanize(pair.bengali()).toLowerCase(java.util.Locale.ROOT);
          all++;
          exact += guess.equals(pair.latin()) ? 1 : 0;
          near += EditDistance.of(guess, pair.latin()) <= 1 ? 1 : 0;
        }
      }
    }
    System.out.printf("  words never seen: %d, exact %d, at most one off %d%n", all, exact, near);
  }

  private static void keys(List<GazetteerName> held, Romanizer romanizer) {
    int full = 0;
    int same = 0;
    for (GazetteerName name : held) {
      for (NamePair pair : NameWords.split(name)) {
        full++;
        same += romanizer.key(pair.bengali()).equals(romanizer.key(pair.latin())) ? 1 : 0;
      }
    }
    System.out.printf("  %d of %d words share a key with their English spelling%n", same, full);
  }

  private static void collisions(List<GazetteerName> names, Romanizer romanizer) {
    Map<String, Set<String>> people = new HashMap<>();
    Set<String> all = new HashSet<>();
    for (GazetteerName name : names) {
      if (name.kind().equals("person") && !name.alias()) {
        all.add(name.english());
        people
            .computeIfAbsent(romanizer.key(name.english()), key -> new HashSet<>())
            .add(name.english());
      }
    }
    int colliding = people.values().stream().filter(s -> s.size() > 1).mapToInt(Set::size).sum();
    System.out.printf(
        "%d of %d full names of people share a key with another%n", colliding, all.size());
  }
}
