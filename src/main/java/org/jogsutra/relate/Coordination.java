package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.List;
import org.jogsutra.model.EntityType;
import org.jogsutra.relate.Unit.Gap;

/** Joins names that stand side by side with "and": the last one's case is that of all. */
final class Coordination {

  private Coordination() {}

  /** Returns phrases with those joined that are coordinated. */
  static List<Phrase> join(List<Phrase> phrases, List<Unit> units) {
    List<Phrase> joined = new ArrayList<>();
    for (int i = phrases.size() - 1; i >= 0; i--) {
      Phrase phrase = phrases.get(i);
      if (!joined.isEmpty() && areJoined(phrase, joined.get(0), units)) {
        joined.set(0, phrase.joined(joined.get(0)));
      } else {
        joined.add(0, phrase);
      }
    }
    return joined;
  }

  private static boolean areJoined(Phrase first, Phrase second, List<Unit> units) {
    if (first.links().isEmpty() || second.links().isEmpty() || !areAlike(first, second)) {
      return false;
    }
    int between = second.begin() - first.end();
    boolean and = between == 1 && units.get(first.end()).isFunction("and");
    boolean comma =
        between == 0 && units.get(first.end() - 1).gap() == Gap.COMMA && second.links().size() > 1;
    return and || comma;
  }

  private static boolean areAlike(Phrase first, Phrase second) {
    boolean weapons = first.isWeapon() == second.isWeapon();
    boolean people =
        first.is(EntityType.PLACE) == second.is(EntityType.PLACE)
            || (!first.is(EntityType.PERSON) && !second.is(EntityType.PERSON));
    boolean bare =
        (first.marker().equals(Phrase.NOMINATIVE) && first.head().isEmpty())
            || first.marker().equals(Phrase.ADJECTIVE);
    return weapons && people && (bare || first.marker().equals(second.marker()));
  }
}
