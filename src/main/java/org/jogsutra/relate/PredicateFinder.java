package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.RelationWords;
import org.jogsutra.model.RelationWords.Kind;
import org.jogsutra.model.RelationWords.Trigger;
import org.jogsutra.model.RelationWords.Verb;
import org.jogsutra.model.RelationWords.VerbForm;
import org.jogsutra.model.RelationWords.Voice;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.relate.Unit.Gap;

/**
 * Finds the predicates of a clause: nouns with their light verb, verbs, nouns of what happened, and
 * participles before a weapon. Immutable, shared by threads.
 */
final class PredicateFinder {

  private static final String BE = "হওয়া";

  /** So many words may stand between a noun and its light verb. */
  private static final int REACH = 3;

  private final Map<String, List<Trigger>> byLast = new HashMap<>();
  private final Set<String> vectors = new HashSet<>();
  private final Set<String> hedges = new HashSet<>();

  PredicateFinder(RelationWords words) {
    words
        .triggers()
        .forEach(
            trigger ->
                byLast
                    .computeIfAbsent(Lexicon.last(trigger.words()), last -> new ArrayList<>())
                    .add(trigger));
    byLast
        .values()
        .forEach(
            triggers ->
                triggers.sort(Comparator.comparing((Trigger trigger) -> -trigger.words().size())));
    words.verbs().verbs().stream().filter(Verb::vector).map(Verb::lemma).forEach(vectors::add);
    words.claims().hedges().forEach(hedge -> hedges.add(hedge.word()));
  }

  /**
   * Returns the predicates of a clause in order.
   *
   * @param taken units that are postpositions here
   */
  List<Predicate> find(List<Unit> units, Clause clause, Set<Integer> taken) {
    List<Predicate> predicates = new ArrayList<>();
    Set<Integer> used = new HashSet<>(taken);
    for (int i = clause.begin(); i < clause.end(); i++) {
      if (!used.contains(i)) {
        predicate(units, clause, i, used).ifPresent(predicates::add);
      }
    }
    predicates.sort(Comparator.comparing(Predicate::begin));
    return predicates;
  }

  private Optional<Predicate> predicate(
      List<Unit> units, Clause clause, int at, Set<Integer> used) {
    List<Trigger> found = new ArrayList<>();
    Optional<Predicate> first = Optional.empty();
    for (Word word : units.get(at).words()) {
      for (Trigger trigger : byLast.getOrDefault(word.lemma(), List.of())) {
        Optional<Predicate> predicate = predicate(units, clause, at, word, trigger, used);
        if (predicate.isPresent()
            && first.filter(best -> !isBetter(predicate.get(), best)).isEmpty()) {
          found.clear();
          first = predicate;
        }
        if (predicate.isPresent() && isSame(first.orElseThrow(), predicate.get())) {
          found.add(trigger);
        }
      }
    }
    first.ifPresent(predicate -> use(predicate, used));
    return first.map(
        it -> new Predicate(it.begin(), it.end(), found, it.form(), it.voice(), it.negated()));
  }

  /** A trigger with its verb goes before a noun without, then the longer one. */
  private static boolean isBetter(Predicate one, Predicate best) {
    boolean event = one.voice() == Voice.EVENT;
    boolean bestEvent = best.voice() == Voice.EVENT;
    return event == bestEvent ? one.end() - one.begin() > best.end() - best.begin() : bestEvent;
  }

  private static boolean isSame(Predicate one, Predicate other) {
    return one.begin() == other.begin() && one.end() == other.end() && one.voice() == other.voice();
  }

  private static void use(Predicate predicate, Set<Integer> used) {
    for (int i = predicate.begin(); i < predicate.end(); i++) {
      used.add(i);
    }
  }

  private Optional<Predicate> predicate(
      List<Unit> units, Clause clause, int at, Word word, Trigger trigger, Set<Integer> used) {
    int begin = at - trigger.words().size() + 1;
    if (begin < clause.begin() || !precedes(units, begin, trigger)) {
      return Optional.empty();
    }
    boolean verb = trigger.kind() == Kind.VERB || trigger.kind() == Kind.LIGHT;
    if (verb != word.isVerb()) {
      return Optional.empty();
    }
    if (trigger.kind() == Kind.LIGHT && takesNoun(units, clause, at)) {
      return Optional.empty();
    }
    return switch (trigger.kind()) {
      case VERB, LIGHT -> Optional.of(ofVerb(units, clause, begin, at, word, trigger));
      case NOUN -> ofNoun(units, clause, new int[] {begin, at}, word, trigger, used);
      case ADJECTIVE -> ofAdjective(units, clause, begin, at, trigger);
    };
  }

  /** Whether a noun before a light verb makes another verb of it. */
  private boolean takesNoun(List<Unit> units, Clause clause, int at) {
    if (at == clause.begin()) {
      return false;
    }
    return units.get(at - 1).words().stream()
        .anyMatch(
            word ->
                word.kind() == Word.Kind.NOUN
                    && (byLast.containsKey(word.lemma()) || hedges.contains(word.lemma())));
  }

  private static boolean precedes(List<Unit> units, int begin, Trigger trigger) {
    for (int i = 0; i < trigger.words().size() - 1; i++) {
      Unit unit = units.get(begin + i);
      String word = trigger.words().get(i);
      if (!unit.text().equals(word) && !unit.text().equals(word + "ও")) {
        return false;
      }
    }
    return true;
  }

  private Predicate ofVerb(
      List<Unit> units, Clause clause, int begin, int at, Word word, Trigger trigger) {
    return completed(units, clause, new int[] {begin, at + 1}, word, trigger);
  }

