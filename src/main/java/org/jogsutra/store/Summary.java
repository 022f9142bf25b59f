package org.jogsutra.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Occurrences;

/** What is known of entities over all articles. */
public final class Summary {

  private final Database database;

  Summary(Database database, List<Entity> known) throws IOException {
    this.database = database;
    database.script("ranked.sql");
    database.script("summary.sql");
    database.inTransaction(
        () -> {
          keep(known);
          database.script("keep-summary.sql");
        });
  }

  private void keep(List<Entity> known) throws IOException {
    database.update("DELETE FROM known");
    try (DuckDBAppender rows = database.appender("known")) {
      for (Entity entity : known) {
        rows.beginRow()
            .append(entity.id().value())
            .append(entity.type().name())
            .append(entity.name())
            .append(entity.nameEn())
            .append(entity.country())
            .append(entity.category())
            .append(entity.wikidata())
            .endRow();
      }
    } catch (SQLException e) {
      throw database.failure(e);
    }
  }

  /** How much was read. */
  public record Inputs(long used, long skipped, long problems) {}

  public Inputs inputs() throws IOException {
    return new Inputs(
        database.number("SELECT count(*) FROM article WHERE used"),
        database.number("SELECT count(*) FROM article WHERE NOT used"),
        database.number("SELECT count(*) FROM problems"));
  }

  /** Returns how often the entities are named that take part in relations. */
  static Map<Entity, Occurrences> ofRelations(Database database) throws IOException {
    Map<Entity, Occurrences> occurrences = new LinkedHashMap<>();
    database.query(
        """
        SELECT s.entity_id, e.name, e.name_en, e.country, e.category, e.wikidata, s.mentions, s.articles, s.first_date, s.last_date
        FROM summary s JOIN entity e USING (entity_key)
        WHERE s.entity_id IN (
          SELECT entity_id FROM entity WHERE entity_key IN (
            SELECT unnest([subject_key, object_key, weapon_key]) FROM relation))
        ORDER BY s.entity_no
        """,
        row ->
            occurrences.put(
                EntityColumns.read(row, 1),
                EntityColumns.occurrences(row, 1 + EntityColumns.COUNT)));
    return occurrences;
  }

  /** Returns the number of mentions of each type that is named. */
  public Map<EntityType, Long> mentions() throws IOException {
    Map<EntityType, Long> mentions = new EnumMap<>(EntityType.class);
    database.query(
        "SELECT type, sum(mentions)::BIGINT FROM entities GROUP BY type",
        row -> mentions.put(EntityType.valueOf(row.getString(1)), row.getLong(2)));
    return mentions;
  }

  public long entities() throws IOException {
    return database.number("SELECT count(*) FROM summary");
  }

  /** An entity that is named often. */
  public record Frequent(String name, String nameEn, long mentions) {}

  /** Returns the entities of a type that are named most. */
  public List<Frequent> top(EntityType type, int most) throws IOException {
    List<Frequent> top = new ArrayList<>();
    database.query(
        "SELECT name, name_en, mentions FROM entities WHERE type = ? ORDER BY mentions DESC, entity_id LIMIT ?",
        row -> top.add(new Frequent(row.getString(1), row.getString(2), row.getLong(3))),
        type.name(),
        most);
    return top;
  }
}
