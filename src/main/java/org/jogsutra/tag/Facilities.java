package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.model.Document;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Language.Facility;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.tag.Tagged.How;

/**
 * Makes a facility of a place and what stands there: ভিলনিয়াস বিমানবন্দর is Vilnius airport, a
 * place of its own in the same country. Immutable, shared by threads.
 */
final class Facilities {

  private static final int LONGEST_PHRASE = 3;
  private static final double CONFIDENCE = 0.9;

  private final Map<String, Facility> facilities;
  private final SuffixTable suffixes;

  Facilities(Map<String, Facility> facilities, SuffixTable suffixes) {
    this.facilities = facilities;
    this.suffixes = suffixes;
  }

  /**
   * Returns the mentions, in order, with facilities in place of the places they are named after.
   */
  List<Tagged> join(List<Tagged> mentions, Document document, Sentences sentences) {
    List<Tagged> joined = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Tagged mention = mentions.get(i);
      int next = i + 1 < mentions.size() ? mentions.get(i + 1).first() : document.tokenCount();
      int to = Math.min(next, sentences.end(mention.first()));
      boolean place = isPlace(mention) && mention.how().bare();
      joined.add(place ? facility(mention, to, document).orElse(mention) : mention);
    }
    return joined;
  }

  private Optional<Tagged> facility(Tagged place, int to, Document document) {
    for (int end = Math.min(to, place.end() + LONGEST_PHRASE); end > place.end(); end--) {
      if (Phrases.isJoined(place.end() - 1, end - 1, document)) {
        Optional<Tagged> facility = facility(place, end, Phrases.of(place.end(), end, document));
        if (facility.isPresent()) {
          return facility;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Tagged> facility(Tagged place, int end, String phrase) {
    for (int stem = phrase.length(); stem > phrase.lastIndexOf(' ') + 1; stem--) {
      Optional<Facility> kind = Optional.ofNullable(facilities.get(phrase.substring(0, stem)));
      Optional<Role> role = role(phrase, stem);
      if (kind.isPresent() && role.isPresent()) {
        Meaning meaning = meaning(place.meaning(), phrase.substring(0, stem), kind.get());
        How how =
            new How(Mention.Match.EXACT, Mention.Method.RULE, CONFIDENCE, stem == phrase.length());
        return Optional.of(new Tagged(place.first(), end, meaning, how, role.get(), Map.of()));
      }
    }
    return Optional.empty();
  }

  private Optional<Role> role(String phrase, int stem) {
    return stem == phrase.length()
        ? Optional.of(Role.NOMINATIVE)
        : suffixes.roleOfWord(phrase.substring(stem));
  }

  /** Whether the words behind a place, up to before a token, make a facility of it. */
  boolean isFacility(Tagged place, int end, Document document) {
    return isPlace(place)
        && place.how().bare()
        && place.end() < end
        && Phrases.isJoined(place.end() - 1, end - 1, document)
        && facility(place, end, Phrases.of(place.end(), end, document)).isPresent();
  }

  private static boolean isPlace(Tagged mention) {
    return mention.type() == EntityType.PLACE || mention.type() == EntityType.COUNTRY;
  }

  private static Meaning meaning(Meaning place, String noun, Facility kind) {
    return place.candidates().isEmpty()
        ? new Meaning(kind.type(), place.lemma() + " " + noun, List.of())
        : Meaning.of(entity(place.candidates().get(0), noun, kind));
  }

  private static Entity entity(Entity place, String noun, Facility kind) {
    EntityId id =
        new EntityId(
            kind.type().prefix()
                + ":"
                + place.id().key()
                + "-"
                + kind.english().toLowerCase(Locale.ROOT).replace(' ', '-'));
    return new Entity(
        id,
        place.name() + " " + noun,
        place.nameEn() + " " + kind.english(),
        place.country(),
        kind.category(),
        "");
  }
}
