package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.relate.Clause.Opening;

/**
 * A sentence as it was read.
 *
 * @param sentence index of the sentence
 */
record Reading(int sentence, List<Unit> units, List<Phrase> phrases, List<Clause> clauses) {

  private static final Set<String> PLAIN =
      Set.of(
          Phrase.NOMINATIVE,
          Phrase.GENITIVE,
          Phrase.ABSORBED,
          Phrase.INSIDE,
          Phrase.ACCUSATIVE,
          Phrase.LOCATIVE);

  /** Returns the units of a clause that belong to a phrase of more than its name. */
  Set<Integer> taken(Clause clause) {
    Set<Integer> taken = new HashSet<>();
    for (Phrase phrase : phrases) {
      if (clause.contains(phrase.begin())) {
        boolean postposition = !PLAIN.contains(phrase.marker());
        for (int i = phrase.begin() + 1; postposition && i < phrase.end(); i++) {
          taken.add(i);
        }
      }
    }
    return taken;
  }

  List<Phrase> phrasesOf(Clause clause) {
    List<Phrase> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (clause.contains(phrase.begin())) {
        found.add(phrase);
      }
    }
    return found;
  }

  /** Returns the clauses from one on that no semicolon parts, as far as the next one. */
  int endOfSection(int clause) {
    int end = clause + 1;
    while (end < clauses.size() && clauses.get(end).opening() != Opening.STOP) {
      end++;
    }
    return end;
  }

  int beginOfSection(int clause) {
    int begin = clause;
    while (begin > 0 && clauses.get(begin).opening() != Opening.STOP) {
      begin--;
    }
    return begin;
  }

  /** Returns the first name of a clause that can be its subject. */
  Optional<Phrase> subject(Clause clause) {
    for (Phrase phrase : phrases) {
      if (clause.contains(phrase.begin())
          && phrase.marker().equals(Phrase.NOMINATIVE)
          && !phrase.links().isEmpty()
          && !phrase.isWeapon()) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }
}
