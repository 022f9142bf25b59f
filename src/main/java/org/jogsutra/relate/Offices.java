package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention.Match;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.relate.Unit.Gap;

/**
 * Finds who holds an office: রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন. Immutable, shared by threads.
 */
final class Offices {

  /** So many words may stand between a country and the person. */
  private static final int REACH = 6;

  /** An office: whose title, of what, and where the title stands. */
  record Office(Link person, Link body, int title) {}

  private final Nouns nouns;

  Offices(Nouns nouns) {
    this.nouns = nouns;
  }

  List<Office> find(Reading reading) {
    List<Office> offices = new ArrayList<>();
    List<Unit> units = reading.units();
    for (int i = 1; i < units.size(); i++) {
      Optional<Link> person =
          units.get(i).link().filter(link -> link.entity().type() == EntityType.PERSON);
      if (person.isPresent() && nouns.isTitle(units.get(i - 1)) && isJoined(units, i - 1)) {
        int title = i - 1;
        body(reading, title).ifPresent(body -> offices.add(new Office(person.get(), body, title)));
      }
    }
    return offices;
  }

  private Optional<Link> body(Reading reading, int title) {
    List<Unit> units = reading.units();
    for (int i = title - 1; i >= Math.max(0, title - REACH); i--) {
      int distance = title - i;
      Unit unit = units.get(i);
      if (!isJoined(units, i)) {
        return Optional.empty();
      }
      if (unit.link().isPresent()) {
        boolean plain = isPlain(units, i + 1, title);
        return unit.link().filter(link -> isBody(link, distance, plain));
      }
      if (unit.reading(Word.Kind.PRONOUN)
          .filter(word -> word.role() == Role.GENITIVE)
          .isPresent()) {
        return pronoun(reading, i);
      }
      if (unit.verb().isPresent() || isOther(unit)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isJoined(List<Unit> units, int at) {
    return units.get(at).gap() == Gap.SPACE || units.get(at).gap() == Gap.HYPHEN;
  }

  private static Optional<Link> pronoun(Reading reading, int unit) {
    return reading.phrases().stream()
        .filter(phrase -> phrase.begin() == unit && !phrase.links().isEmpty())
        .map(phrase -> phrase.links().get(0))
        .filter(link -> isBody(link, 1, true))
        .findFirst();
  }

  /** Whether all words between are known: a ministry, a government, another title. */
  private static boolean isPlain(List<Unit> units, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (units.get(i).words().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBody(Link link, int distance, boolean plain) {
    EntityType type = link.entity().type();
    Role role = link.mention().origin().role();
    boolean adjective = link.mention().origin().match() == Match.DEMONYM;
    boolean near =
        (plain && (role == Role.GENITIVE || role == Role.NOMINATIVE))
            || (type == EntityType.COUNTRY
                && (role == Role.GENITIVE || (adjective && distance <= 4)));
    return near && (type == EntityType.COUNTRY || type == EntityType.ORG);
  }

  private static boolean isOther(Unit unit) {
    return unit.words().stream()
        .anyMatch(
            word ->
                (word.kind() == Word.Kind.FUNCTION
                        && !word.lemma().equals("genitive")
                        && !word.lemma().equals("count"))
                    || (word.kind() == Word.Kind.NOUN && word.role() == Role.LOCATIVE));
  }
}
