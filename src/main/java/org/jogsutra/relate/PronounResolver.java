package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.RelationWords.Pronoun;

/** Finds what the pronouns of a sentence stand for, clause by clause. */
final class PronounResolver {

  private static final String COUNTRY = "country";

  private PronounResolver() {}

  /** Returns the sentence with names for its pronouns; {@code antecedents} are used up. */
  static Reading resolve(Reading reading, Antecedents antecedents) {
    if (reading.phrases().stream().noneMatch(Phrase::isPronoun)) {
      return reading;
    }
    Reading resolved = reading;
    for (Clause clause : reading.clauses()) {
      resolved = resolve(resolved, clause, antecedents);
      remember(resolved, clause, List.of(), antecedents);
    }
    return new Reading(
        resolved.sentence(),
        resolved.units(),
        PhraseReader.owned(new ArrayList<>(resolved.phrases())),
        resolved.clauses());
  }

  private static Reading resolve(Reading reading, Clause clause, Antecedents antecedents) {
    List<Phrase> phrases = new ArrayList<>();
    for (Phrase phrase : reading.phrases()) {
      boolean open = phrase.isPronoun() && clause.contains(phrase.begin());
      phrases.add(open ? resolved(phrase, reading.sentence(), antecedents) : phrase);
    }
    return new Reading(reading.sentence(), reading.units(), phrases, reading.clauses());
  }

  private static Phrase resolved(Phrase phrase, int sentence, Antecedents antecedents) {
    Optional<Pronoun> pronoun = phrase.owner().pronoun();
    List<Link> links =
        pronoun.map(word -> antecedents.pronoun(word.types(), sentence)).orElse(List.of());
    if (!links.isEmpty() && phrase.head().equals(COUNTRY)) {
      Optional<Link> body = antecedents.body(links.get(0));
      return body.isPresent() ? phrase.named(List.of(body.get())) : phrase;
    }
    return links.isEmpty() ? phrase : phrase.named(links);
  }

  /**
   * Remembers whom a clause spoke of.
   *
   * @param subject the subject of its predicate, if no name of the clause itself is
   */
  static void remember(
      Reading reading, Clause clause, List<Link> subject, Antecedents antecedents) {
    for (Phrase phrase : reading.phrasesOf(clause)) {
      if (!phrase.links().isEmpty() && !phrase.isWeapon()) {
        antecedents.addOther(phrase.links(), reading.sentence());
      }
    }
    List<Link> named = reading.subject(clause).map(Phrase::links).orElse(subject);
    if (!named.isEmpty() && named.get(0).entity().type() != EntityType.WEAPON) {
      antecedents.addSubject(named, reading.sentence());
    }
  }
}
