package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.RelationWords.Argument;
import org.jogsutra.model.RelationWords.Slot;
import org.jogsutra.model.RelationWords.Voice;

/**
 * Finds what may fill a slot among the phrases of a clause: first those since the predicate before,
 * then earlier ones that no predicate has taken, then those behind. Used by one thread.
 */
final class ArgumentFinder {

  /** So many words may part a noun of what happened from whose deed it is. */
  private static final int NEAR = 2;

  private final ClauseView view;
  private final Antecedents antecedents;
  private final List<Phrase> phrases;
  private final Set<Phrase> consumed = identities();

  /** A search for the arguments of one predicate; the sets grow with what is found. */
  record Search(Predicate predicate, Voice voice, Set<Phrase> used, Set<Phrase> objects) {}

  ArgumentFinder(ClauseView view, Antecedents antecedents) {
    this.view = view;
    this.antecedents = antecedents;
    this.phrases = view.phrases();
  }

  Search search(Predicate predicate, Voice voice) {
    return new Search(predicate, voice, identities(), identities());
  }

  private static Set<Phrase> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Keeps what a search found from other predicates, except for its subject. */
  void consume(Search search) {
    consumed.addAll(search.objects);
  }

  boolean isConsumed(Phrase phrase) {
    return consumed.contains(phrase);
  }

  List<Link> find(Slot slot, Search search) {
    for (List<Phrase> region : regions(search)) {
      for (String marker : slot.markers()) {
        List<Link> links = find(slot, marker, region, search);
        if (!links.isEmpty()) {
          return links;
        }
      }
    }
    for (String marker : slot.markers()) {
      List<Link> links = Kinds.allowed(slot, told(marker));
      if (!links.isEmpty()) {
        return links;
      }
    }
    return List.of();
  }

  /** Returns what earlier clauses tell. */
  private List<Link> told(String marker) {
    int sentence = view.reading().sentence();
    return switch (marker) {
      case "attacker" -> antecedents.doers("ATTACKS", sentence);
      case "attacked" -> antecedents.objects("ATTACKS", sentence);
      case "doer" -> antecedents.doers(sentence);
      case "fact" -> antecedents.fact(sentence);
      case "content" -> view.contentSubject();
      default -> List.of();
    };
  }

  private List<Link> find(Slot slot, String marker, List<Phrase> region, Search search) {
    List<Link> links = new ArrayList<>();
    for (Phrase phrase : region) {
      if (!links.isEmpty() && !isListed(phrase, region)) {
        return links;
      }
      boolean owner =
          marker.equals("owner")
              || (marker.equals("possessor") && slot.argument() == Argument.SUBJECT);
      if (owner || !search.used.contains(phrase)) {
        List<Link> here = Kinds.allowed(slot, links(slot, marker, phrase, search));
        links.addAll(here);
        if (!here.isEmpty() && !owner && !marker.equals("following")) {
          use(slot, phrase, search);
        }
        if (!here.isEmpty() && (!phrase.isWeapon() || slot.argument() == Argument.SUBJECT)) {
          return links;
        }
      }
    }
    return links;
  }

  private static void use(Slot slot, Phrase phrase, Search search) {
    search.used.add(phrase);
    if (slot.argument() != Argument.SUBJECT) {
      search.objects.add(phrase);
    }
  }

  private static List<Link> links(Slot slot, String marker, Phrase phrase, Search search) {
    boolean fits =
        switch (marker) {
          case "owner", "other-owner" -> isActingWeapon(phrase);
          case "following" -> isBehind(phrase, search.predicate);
          case "possessor" -> isPossessor(phrase, search.predicate);
          case "troops" -> phrase.head().equals(marker) && isNominative(phrase);
          case "adjacent" ->
              phrase.marker().equals(Phrase.LOCATIVE) && isAdjacent(phrase, search.predicate);
          case "beside-verb" ->
              isNominative(phrase)
                  && phrase.end() == search.predicate.begin()
                  && phrase.is(EntityType.PLACE);
          case Phrase.GENITIVE -> isGenitive(phrase, search);
          default -> phrase.marker().equals(marker) && !isPlaceActing(slot, phrase);
        };
    boolean weaponActs = slot.argument() == Argument.SUBJECT && phrase.isWeapon();
    return !fits ? List.of() : weaponActs ? phrase.owner().links() : phrase.links();
  }

