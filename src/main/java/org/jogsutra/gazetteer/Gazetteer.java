package org.jogsutra.gazetteer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.Language;

/** All that the program knows by name, and what it knows of the language. Immutable. */
public final class Gazetteer {

  private final List<GazetteerEntry> entries;
  private final Map<EntityId, Entity> entities;
  private final List<Entity> weaponClasses;
  private final Language language;
  private final Map<String, String> checksums;

  Gazetteer(
      List<GazetteerEntry> entries,
      List<Entity> weaponClasses,
      Language language,
      Map<String, String> checksums) {
    this.entries = List.copyOf(entries);
    this.weaponClasses = List.copyOf(weaponClasses);
    this.entities =
        entries.stream()
            .map(GazetteerEntry::entity)
            .collect(Collectors.toUnmodifiableMap(Entity::id, Function.identity()));
    this.language = language;
    this.checksums = Collections.unmodifiableMap(new LinkedHashMap<>(checksums));
  }

  /** Returns the entries in the order of their files and lines, those of {@code local} first. */
  public List<GazetteerEntry> entries() {
    return entries;
  }

  public Optional<Entity> entity(EntityId id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** Returns the entities that may stand for others in pairs: countries, and classes of weapons. */
  public List<Entity> standIns() {
    return Stream.concat(
            entries.stream()
                .map(GazetteerEntry::entity)
                .filter(entity -> entity.type() == EntityType.COUNTRY)
                .distinct(),
            weaponClasses.stream())
        .toList();
  }

  public Language language() {
    return language;
  }

  /** Returns the SHA-256 of each table by its path in the folder, in the order of the paths. */
  public Map<String, String> checksums() {
    return checksums;
  }
}
