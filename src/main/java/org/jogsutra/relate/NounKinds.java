package org.jogsutra.relate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jogsutra.model.RelationWords.ClauseWords;
import org.jogsutra.model.Suffix.Role;

/** The classes of nouns by their last word. Immutable, shared by threads. */
final class NounKinds {

  private final Map<String, Set<String>> kinds = new HashMap<>();

  NounKinds(ClauseWords words) {
    words.nouns().forEach(noun -> add(Lexicon.last(noun.words()), noun.kind()));
    words.titles().forEach(title -> add(title.word(), Nouns.TITLE));
  }

  private void add(String noun, String kind) {
    kinds.computeIfAbsent(noun, unseen -> new HashSet<>()).add(kind);
  }

  /** Whether a unit is a noun of a class, in any case. */
  boolean isOf(String kind, Unit unit) {
    for (Word word : unit.words()) {
      if (word.kind() == Word.Kind.NOUN
          && kinds.getOrDefault(word.lemma(), Set.of()).contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a unit is a noun of somebody who may act, in the nominative. */
  boolean isActor(Unit unit) {
    for (Word word : unit.words()) {
      if (word.kind() == Word.Kind.NOUN
          && word.role() == Role.NOMINATIVE
          && kinds.getOrDefault(word.lemma(), Set.of()).stream().anyMatch(Nouns.ACTORS::contains)) {
        return true;
      }
    }
    return false;
  }
}