  private static boolean isNominative(Phrase phrase) {
    return phrase.marker().equals(Phrase.NOMINATIVE);
  }

  private static boolean isActingWeapon(Phrase phrase) {
    return phrase.isWeapon() && isNominative(phrase);
  }

  private static boolean isBehind(Phrase phrase, Predicate predicate) {
    int between = phrase.begin() - predicate.end();
    return between >= 0 && between <= NEAR + 1;
  }

  private static boolean isBefore(Phrase phrase, Predicate predicate) {
    int between = predicate.begin() - phrase.end();
    return between >= 0 && between <= NEAR;
  }

  private static boolean isAdjacent(Phrase phrase, Predicate predicate) {
    int before = predicate.begin() - phrase.end();
    int behind = phrase.begin() - predicate.end();
    return (before >= 0 && before <= 1) || (behind >= 0 && behind <= 1);
  }

  private static boolean isPossessor(Phrase phrase, Predicate predicate) {
    boolean owner =
        phrase.marker().equals(Phrase.GENITIVE) || phrase.marker().equals(Phrase.ADJECTIVE);
    return isBefore(phrase, predicate) && (owner || phrase.isWeapon());
  }

  private static boolean isGenitive(Phrase phrase, Search search) {
    boolean describes = search.voice == Voice.RELATIVE;
    boolean adjective = describes && phrase.marker().equals(Phrase.ADJECTIVE);
    return (adjective || phrase.marker().equals(Phrase.GENITIVE))
        && (!describes || isBefore(phrase, search.predicate));
  }

  /** Something of a place does nothing: রুশ অঞ্চলগুলো. */
  private static boolean isPlaceActing(Slot slot, Phrase phrase) {
    return slot.argument() == Argument.SUBJECT
        && isNominative(phrase)
        && phrase.head().equals("place");
  }

  /** Whether "and" or a comma ties a weapon to the one behind it. */
  private boolean isListed(Phrase phrase, List<Phrase> region) {
    int next = region.indexOf(phrase) - 1;
    int end = next < 0 ? phrase.end() : region.get(next).begin();
    for (int i = phrase.end() - 1; i < end; i++) {
      Unit unit = view.reading().units().get(i);
      if (unit.isFunction("and") || unit.gap() == Unit.Gap.COMMA) {
        return true;
      }
    }
    return false;
  }

  /** Returns the phrases by nearness. */
  private List<List<Phrase>> regions(Search search) {
    Predicate predicate = search.predicate;
    int own = view.clause().begin();
    int next = view.clause().end();
    for (Predicate other : view.predicates()) {
      boolean bounds = other.voice() == Voice.ACTIVE || other.voice() == Voice.PASSIVE;
      if (bounds && other.end() <= predicate.begin()) {
        own = Math.max(own, other.end());
      }
      if (other.begin() >= predicate.end()) {
        next = Math.min(next, other.begin());
      }
    }
    if (search.voice == Voice.RELATIVE) {
      return List.of(all(own, predicate.begin(), true), all(predicate.end(), next, false));
    }
    List<Phrase> near = between(own, predicate.begin(), true);
    boolean nominal = search.voice == Voice.EVENT;
    return nominal
        ? List.of(near, between(predicate.end(), next, false))
        : List.of(
            near,
            between(view.clause().begin(), own, true),
            between(predicate.end(), view.clause().end(), false));
  }

  private List<Phrase> between(int begin, int end, boolean backwards) {
    List<Phrase> free = all(begin, end, backwards);
    free.removeIf(consumed::contains);
    return free;
  }

  private List<Phrase> all(int begin, int end, boolean backwards) {
    List<Phrase> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (phrase.begin() >= begin && phrase.begin() < end) {
        found.add(backwards ? 0 : found.size(), phrase);
      }
    }
    return found;
  }
}
