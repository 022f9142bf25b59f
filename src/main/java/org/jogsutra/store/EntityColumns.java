package org.jogsutra.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Occurrences;

/** The columns that tell of an entity: id, name, name_en, country, category, wikidata. */
final class EntityColumns {

  static final String NAMES = "entity_id, name, name_en, country, category, wikidata";
  static final int COUNT = 6;

  private EntityColumns() {}

  /** Returns what the columns mentions, articles, first_date, last_date tell from a column on. */
  static Occurrences occurrences(ResultSet row, int first) throws SQLException {
    return new Occurrences(
        row.getInt(first),
        row.getInt(first + 1),
        row.getString(first + 2),
        row.getString(first + 3));
  }

  /** Returns the entity that a row tells of from a column on. */
  static Entity read(ResultSet row, int first) throws SQLException {
    return new Entity(
        new EntityId(row.getString(first)),
        row.getString(first + 1),
        row.getString(first + 2),
        row.getString(first + 3),
        row.getString(first + 4),
        row.getString(first + 5));
  }
}
