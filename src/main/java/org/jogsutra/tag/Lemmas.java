package org.jogsutra.tag;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.GazetteerEntry.Form;
import org.jogsutra.model.Suffix.Role;

/**
 * Takes the case ending off names that no table has: রেভনিভৎসেভের is রেভনিভৎসেভ, but পিটার is not
 * পিটা.
 *
 * <p>A word that known names end in stays as it is. Of all ways to part any other the likeliest is
 * taken: the frequency of the ending on names times the probability that a name is written like the
 * rest. The latter is that of a letter model of the known names: each letter, and the end, given up
 * to four letters before, with shorter contexts mixed in after Witten and Bell (1991). Immutable,
 * shared by threads.
 */
final class Lemmas {

  private static final int CONTEXT = 4;
  private static final int SHORTEST_STEM = 3;
  private static final String END = "\n";
  private static final double ANY_LETTER = 1.0 / 64;

  private final SuffixTable suffixes;
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> kinds = new HashMap<>();

  /** A word without its ending. */
  record Lemma(String text, Role role) {}

  Lemmas(List<GazetteerEntry> entries, SuffixTable suffixes) {
    this.suffixes = suffixes;
    Set<String> words = new HashSet<>();
    for (GazetteerEntry entry : entries) {
      if (entry.entity().type() != EntityType.WEAPON) {
        entry.forms().forEach(form -> addWords(form, words));
      }
    }
    words.forEach(this::learn);
  }

  private void addWords(Form form, Set<String> words) {
    if (!form.ambiguous() && isBengali(form.text().charAt(0))) {
      words.addAll(List.of(form.text().split("[ -]", -1)));
      known.add(form.text().substring(form.text().lastIndexOf(' ') + 1));
    }
  }

  private static boolean isBengali(char c) {
    return c >= 0x980 && c <= 0x9FF;
  }

  private void learn(String name) {
    String word = name + END;
    for (int at = 1; at < word.length(); at++) {
      for (int length = 0; length <= Math.min(CONTEXT, at); length++) {
        learn(word.substring(at - length, at), word.charAt(at));
      }
    }
  }

  private void learn(String context, char next) {
    counts.merge(context + "\t", 1, Integer::sum);
    if (counts.merge(context + "\t" + next, 1, Integer::sum) == 1) {
      kinds.merge(context, 1, Integer::sum);
    }
  }

  /** Returns the likeliest lemma of a word that ends a name of a type. */
  Lemma of(String word, EntityType type) {
    if (known.contains(word)) {
      return new Lemma(word, Role.NOMINATIVE);
    }
    return Stream.concat(Stream.of(new Lemma(word, Role.NOMINATIVE)), parted(word))
        .max(Comparator.comparingDouble(lemma -> score(lemma, word, type)))
        .orElseThrow();
  }

  /** Returns a word, and what may be left of it when an ending is taken off. */
  Stream<String> possible(String word) {
    return Stream.concat(Stream.of(word), parted(word).map(Lemma::text));
  }

  private Stream<Lemma> parted(String word) {
    return IntStream.range(SHORTEST_STEM, word.length())
        .boxed()
        .flatMap(
            stem ->
                suffixes.roles(word, stem).map(role -> new Lemma(word.substring(0, stem), role)));
  }

  private double score(Lemma lemma, String word, EntityType type) {
    double score = Math.log(share(word.substring(lemma.text().length()), type));
    String ended = lemma.text() + END;
    for (int at = SHORTEST_STEM; at < ended.length(); at++) {
      score += Math.log(probability(ended, at, Math.min(CONTEXT, at)));
    }
    return score;
  }

  private double probability(String word, int at, int length) {
    double shorter = length == 0 ? ANY_LETTER : probability(word, at, length - 1);
    String context = word.substring(at - length, at);
    int all = counts.getOrDefault(context + "\t", 0);
    if (all == 0) {
      return shorter;
    }
    int seen = counts.getOrDefault(context + "\t" + word.charAt(at), 0);
    int different = kinds.getOrDefault(context, 0);
    return (seen + different * shorter) / (all + different);
  }

  /** How many of the names in news carry an ending; counted on names of the tables. */
  private static double share(String ending, EntityType type) {
    boolean person = type == EntityType.PERSON;
    return switch (ending) {
      case "" -> 0.52;
      case "ের" -> 0.19;
      case "র" -> 0.14;
      case "ে" -> person ? 0.002 : 0.05;
      case "কে" -> person ? 0.06 : 0.01;
      case "য়" -> person ? 0.001 : 0.02;
      case "সহ", "ও", "দের" -> 0.01;
      default -> 0.002;
    };
  }
}
