package org.jogsutra.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jogsutra.model.Document;
import org.jogsutra.model.Sentence;
import org.jogsutra.model.Suffix;
import org.jogsutra.sequence.SequenceTokens;

/**
 * Multiplies sentences: each comes back with other names of the same kinds under the same case
 * endings, so that a model learns from what stands around names and not from the few names that
 * were annotated (after Dai and Adel 2020, An analysis of simple data augmentation for named entity
 * recognition). The same seed gives the same sentences. Used by one thread.
 */
public final class NameSwap {

  private static final int SHORTEST_STEM = 3;

  /** Of a person called by one word, the surname is taken so often. */
  private static final double SURNAME = 0.7;

  /** Persons are swapped always; half of the other names stay, as they are less varied. */
  private static final double STAYS = 0.5;

  private final Map<String, List<String>> names;
  private final List<String> endings;
  private final Function<String, Document> segmenter;
  private final SplittableRandom random;

  /**
   * Creates a swap.
   *
   * @param names names to take, by kind: PER, LOC, ORG
   * @param suffixes endings that names carry
   */
  public NameSwap(
      Map<String, List<String>> names,
      List<Suffix> suffixes,
      Function<String, Document> segmenter,
      long seed) {
    this.names = Map.copyOf(names);
    this.endings =
        suffixes.stream()
            .filter(suffix -> suffix.layer() == Suffix.Layer.CASE)
            .map(Suffix::text)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    this.segmenter = segmenter;
    this.random = new SplittableRandom(seed);
  }

  /** Returns a sentence with other names, or empty if it has none to swap. */
  public Optional<LabeledTokens> swapped(LabeledTokens sentence) {
    List<String> tokens = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    boolean changed = false;
    int at = 0;
    while (at < sentence.tokens().size()) {
      int end = nameEnd(sentence.labels(), at);
      String label = sentence.labels().get(at);
      String kind = label.length() > 2 ? label.substring(2) : "";
      List<String> words = sentence.tokens().subList(at, end);
      if (names.containsKey(kind) && (kind.equals("PER") || random.nextDouble() > STAYS)) {
        words = inflected(name(kind, words.size()), words.get(words.size() - 1));
        changed = true;
      }
      for (int i = 0; i < words.size(); i++) {
        tokens.add(words.get(i));
        labels.add(kind.isEmpty() ? label : (i == 0 ? "B-" : "I-") + kind);
      }
      at = end;
    }
    return changed ? Optional.of(new LabeledTokens(tokens, labels)) : Optional.empty();
  }

  private static int nameEnd(List<String> labels, int begin) {
    int end = begin + 1;
    while (end < labels.size()
        && !labels.get(begin).equals(TrainingSentences.NO_NAME)
        && labels.get(end).startsWith("I-")) {
      end++;
    }
    return end;
  }

  private List<String> name(String kind, int words) {
    List<String> all = names.getOrDefault(kind, List.of());
    Document document = segmenter.apply(all.get(random.nextInt(all.size())));
    List<String> name = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      SequenceTokens tokens = SequenceTokens.of(document, sentence);
      for (int i = 0; i < tokens.size(); i++) {
        name.add(tokens.word(i));
      }
    }
    boolean surname = kind.equals("PER") && words == 1 && random.nextDouble() < SURNAME;
    return surname ? List.of(name.get(name.size() - 1)) : name;
  }

  /** Gives a name the ending that the last word of another one has. */
  private List<String> inflected(List<String> name, String other) {
    String last = name.get(name.size() - 1);
    List<String> inflected = new ArrayList<>(name.subList(0, name.size() - 1));
    inflected.add(last + fitting(ending(other), last.charAt(last.length() - 1)));
    return inflected;
  }

  private String ending(String word) {
    return endings.stream()
        .filter(ending -> word.endsWith(ending))
        .filter(ending -> word.length() - ending.length() >= SHORTEST_STEM)
        .findFirst()
        .orElse("");
  }

  /** Returns the form of an ending behind a last letter: ের or র, ে, য় or তে. */
  private static String fitting(String ending, char last) {
    boolean vowel =
        (last >= '\u09BE' && last <= '\u09CC') || (last >= '\u0985' && last <= '\u0994');
    if (Stream.of("ের", "র", "য়ের").anyMatch(ending::equals)) {
      return vowel ? "র" : "ের";
    }
    if (Stream.of("ে", "য়", "তে", "য়ে").anyMatch(ending::equals)) {
      return vowel ? (last == '\u09BE' ? "য়" : "তে") : "ে";
    }
    return ending;
  }
}
