package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.Relation.Stage;
import org.jogsutra.model.RelationWords.Effect;
import org.jogsutra.model.RelationWords.Hedge;
import org.jogsutra.model.RelationWords.VerbForm;

/**
 * Reads what stands behind a predicate as far as it bears on it: negation, future, and hedges such
 * as পারে, প্রস্তুত, পরিকল্পনা. Immutable, shared by threads.
 */
final class ClaimReader {

  /** A hedge stands so near to its verb, and the verb that ends a clause so near to both. */
  private static final int NEAR = 3;

  private static final int FAR = 9;

  private final Map<String, List<Hedge>> hedges = new HashMap<>();

  ClaimReader(List<Hedge> hedges) {
    hedges.forEach(
        hedge -> this.hedges.computeIfAbsent(hedge.word(), word -> new ArrayList<>()).add(hedge));
  }

  Claimed read(List<Unit> units, Clause clause, Predicate predicate) {
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    for (int i = clause.begin(); i < clause.end(); i++) {
      if (units.get(i).isFunction("possible")) {
        effects.add(Effect.POSSIBLE);
      }
    }
    if (predicate.isFinite()) {
      boolean negated = predicate.negated() || isNegated(units, clause, predicate.end());
      return new Claimed(
          negated, predicate.form() == VerbForm.FUTURE, effects, false, Optional.empty());
    }
    return behind(units, clause, predicate, effects);
  }

  private static boolean isNegated(List<Unit> units, Clause clause, int at) {
    return at < clause.end() && units.get(at).isFunction("not");
  }

  private Claimed behind(
      List<Unit> units, Clause clause, Predicate predicate, Set<Effect> effects) {
    boolean participle = predicate.form() == VerbForm.PARTICIPLE;
    Optional<Stage> stage = Optional.empty();
    boolean controlled = false;
    boolean negated = false;
    boolean future = false;
    for (int i = predicate.end(); i < Math.min(clause.end(), predicate.end() + FAR); i++) {
      Unit unit = units.get(i);
      Optional<Hedge> hedge = participle ? Optional.empty() : hedge(unit, predicate.form());
      if (hedge.isPresent() && (controlled || i < predicate.end() + NEAR)) {
        controlled = true;
        effects.add(hedge.get().effect());
        stage = stage.or(hedge.get()::stage);
      }
      if (unit.hasForm(VerbForm.CONDITIONAL)) {
        break;
      }
      if (unit.isFinite() || unit.isFunction("not")) {
        Optional<Word> verb = unit.words().stream().filter(Word::isFinite).findFirst();
        future = verb.filter(word -> word.form() == VerbForm.FUTURE).isPresent();
        negated =
            unit.isFunction("not")
                || verb.filter(Word::negated).isPresent()
                || isNegated(units, clause, i + 1);
        break;
      }
    }
    boolean bears = controlled && !participle;
    return new Claimed(
        bears && negated && effects.stream().noneMatch(effect -> effect == Effect.DENIED),
        future && (participle || bears),
        effects,
        controlled,
        stage);
  }

  private Optional<Hedge> hedge(Unit unit, VerbForm form) {
    for (Word word : unit.words()) {
      for (Hedge hedge : hedges.getOrDefault(word.lemma(), List.of())) {
        if (hedge.after().contains(form)) {
          return Optional.of(hedge);
        }
      }
    }
    return Optional.empty();
  }
}
