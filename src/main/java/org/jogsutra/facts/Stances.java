package org.jogsutra.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jogsutra.model.Entity;
import org.jogsutra.model.Relation.Polarity;
import org.jogsutra.model.StatedRelation;

/** The statements of one fact, by what they say of it. */
final class Stances {

  private final Map<Stance, Rows> rows = new LinkedHashMap<>();

  /** That a fact is so or not so, with a weapon or, if empty, with none named. */
  private record Stance(Polarity polarity, String weapon) {

    boolean contradicts(Stance other) {
      boolean oneWeapon = weapon.equals(other.weapon) || weapon.isEmpty() || other.weapon.isEmpty();
      return polarity != other.polarity && oneWeapon;
    }
  }

  void add(StatedRelation relation, int row) {
    String weapon = Ends.weapon(relation).map(Entity::id).map(Object::toString).orElse("");
    Stance stance = new Stance(relation.told().polarity(), weapon);
    rows.computeIfAbsent(stance, unseen -> new Rows()).add(row);
  }

  boolean isContradictory() {
    return rows.keySet().stream().anyMatch(this::isContradicted);
  }

  /** Gives all rows that say one thing, with those that contradict it, where there are any. */
  void contradicted(BiConsumer<Rows, IntStream> use) {
    rows.forEach(
        (stance, itsRows) -> {
          if (isContradicted(stance)) {
            use.accept(itsRows, against(stance));
          }
        });
  }

  /** Returns the rows of one polarity that are contradicted, in no order. */
  IntStream contradictedRows(Polarity polarity) {
    return rows.entrySet().stream()
        .filter(of -> of.getKey().polarity() == polarity && isContradicted(of.getKey()))
        .flatMapToInt(of -> of.getValue().stream());
  }

  private boolean isContradicted(Stance stance) {
    return rows.keySet().stream().anyMatch(stance::contradicts);
  }

  private IntStream against(Stance stance) {
    return rows.entrySet().stream()
        .filter(other -> stance.contradicts(other.getKey()))
        .flatMapToInt(other -> other.getValue().stream());
  }
}
