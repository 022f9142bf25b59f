package org.jogsutra.tag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.tag.NameIndex.Name;
import org.jogsutra.tag.Tagged.How;

/**
 * Parts a country from the organization it owns: রাশিয়ার নিরাপত্তা পরিষদ is listed whole, to tell
 * it from the council of the United Nations, but is a mention of Russia and one of its council.
 * Immutable, shared by threads.
 */
final class Owners {

  private final NameMatcher matcher;

  Owners(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /** Returns the mention, or the two it consists of. */
  List<Tagged> parted(Tagged mention, Document document) {
    if (mention.type() != EntityType.ORG || mention.end() - mention.first() < 2) {
      return List.of(mention);
    }
    Optional<Match> owner =
        matcher
            .longestAt(document, mention.first(), mention.end() - 1)
            .filter(match -> isOwner(match, mention, document));
    return owner
        .map(match -> List.of(country(match), mention.startingAt(match.end())))
        .orElse(List.of(mention));
  }

  /**
   * A country in the genitive is an owner; an adjective is one if the rest names the organization
   * too.
   */
  private boolean isOwner(Match match, Tagged mention, Document document) {
    if (match.names().stream().noneMatch(Owners::isCountry)) {
      return false;
    }
    return match.role() == Role.GENITIVE
        || matcher
            .longestAt(document, match.end(), mention.end())
            .filter(rest -> rest.end() == mention.end())
            .filter(
                rest ->
                    rest.names().stream()
                        .anyMatch(name -> name.entity().equals(mention.candidates().get(0))))
            .isPresent();
  }

  private static boolean isCountry(Name name) {
    return name.entity().type() == EntityType.COUNTRY && !name.form().ambiguous();
  }

  private static Tagged country(Match match) {
    Name name = match.names().stream().filter(Owners::isCountry).findFirst().orElseThrow();
    How how =
        new How(
            Mention.Match.SUFFIX,
            Mention.Method.GAZETTEER,
            Confidence.of(Mention.Match.SUFFIX, name.form()),
            false);
    return new Tagged(
        match.first(), match.end(), Meaning.of(name.entity()), how, match.role(), Map.of());
  }
}
