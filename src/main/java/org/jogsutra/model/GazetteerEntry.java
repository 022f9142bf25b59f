package org.jogsutra.model;

import java.util.List;

/**
 * An entity with all the forms by which texts name it.
 *
 * @param entity what the forms name
 * @param metonym whether the name of this place or building also stands for its government
 * @param forms its names, the main one first
 * @param origin file and line the entry was read from, for messages
 */
public record GazetteerEntry(Entity entity, boolean metonym, List<Form> forms, String origin) {

  public GazetteerEntry {
    forms = List.copyOf(forms);
  }

  /** What kind of name a form is. */
  public enum Kind {
    NAME,
    ALIAS,
    SHORT_NAME,
    DEMONYM
  }

  /**
   * One way to write an entity's name, uninflected.
   *
   * @param ambiguous whether the words also mean something else, so that they count only with
   *     context
   */
  public record Form(String text, Kind kind, boolean ambiguous) {}
}
