package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention.Match;
import org.jogsutra.model.RelationWords;
import org.jogsutra.model.RelationWords.Pronoun;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.relate.Phrase.Owner;
import org.jogsutra.relate.Unit.Gap;

/**
 * Reads names together with the nouns and postpositions behind them: in ইউক্রেনের বিদ্যুৎকেন্দ্র
 * লক্ষ্য করে the last two words show the part of the name. Immutable, shared by threads.
 */
final class PhraseReader {

  /** So many unknown words may stand between a name and the noun that stands for it. */
  private static final int MODIFIERS = 3;

  /** Markers that say nothing of a name if they stand behind something unknown of its. */
  private static final Set<String> VAGUE = Set.of("with", "to", "account");

  private final Postpositions postpositions;
  private final Nouns nouns;
  private final Map<String, Pronoun> pronouns = new HashMap<>();
  private final Set<String> triggers = new HashSet<>();

  PhraseReader(RelationWords words, Nouns nouns) {
    this.postpositions = new Postpositions(words.clause().postpositions());
    this.nouns = nouns;
    words.clause().pronouns().forEach(pronoun -> pronouns.put(pronoun.word(), pronoun));
    words.triggers().forEach(trigger -> triggers.add(Lexicon.last(trigger.words())));
    words.claims().hedges().forEach(hedge -> triggers.add(hedge.word()));
  }

