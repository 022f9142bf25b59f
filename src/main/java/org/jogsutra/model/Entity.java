package org.jogsutra.model;

/**
 * A person, country, weapon, place or organization: the thing that names stand for.
 *
 * @param name its name in Bengali
 * @param nameEn its name in English
 * @param country ISO 3166-1 alpha-2 code of where it belongs (a weapon: of its maker), or empty
 * @param category what kind within its type (a weapon: a code of {@code weapon-categories.csv}), or
 *     empty
 * @param wikidata its Wikidata id, or empty
 */
public record Entity(
    EntityId id, String name, String nameEn, String country, String category, String wikidata) {

  public EntityType type() {
    return id.type();
  }
}
