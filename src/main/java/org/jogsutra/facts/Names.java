package org.jogsutra.facts;

import org.jogsutra.model.Entity;

/** The names by which files in English call entities. */
final class Names {

  private Names() {}

  /** Returns the English name, or the Bengali one of an entity that has no other. */
  static String of(Entity entity) {
    return entity.nameEn().isEmpty() ? entity.name() : entity.nameEn();
  }
}
