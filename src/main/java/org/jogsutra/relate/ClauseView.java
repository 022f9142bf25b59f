package org.jogsutra.relate;

import java.util.List;
import java.util.Optional;
import org.jogsutra.model.Link;
import org.jogsutra.relate.Clause.Opening;

/** A clause with its sentence and its predicates. */
record ClauseView(Reading reading, Clause clause, List<Predicate> predicates) {

  ClauseView {
    predicates = List.copyOf(predicates);
  }

  List<Phrase> phrases() {
    return reading.phrasesOf(clause);
  }

  boolean hasFunction(String kind) {
    for (int i = clause.begin(); i < clause.end(); i++) {
      if (reading.units().get(i).isFunction(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the subject of the clause that tells what is said in this one. */
  List<Link> contentSubject() {
    int index = reading.clauses().indexOf(clause);
    int content = clause.opening() == Opening.THAT ? index - 1 : index + 1;
    Optional<Clause> told =
        content >= 0 && content < reading.clauses().size()
            ? Optional.of(reading.clauses().get(content))
            : Optional.empty();
    return told.filter(
            other ->
                content < index
                    || other.opening() == Opening.COMMA
                    || other.opening() == Opening.THAT)
        .flatMap(reading::subject)
        .map(Phrase::links)
        .orElse(List.of());
  }
}
