package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;

/**
 * Remembers whom an article spoke of last and what they did, for pronouns and for what is left out.
 * Nothing reaches further than into the next sentence. Used by one thread.
 */
final class Antecedents {

  private record Named(List<Link> links, int sentence) {}

  /** What somebody did. */
  private record Deed(List<Link> doers, List<Link> objects, int sentence) {}

  private final Map<EntityType, Named> subjects = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Named> others = new EnumMap<>(EntityType.class);
  private final Map<Entity, Link> bodies = new HashMap<>();
  private final Map<String, Deed> deeds = new HashMap<>();
  private Optional<Named> last = Optional.empty();
  private Optional<Named> speaker = Optional.empty();
  private Optional<Deed> lastDeed = Optional.empty();

  /** Returns antecedents that may change without these. */
  Antecedents copy() {
    Antecedents copy = new Antecedents();
    copy.subjects.putAll(subjects);
    copy.others.putAll(others);
    copy.bodies.putAll(bodies);
    copy.last = last;
    return copy;
  }

  /** Remembers the subject of a clause. */
  void addSubject(List<Link> links, int sentence) {
    Named named = new Named(links, sentence);
    last = Optional.of(named);
    subjects.put(links.get(0).entity().type(), named);
  }

  void addOther(List<Link> links, int sentence) {
    others.put(links.get(0).entity().type(), new Named(links, sentence));
  }

  /** Remembers whose office a person holds. */
  void addBody(Link person, Link body) {
    bodies.put(person.entity(), body);
  }

  Optional<Link> body(Link person) {
    return Optional.ofNullable(bodies.get(person.entity()));
  }

  /** Remembers who said or asked something. */
  void addSpeaker(List<Link> links, int sentence) {
    if (!links.isEmpty()) {
      speaker = Optional.of(new Named(links, sentence));
    }
  }

  List<Link> speakers(int sentence) {
    return speaker
        .filter(named -> isNear(named.sentence, sentence))
        .map(Named::links)
        .orElse(List.of());
  }

  /** Remembers a relation. */
  void addDeed(String type, List<Link> doers, List<Link> objects, int sentence) {
    Deed deed = new Deed(doers, objects, sentence);
    deeds.put(type, deed);
    lastDeed = Optional.of(deed);
  }

  /** Returns who did what was told last. */
  List<Link> doers(int sentence) {
    return lastDeed
        .filter(deed -> isNear(deed.sentence, sentence))
        .map(Deed::doers)
        .orElse(List.of());
  }

  List<Link> doers(String type, int sentence) {
    return deed(type, sentence).map(Deed::doers).orElse(List.of());
  }

  List<Link> objects(String type, int sentence) {
    return deed(type, sentence).map(Deed::objects).orElse(List.of());
  }

  private Optional<Deed> deed(String type, int sentence) {
    return Optional.ofNullable(deeds.get(type)).filter(deed -> isNear(deed.sentence, sentence));
  }

  /** Returns those that the last relation ties, none if nothing was told. */
  List<Link> fact(int sentence) {
    List<Link> all = new ArrayList<>(doers(sentence));
    lastDeed
        .filter(deed -> isNear(deed.sentence, sentence))
        .ifPresent(deed -> all.addAll(deed.objects));
    return all;
  }

  /** Whether a sentence without a name may speak of one named before. */
  boolean reach(int sentence) {
    return last.filter(named -> isNear(named.sentence, sentence)).isPresent();
  }

  /** Returns the subject that a clause without one goes on with. */
  List<Link> carried(int sentence) {
    return last.filter(named -> isNear(named.sentence, sentence))
        .map(Named::links)
        .orElse(List.of());
  }

  /** Returns what a pronoun for these types stands for: a subject before others. */
  List<Link> pronoun(Set<EntityType> types, int sentence) {
    return latest(subjects, types, sentence)
        .or(() -> latest(others, types, sentence))
        .orElse(List.of());
  }

  private static boolean isNear(int before, int sentence) {
    return sentence - before <= 1;
  }

  private static Optional<List<Link>> latest(
      Map<EntityType, Named> named, Set<EntityType> types, int sentence) {
    Optional<Named> best = Optional.empty();
    for (EntityType type : types) {
      Optional<Named> candidate =
          Optional.ofNullable(named.get(type)).filter(it -> isNear(it.sentence, sentence));
      if (candidate.isPresent()
          && (best.isEmpty() || position(candidate.get()) > position(best.get()))) {
        best = candidate;
      }
    }
    return best.map(Named::links);
  }

  private static int position(Named named) {
    return named.links.get(0).mention().span().begin();
  }
}
