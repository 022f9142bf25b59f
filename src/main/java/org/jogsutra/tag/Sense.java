package org.jogsutra.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.tag.NameIndex.Name;

/**
 * Tells why words of one document that are written like a name are that name, or not. Used by one
 * thread.
 */
final class Sense {

  private static final Set<String> CONJUNCTIONS =
      Set.of("ও", "এবং", "আর", "কিংবা", "বা", "সঙ্গে", "সাথে", "বনাম", "and");

  private final List<Match> matches;
  private final Document document;
  private final ContextRule context;
  private final Sentences sentences;
  private final Set<EntityId> certain;

  /** Why words are a name. */
  enum Reason {
    PLAIN("plain name"),
    NAMED_PLAINLY("ambiguous, but the article names the same entity plainly"),
    BESIDE_CUE("ambiguous, but beside a word of bn/context.csv"),
    ENUMERATED("ambiguous, but enumerated with a plain name of its type"),
    DOUBTFUL("ambiguous, and nothing speaks for it");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  Sense(List<Match> matches, Document document, ContextRule context) {
    this.matches = matches;
    this.document = document;
    this.context = context;
    this.sentences = new Sentences(document);
    this.certain = certainEntities(matches);
  }

  /** Whether some words of the article name an entity beyond doubt. */
  boolean isCertain(EntityId entity) {
    return certain.contains(entity);
  }

  /** Tells why a match, asked for in ascending order, stands for one of its names. */
  Reason reason(int at, Name name) {
    Match match = matches.get(at);
    EntityType type = name.entity().type();
    if (!name.form().ambiguous() && !match.loose()) {
      return Reason.PLAIN;
    }
    if (match.role() == Role.DERIVED) {
      return Reason.DOUBTFUL;
    }
    if (certain.contains(name.entity().id()) && !match.loose()) {
      return Reason.NAMED_PLAINLY;
    }
    if (context.speaksFor(type, match, document, sentences) || isClassBesideWeapon(at, name)) {
      return Reason.BESIDE_CUE;
    }
    boolean enumerated = isEnumerated(at - 1, at, type) || isEnumerated(at, at + 1, type);
    return enumerated && !match.loose() ? Reason.ENUMERATED : Reason.DOUBTFUL;
  }

  /**
   * Whether two matches follow each other in an enumeration and one is a plain name of the type.
   */
  private boolean isEnumerated(int left, int right, EntityType type) {
    if (left < 0 || right >= matches.size()) {
      return false;
    }
    int between = matches.get(left).end();
    int gap = matches.get(right).first() - between;
    boolean joined = gap == 0 || (gap == 1 && CONJUNCTIONS.contains(document.token(between)));
    return joined
        && Stream.of(matches.get(left), matches.get(right))
            .flatMap(match -> match.names().stream())
            .anyMatch(name -> !name.form().ambiguous() && name.entity().type() == type);
  }

  /** Whether a class of weapons, such as helicopter, stands in a sentence with a weapon. */
  private boolean isClassBesideWeapon(int at, Name name) {
    boolean weaponClass =
        name.entity().type() == EntityType.WEAPON && name.entity().country().isEmpty();
    return weaponClass && (isWeaponInSentence(at - 1, at) || isWeaponInSentence(at + 1, at));
  }

  private boolean isWeaponInSentence(int other, int at) {
    if (other < 0 || other >= matches.size()) {
      return false;
    }
    int first = matches.get(at).first();
    boolean sameSentence =
        matches.get(other).first() >= sentences.first(first)
            && matches.get(other).first() < sentences.end(first);
    return sameSentence
        && matches.get(other).names().stream()
            .anyMatch(
                name -> !name.form().ambiguous() && name.entity().type() == EntityType.WEAPON);
  }

  private static Set<EntityId> certainEntities(List<Match> matches) {
    Set<EntityId> certain = new HashSet<>();
    for (Match match : matches.stream().filter(match -> !match.loose()).toList()) {
      List<EntityId> plain =
          match.names().stream()
              .filter(name -> !name.form().ambiguous())
              .map(name -> name.entity().id())
              .distinct()
              .toList();
      if (plain.size() == 1) {
        certain.addAll(plain);
      }
    }
    return certain;
  }
}
