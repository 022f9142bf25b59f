package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jogsutra.relate.Clause.Opening;
import org.jogsutra.relate.Unit.Gap;

/**
 * Cuts a sentence into clauses: behind a finite verb, at signs, and at conjunctions. What has no
 * finite verb belongs to the clause that follows.
 */
final class ClauseSplitter {

  private final Set<String> accounts;

  /** Creates a splitter; a clause of {@code accounts} and a name stands without a verb. */
  ClauseSplitter(Set<String> accounts) {
    this.accounts = Set.copyOf(accounts);
  }

  List<Clause> split(List<Unit> units) {
    List<Clause> clauses = new ArrayList<>();
    int begin = 0;
    Opening opening = Opening.START;
    boolean complete = false;
    for (int i = 0; i < units.size(); i++) {
      complete |= isComplete(units, i);
      Opening next = opening(units, i, complete);
      if (next != Opening.START) {
        clauses.add(new Clause(begin, i + 1, opening));
        begin = i + 1;
        opening = next;
        complete = false;
      }
    }
    return clauses;
  }

  private boolean isComplete(List<Unit> units, int i) {
    Unit unit = units.get(i);
    return unit.isFinite() || unit.isFunction("not") || (isAccount(unit) && isAtSign(units, i));
  }

  private boolean isAccount(Unit unit) {
    for (Word word : unit.words()) {
      if (accounts.contains(word.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtSign(List<Unit> units, int i) {
    return units.get(i).gap() != Gap.SPACE || (i > 0 && units.get(i - 1).gap() == Gap.COMMA);
  }

  /** Returns how the clause behind a unit opens, or START if the clause goes on. */
  private static Opening opening(List<Unit> units, int i, boolean complete) {
    Gap gap = units.get(i).gap();
    if (gap == Gap.STOP) {
      return Opening.STOP;
    }
    Unit next = units.get(i + 1);
    if (next.isFunction("but")) {
      return Opening.BUT;
    }
    if (!complete) {
      return Opening.START;
    }
    if (next.isFunction("that")) {
      return Opening.THAT;
    }
    if (next.isFunction("and")) {
      return Opening.AND;
    }
    return gap == Gap.COMMA || next.isFunction("which") ? Opening.COMMA : Opening.START;
  }
}
