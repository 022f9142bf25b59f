package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.RelationWords.ClauseWords;
import org.jogsutra.model.RelationWords.Noun;
import org.jogsutra.model.RelationWords.Title;
import org.jogsutra.model.Suffix.Role;

/** Finds nouns of a known class and titles, inflected. Immutable, shared by threads. */
final class Nouns {

  static final String TITLE = "title";

  /** The classes of nouns of those who act. */
  static final Set<String> ACTORS = Set.of("actor", "named", TITLE, "troops");

  private static final Set<String> HEADS =
      Set.of("actor", "named", TITLE, "troops", "place", "event", "country");

  private static final List<String> LOCATIVES = List.of("ে", "তে", "\u09DF", "য়");

  /** A noun of a sentence: its class, its case, and the unit after it. */
  record Found(String kind, Role role, int end) {}

  private final Map<String, List<Noun>> byLast = new HashMap<>();
  private final List<String> titleEndings = new ArrayList<>();

  Nouns(ClauseWords words) {
    for (Title title : words.titles()) {
      add(new Noun(List.of(title.word()), TITLE));
      if (title.ending()) {
        titleEndings.add(title.word());
      }
    }
    words.nouns().forEach(this::add);
  }

  private void add(Noun noun) {
    byLast.computeIfAbsent(Lexicon.last(noun.words()), last -> new ArrayList<>()).add(noun);
  }

  /** Returns the noun that begins at a unit. */
  Optional<Found> at(List<Unit> units, int at) {
    for (int end = Math.min(units.size(), at + 2); end > at; end--) {
      for (Word word : units.get(end - 1).words()) {
        if (word.kind() == Word.Kind.NOUN) {
          for (Noun noun : byLast.getOrDefault(word.lemma(), List.of())) {
            if (HEADS.contains(noun.kind())
                && noun.words().size() == end - at
                && (end - at == 1 || units.get(at).text().equals(noun.words().get(0)))) {
              return Optional.of(new Found(noun.kind(), word.role(), end));
            }
          }
        }
      }
    }
    return isTitle(units.get(at))
        ? Optional.of(new Found(TITLE, Role.NOMINATIVE, at + 1))
        : Optional.empty();
  }

  /** Whether a noun of some class begins at a unit. */
  boolean mayGoOn(List<Unit> units, int at) {
    return at < units.size()
        && (units.get(at).link().isPresent()
            || at(units, at).filter(noun -> ACTORS.contains(noun.kind())).isPresent());
  }

  /** Whether a unit is a title, uninflected. */
  boolean isTitle(Unit unit) {
    if (unit.link().isPresent()) {
      return false;
    }
    for (Word word : unit.words()) {
      if (word.kind() == Word.Kind.NOUN && word.role() == Role.NOMINATIVE && isTitleWord(word)) {
        return true;
      }
    }
    return unit.words().isEmpty() && titleEndings.stream().anyMatch(unit.text()::endsWith);
  }

  private boolean isTitleWord(Word word) {
    return byLast.getOrDefault(word.lemma(), List.of()).stream()
        .anyMatch(noun -> noun.kind().equals(TITLE));
  }

  /** Whether an unknown word ends like a noun in a case. */
  static boolean looksLike(Unit unit, Role role) {
    return role == Role.LOCATIVE
        && unit.words().isEmpty()
        && unit.text().length() > 3
        && LOCATIVES.stream().anyMatch(unit.text()::endsWith);
  }
}
