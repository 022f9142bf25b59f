package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogsutra.model.Article;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Relation;
import org.jogsutra.model.Relation.Basis;
import org.jogsutra.model.Relation.Circumstances;
import org.jogsutra.model.Relation.Claim;
import org.jogsutra.model.Relation.Modality;
import org.jogsutra.model.Relation.Participants;
import org.jogsutra.model.Relation.Polarity;
import org.jogsutra.model.Suffix.Role;

/**
 * Finds in which country a place is, where the text says so: ইউক্রেনের রাজধানী কিয়েভ. A country
 * that the tables know another place of is only beside it, not around it.
 */
final class Locations {

  private static final Relation.Type LOCATED_IN = new Relation.Type("LOCATED_IN", false, "");
  private static final Claim PLAIN =
      new Claim(Polarity.AFFIRMED, Modality.ASSERTED, Optional.empty(), "");
  private static final double CONFIDENCE = 0.9;

  /** Letters that may stand between: রাজধানী, বন্দরনগরী. */
  private static final int REACH = 14;

  private Locations() {}

  /** Returns what the links of one sentence tell, in their order. */
  static List<Relation> find(Article article, List<Link> links) {
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i + 1 < links.size(); i++) {
      Link country = links.get(i);
      Link place = links.get(i + 1);
      if (isOwner(country) && isPlaceOf(place, country) && areTied(country, place, article)) {
        relations.add(relation(place, country));
      }
    }
    return relations;
  }

  private static boolean isOwner(Link country) {
    return country.entity().type() == EntityType.COUNTRY
        && country.mention().origin().role() == Role.GENITIVE;
  }

  private static boolean isPlaceOf(Link place, Link country) {
    String known = place.entity().country();
    return place.entity().type() == EntityType.PLACE
        && (known.isEmpty() || known.equals(country.entity().country()));
  }

  /** Whether nothing but letters and spaces stands between, and few of them. */
  private static boolean areTied(Link country, Link place, Article article) {
    int begin = country.mention().span().end();
    int end = place.mention().span().begin();
    return end - begin <= REACH
        && article
            .text()
            .substring(begin, end)
            .codePoints()
            .allMatch(
                c ->
                    c == ' '
                        || Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }

  private static Relation relation(Link place, Link country) {
    Participants participants =
        new Participants(
            Optional.of(place), Optional.of(country), Optional.empty(), Optional.empty());
    Basis basis =
        new Basis(
            place.mention().sentence(),
            country.mention().span(),
            Math.min(CONFIDENCE, Math.min(place.confidence(), country.confidence())));
    return new Relation(
        LOCATED_IN, participants, PLAIN, new Circumstances(Optional.empty(), ""), basis);
  }
}