  /** Adds what follows a verb and belongs to it: a vector verb, or "be" of the passive. */
  private Predicate completed(
      List<Unit> units, Clause clause, int[] range, Word verb, Trigger trigger) {
    int end = range[1];
    Optional<Word> next = end < clause.end() ? units.get(end).verb() : Optional.empty();
    if (verb.form() == VerbForm.PARTICIPLE
        && next.filter(word -> vectors.contains(word.lemma())).isPresent()) {
      Word vector =
          units.get(end).words().stream().filter(Word::isFinite).findFirst().orElse(next.get());
      return predicate(range[0], end + 1, trigger, vector, Voice.ACTIVE);
    }
    if (verb.form() == VerbForm.NOUN) {
      Optional<Predicate> passive = passive(units, clause, range, trigger);
      if (passive.isPresent()) {
        return passive.get();
      }
      if (isBeforeWeapon(units, clause, end)) {
        return predicate(range[0], end, trigger, verb, Voice.RELATIVE);
      }
    }
    return predicate(range[0], end, trigger, verb, Voice.ACTIVE);
  }

  private Optional<Predicate> passive(
      List<Unit> units, Clause clause, int[] range, Trigger trigger) {
    for (int at = range[1]; at < Math.min(clause.end(), range[1] + 2); at++) {
      Optional<Word> be = units.get(at).verb(BE);
      if (be.isPresent()) {
        return Optional.of(predicate(range[0], at + 1, trigger, be.get(), Voice.PASSIVE));
      }
      if (units.get(at).link().isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Predicate predicate(int begin, int end, Trigger trigger, Word verb, Voice voice) {
    return new Predicate(begin, end, List.of(trigger), verb.form(), voice, verb.negated());
  }

  private static boolean isBeforeWeapon(List<Unit> units, Clause clause, int at) {
    for (int i = at; i < Math.min(clause.end(), at + REACH + 1); i++) {
      if (units.get(i).link().isPresent()) {
        return units.get(i).link().get().entity().type() == EntityType.WEAPON;
      }
      if (units.get(i).verb().isPresent() || units.get(i - 1).gap() != Gap.SPACE) {
        return false;
      }
    }
    return false;
  }

  private Optional<Predicate> ofNoun(
      List<Unit> units, Clause clause, int[] range, Word noun, Trigger trigger, Set<Integer> used) {
    int at = range[1];
    if (trigger.verbs().isEmpty()) {
      return Optional.of(
          new Predicate(range[0], at + 1, List.of(trigger), VerbForm.FINITE, Voice.ACTIVE, false));
    }
    if (noun.role() == Role.NOMINATIVE || trigger.words().size() > 1) {
      for (int i = at + 1; i < Math.min(clause.end(), at + 1 + REACH) && !used.contains(i); i++) {
        Optional<Word> verb = lightVerb(units.get(i), trigger);
        if (verb.isPresent()) {
          return Optional.of(
              withVerb(units, clause, new int[] {range[0], i + 1}, verb.get(), trigger));
        }
        if (units.get(i).link().isPresent() || isHead(units.get(i))) {
          break;
        }
      }
      int before = range[0] - 1;
      if (before >= clause.begin() && !used.contains(before)) {
        Optional<Word> verb = lightVerb(units.get(before), trigger).filter(Word::isFinite);
        if (verb.isPresent()) {
          return Optional.of(predicate(before, at + 1, trigger, verb.get(), Voice.ACTIVE));
        }
      }
    }
    VerbForm form =
        switch (noun.role()) {
          case GENITIVE -> VerbForm.GENITIVE;
          case LOCATIVE -> VerbForm.LOCATIVE;
          default -> VerbForm.NOUN;
        };
    return Optional.of(new Predicate(range[0], at + 1, List.of(trigger), form, Voice.EVENT, false));
  }

  /** Whether a unit would take the light verb for itself. */
  private boolean isHead(Unit unit) {
    return unit.words().stream()
        .anyMatch(
            word ->
                word.isVerb() || byLast.containsKey(word.lemma()) || hedges.contains(word.lemma()));
  }

  private static Optional<Word> lightVerb(Unit unit, Trigger trigger) {
    for (String lemma : trigger.verbs()) {
      Optional<Word> verb = unit.verb(lemma).or(() -> unit.noun(lemma));
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  private Predicate withVerb(
      List<Unit> units, Clause clause, int[] range, Word verb, Trigger trigger) {
    if (verb.isVerb() && verb.lemma().equals(BE)) {
      return predicate(range[0], range[1], trigger, verb, Voice.PASSIVE);
    }
    return completed(units, clause, range, verb, trigger);
  }

  private static Optional<Predicate> ofAdjective(
      List<Unit> units, Clause clause, int begin, int at, Trigger trigger) {
    for (int i = at + 1;
        !trigger.verbs().isEmpty() && i < Math.min(clause.end(), at + 1 + REACH);
        i++) {
      Optional<Word> verb = lightVerb(units.get(i), trigger);
      if (verb.isPresent()) {
        return Optional.of(predicate(begin, i + 1, trigger, verb.get(), Voice.ACTIVE));
      }
      if (units.get(i).link().isPresent()) {
        break;
      }
    }
    if (!trigger.verbs().isEmpty()) {
      return Optional.of(
          new Predicate(begin, at + 1, List.of(trigger), VerbForm.NOUN, Voice.EVENT, false));
    }
    return isBeforeWeapon(units, clause, at + 1)
        ? Optional.of(
            new Predicate(begin, at + 1, List.of(trigger), VerbForm.NOUN, Voice.RELATIVE, false))
        : Optional.empty();
  }
}
