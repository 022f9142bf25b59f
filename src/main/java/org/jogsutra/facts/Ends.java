package org.jogsutra.facts;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.StatedRelation;
import org.jogsutra.model.StatedRelation.Roles;

/** The two entities that a relation ties. */
record Ends(Optional<Entity> source, Optional<Entity> target) {

  /** Besides those whose names end in {@code _WEAPON}, the relations that are done to weapons. */
  private static final Set<String> DONE_TO_WEAPONS = Set.of("INTERCEPTS", "DEPLOYS");

  /** Returns subject and object, or the weapon where that is what the relation is done to. */
  static Ends of(StatedRelation relation) {
    Roles roles = relation.roles();
    Optional<Entity> target = roles.object();
    if (target.isEmpty() && isDoneToWeapons(relation.type().name())) {
      target = roles.weapon();
    }
    return new Ends(roles.subject(), target);
  }

  /** Returns the weapon, whether it is what a relation is done to or what it is done with. */
  static Optional<Entity> weapon(StatedRelation relation) {
    Roles roles = relation.roles();
    return roles
        .weapon()
        .or(() -> roles.object().filter(object -> object.type() == EntityType.WEAPON));
  }

  private static boolean isDoneToWeapons(String relation) {
    return relation.endsWith("_WEAPON") || DONE_TO_WEAPONS.contains(relation);
  }

  /** Returns the ends with others in their place, unless that would make them one. */
  Ends replaced(UnaryOperator<Entity> standIn) {
    var replaced = new Ends(source.map(standIn), target.map(standIn));
    return replaced.areOne() ? this : replaced;
  }

  /** Returns whether both ends are there and are the same entity. */
  boolean areOne() {
    return source.isPresent() && source.map(Entity::id).equals(target.map(Entity::id));
  }

  /** Returns the same ends, the one that sorts first as source. Both must be there. */
  Ends inOrder() {
    boolean inOrder = source.orElseThrow().id().compareTo(target.orElseThrow().id()) <= 0;
    return inOrder ? this : new Ends(/* source= */ target, /* target= */ source);
  }
}