  /** Returns the phrases of a sentence in order. */
  List<Phrase> read(List<Unit> units) {
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Optional<Phrase> phrase = phrase(units, i);
      phrase.ifPresent(phrases::add);
    }
    return owned(Coordination.join(phrases, units));
  }

  /** Returns names as phrases, by their cases alone. */
  List<Phrase> bare(List<Link> links) {
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      Role role = links.get(i).mention().origin().role();
      boolean adjective =
          role == Role.NOMINATIVE && links.get(i).mention().origin().match() == Match.DEMONYM;
      if (role != Role.DERIVED) {
        String marker = adjective ? Phrase.ADJECTIVE : marker(role);
        phrases.add(new Phrase(i, i + 1, List.of(links.get(i)), marker, "", Owner.NONE));
      }
    }
    return phrases;
  }

  private Optional<Phrase> phrase(List<Unit> units, int i) {
    Unit unit = units.get(i);
    if (unit.link().isPresent()) {
      Link link = unit.link().get();
      Role role = link.mention().origin().role();
      return role == Role.DERIVED
          ? Optional.empty()
          : Optional.of(extended(units, i, new Start(List.of(link), role, Owner.NONE)));
    }
    return unit.reading(Word.Kind.PRONOUN)
        .map(
            word ->
                extended(
                    units,
                    i,
                    new Start(
                        List.of(),
                        word.role(),
                        new Owner(List.of(), Optional.ofNullable(pronouns.get(word.lemma()))))));
  }

  /** What a phrase begins with. */
  private record Start(List<Link> links, Role role, Owner owner) {

    boolean isAdjective() {
      return !links.isEmpty()
          && links.get(0).mention().origin().match() == Match.DEMONYM
          && role == Role.NOMINATIVE;
    }

    boolean isOwner() {
      return isAdjective() || role == Role.GENITIVE;
    }

    /** Whether a noun right behind a bare name stands for it: মিয়ানমার সেনাবাহিনী. */
    boolean mayStandFor(Nouns.Found noun) {
      if (noun.kind().equals("event")) {
        return role == Role.NOMINATIVE;
      }
      boolean place = noun.kind().equals("place");
      return (role == Role.NOMINATIVE || role == Role.GENITIVE)
          && !links.isEmpty()
          && place == (links.get(0).entity().type() == EntityType.PLACE);
    }

    Start as(Role other) {
      return new Start(links, other, owner);
    }

    boolean isWeapon() {
      return !links.isEmpty() && links.get(0).entity().type() == EntityType.WEAPON;
    }

    Phrase phrase(int begin, int end, String marker, String head) {
      return new Phrase(begin, end, links, marker, head, owner);
    }
  }

  private Phrase extended(List<Unit> units, int begin, Start start) {
    int end = begin + 1;
    Role role = start.role;
    if (role == Role.NOMINATIVE && end < units.size()) {
      Optional<Role> detached = detachedCase(units.get(end));
      role = detached.orElse(role);
      end += detached.isPresent() ? 1 : 0;
    }
    Start cased = new Start(start.links, role, start.owner);
    return cased.isWeapon() ? closed(units, begin, end, cased) : walked(units, begin, end, cased);
  }

  private static Optional<Role> detachedCase(Unit unit) {
    for (Role role : List.of(Role.GENITIVE, Role.ACCUSATIVE, Role.LOCATIVE)) {
      if (unit.isFunction(role.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  private Phrase closed(List<Unit> units, int begin, int end, Start start) {
    return postpositions
        .at(units, end)
        .map(found -> start.phrase(begin, found.end(), found.marker(), ""))
        .orElseGet(() -> start.phrase(begin, end, marker(start.role), ""));
  }

  private static String marker(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** Follows the words behind a name up to the one that shows its part. */
  private Phrase walked(List<Unit> units, int begin, int nameEnd, Start start) {
    int end = nameEnd;
    int modifiers = start.isOwner() ? MODIFIERS : 0;
    String head = "";
    Role role = start.role;
    boolean owns = start.isOwner();
    for (int at = nameEnd; at < units.size() && isJoined(units, at); ) {
      Optional<Postpositions.Found> postposition = postpositions.at(units, at);
      if (postposition.isPresent()) {
        boolean vague = at > end && VAGUE.contains(postposition.get().marker());
        return start.phrase(
            begin,
            postposition.get().end(),
            vague ? Phrase.ABSORBED : postposition.get().marker(),
            head);
      }
      Unit unit = units.get(at);
      if (unit.link().isPresent()) {
        return beforeName(start.as(role), new int[] {begin, end}, head, unit.link().get());
      }
      Optional<Nouns.Found> noun = nouns.at(units, at);
      boolean stands = owns || (at == nameEnd && noun.filter(start::mayStandFor).isPresent());
      if (noun.isPresent() && stands) {
        if (noun.get().kind().equals("event") && !start.isOwner()) {
          return start.phrase(begin, noun.get().end(), Phrase.ABSORBED, "event");
        }
        head = noun.get().kind();
        role = noun.get().role();
        end = noun.get().end();
        at = end;
        owns = role == Role.GENITIVE || (role == Role.NOMINATIVE && nouns.mayGoOn(units, at));
        modifiers = owns ? MODIFIERS : 0;
      } else if (isTrigger(unit) || modifiers == 0 || isFunction(unit)) {
        break;
      } else if (owns && head.isEmpty() && Nouns.looksLike(unit, Role.LOCATIVE)) {
        return start.phrase(begin, at + 1, Phrase.INSIDE, head);
      } else {
        modifiers--;
        at++;
      }
    }
    String marker = head.isEmpty() && start.isAdjective() ? Phrase.ADJECTIVE : marker(role);
    return start.phrase(begin, end, marker, head);
  }

  /** A name before another name owns it, or is a part of it. */
  private Phrase beforeName(Start start, int[] at, String head, Link next) {
    EntityType type = next.entity().type();
    boolean apposition = head.equals("title") || head.equals("named");
    boolean owned =
        start.isOwner()
            && !isPerson(start)
            && head.isEmpty()
            && type != EntityType.WEAPON
            && type != EntityType.COUNTRY;
    boolean named = apposition && (type == EntityType.PERSON || type == EntityType.ORG);
    if (owned || named) {
      return start.phrase(at[0], at[1], Phrase.ABSORBED, head);
    }
    String marker = head.isEmpty() && start.isAdjective() ? Phrase.ADJECTIVE : marker(start.role);
    return start.phrase(at[0], at[1], marker, head);
  }

  private static boolean isPerson(Start start) {
    return !start.links.isEmpty() && start.links.get(0).entity().type() == EntityType.PERSON;
  }

  private static boolean isJoined(List<Unit> units, int at) {
    Gap gap = units.get(at - 1).gap();
    return gap == Gap.SPACE || gap == Gap.HYPHEN;
  }

  private boolean isTrigger(Unit unit) {
    return unit.words().stream().anyMatch(word -> word.isVerb() || triggers.contains(word.lemma()));
  }

  private static boolean isFunction(Unit unit) {
    return unit.words().stream()
            .anyMatch(word -> word.kind() == Word.Kind.FUNCTION && !word.lemma().equals("count"))
        || unit.reading(Word.Kind.PRONOUN).isPresent();
  }

  /** Gives each weapon the name before it that is in the genitive or an adjective. */
  static List<Phrase> owned(List<Phrase> phrases) {
    for (int i = 1; i < phrases.size(); i++) {
      Phrase weapon = phrases.get(i);
      Phrase before = phrases.get(i - 1);
      boolean owner =
          before.marker().equals(Phrase.GENITIVE) || before.marker().equals(Phrase.ADJECTIVE);
      if (weapon.isWeapon()
          && !before.links().isEmpty()
          && !before.isWeapon()
          && owner
          && weapon.begin() - before.end() <= 2) {
        phrases.set(i, weapon.ownedBy(before.links()));
      }
    }
    return phrases;
  }
}
