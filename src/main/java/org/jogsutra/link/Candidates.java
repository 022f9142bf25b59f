package org.jogsutra.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;

/**
 * Chooses among the entities of the tables that share a name.
 *
 * <p>A shared name goes to the one that the article named last under a name of its own. Where there
 * is none, a person must be of a country that the sentence names, the head of its state or
 * government first: a surname alone names nobody. Other types take the first candidate. For the
 * mentions of one article, asked for in their order; used by one thread.
 */
final class Candidates {

  private static final double GUESS = 0.5;
  private static final double LIKELY = 0.8;
  private static final int NEAR = 5;
  private static final Set<String> HEADS = Set.of("head-of-state", "head-of-government");

  private final List<Mention> mentions;
  private final Map<Entity, Integer> lastNamed = new HashMap<>();

  Candidates(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Returns the entity that a mention names, if its candidates and the article tell. */
  Optional<Link> link(Mention mention) {
    if (mention.candidates().size() == 1) {
      Entity only = mention.candidates().get(0);
      lastNamed.put(only, mention.span().begin());
      return Optional.of(new Link(mention, only, mention.origin().confidence()));
    }
    return mention.candidates().isEmpty()
        ? Optional.empty()
        : named(mention).or(() -> guessed(mention));
  }

  private Optional<Link> named(Mention mention) {
    return mention.candidates().stream()
        .filter(lastNamed::containsKey)
        .max(Comparator.comparing(entity -> lastNamed.getOrDefault(entity, 0)))
        .map(entity -> new Link(mention, entity, mention.origin().confidence()));
  }

  private Optional<Link> guessed(Mention mention) {
    if (mention.type() != EntityType.PERSON) {
      Map<String, Integer> counts = countries(mention.sentence(), mentions);
      Entity likeliest =
          mention.candidates().stream()
              .max(Comparator.comparing(entity -> counts.getOrDefault(entity.country(), 0)))
              .orElseThrow();
      boolean told = counts.containsKey(likeliest.country());
      Entity guess = told ? likeliest : mention.candidates().get(0);
      return Optional.of(
          new Link(mention, guess, (told ? LIKELY : GUESS) * mention.origin().confidence()));
    }
    Set<String> countries = countriesOfSentence(mention.sentence(), mentions);
    return mention.candidates().stream()
        .filter(person -> countries.contains(person.country()))
        .min(Comparator.comparing(person -> HEADS.contains(person.category()) ? 0 : 1))
        .map(person -> new Link(mention, person, LIKELY * mention.origin().confidence()));
  }

  /**
   * Counts the countries that an article's certain mentions belong to, those of one sentence more.
   */
  private static Map<String, Integer> countries(int sentence, List<Mention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.candidates().size() == 1 && mention.type() != EntityType.WEAPON) {
        int weight = mention.sentence() == sentence ? NEAR : 1;
        counts.merge(mention.candidates().get(0).country(), weight, Integer::sum);
      }
    }
    counts.remove("");
    return counts;
  }

  private static Set<String> countriesOfSentence(int sentence, List<Mention> mentions) {
    Set<String> countries = new HashSet<>();
    for (Mention mention : mentions) {
      boolean place = mention.type() == EntityType.COUNTRY || mention.type() == EntityType.PLACE;
      if (place && mention.sentence() == sentence && !mention.candidates().isEmpty()) {
        countries.add(mention.candidates().get(0).country());
      }
    }
    countries.remove("");
    return countries;
  }
}
