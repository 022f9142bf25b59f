package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.RelationWords.Pronoun;

/**
 * A name, or several joined by "and", with the words that show its part in the clause.
 *
 * @param begin index of its first unit
 * @param end index after its last unit, postposition included
 * @param links the names; none for a pronoun
 * @param marker the case or the postposition
 * @param head the class of the noun that stands for the name (রুশ বাহিনী: actor), or empty
 * @param owner of a weapon, the name before it
 */
record Phrase(int begin, int end, List<Link> links, String marker, String head, Owner owner) {

  static final String NOMINATIVE = "nominative";
  static final String GENITIVE = "genitive";
  static final String ACCUSATIVE = "accusative";
  static final String LOCATIVE = "locative";

  /** An adjective of a country with nothing to describe: রুশ. */
  static final String ADJECTIVE = "adjective";

  /** Something unknown of the name's: ইউক্রেনের রেলস্টেশনে. */
  static final String INSIDE = "inside";

  /** The name belongs to the name behind it: রাশিয়ার প্রেসিডেন্ট পুতিন. */
  static final String ABSORBED = "absorbed";

  /** Whose it is; or, of a pronoun, what it may stand for. */
  record Owner(List<Link> links, Optional<Pronoun> pronoun) {
    static final Owner NONE = new Owner(List.of(), Optional.empty());
  }

  boolean isPronoun() {
    return owner.pronoun.isPresent();
  }

  boolean isWeapon() {
    return is(EntityType.WEAPON);
  }

  /** Whether it is a name of a type; a pronoun that stands for nobody is none. */
  boolean is(EntityType type) {
    return !links.isEmpty() && links.get(0).entity().type() == type;
  }

  Phrase marked(String other) {
    return new Phrase(begin, end, links, other, head, owner);
  }

  Phrase named(List<Link> others) {
    return new Phrase(begin, end, others, marker, head, Owner.NONE);
  }

  Phrase ownedBy(List<Link> owners) {
    return new Phrase(begin, end, links, marker, head, new Owner(owners, Optional.empty()));
  }

  /** Returns this and the phrase behind it as one: A ও B. */
  Phrase joined(Phrase other) {
    List<Link> all = new ArrayList<>(links);
    all.addAll(other.links);
    return new Phrase(begin, other.end, all, other.marker, other.head, other.owner);
  }
}
