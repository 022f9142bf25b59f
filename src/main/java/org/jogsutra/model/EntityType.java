package org.jogsutra.model;

import java.util.Locale;

/** The kinds of entity that Jogsutra knows; the names are those of the output files. */
public enum EntityType {
  PERSON,
  COUNTRY,
  WEAPON,
  PLACE,
  ORG;

  /** Returns the part of an entity id before the colon, such as {@code person}. */
  public String prefix() {
    return name().toLowerCase(Locale.ROOT);
  }
}
