package org.jogsutra.relate;

import java.util.List;
import java.util.Set;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.RelationWords.Slot;

/** Tells whether entities are of the kinds that a slot of a frame asks for. */
final class Kinds {

  private Kinds() {}

  /** Returns those of the links that may fill a slot. */
  static List<Link> allowed(Slot slot, List<Link> links) {
    if (links.isEmpty()) {
      return links;
    }
    return links.stream().filter(link -> allows(slot.kinds(), link.entity())).toList();
  }

  private static boolean allows(Set<String> kinds, Entity entity) {
    if (!entity.category().isEmpty() && kinds.contains("-" + entity.category())) {
      return false;
    }
    return kinds.contains(entity.type().name())
        || (entity.type() == EntityType.WEAPON && hasCategory(kinds, entity));
  }

  private static boolean hasCategory(Set<String> kinds, Entity entity) {
    return kinds.stream()
        .anyMatch(kind -> kind.startsWith("W.") && entity.category().startsWith(kind));
  }
}
