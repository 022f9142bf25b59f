package org.jogsutra.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.model.Entity;
import org.jogsutra.model.Relation;
import org.jogsutra.model.Relation.Circumstances;
import org.jogsutra.model.Relation.Modality;
import org.jogsutra.model.Relation.Polarity;
import org.jogsutra.model.Relation.Quantity;
import org.jogsutra.model.Relation.Stage;
import org.jogsutra.model.RelationId;
import org.jogsutra.model.RowSource;
import org.jogsutra.model.Span;
import org.jogsutra.model.StatedRelation;
import org.jogsutra.model.StatedRelation.Passage;
import org.jogsutra.model.StatedRelation.Roles;
import org.jogsutra.model.StatedRelation.Told;

/** The relations of one article after the other. Holds the entities that take part in any. */
final class StatedRelations implements RowSource<List<StatedRelation>> {

  private static final String ROWS =
      """
      SELECT a.article_id, a.published, r.*, n.begin_at AS sentence_begin, n.end_at AS sentence_end, n.text AS sentence_text
      FROM relation r JOIN article a USING (article_no)
      JOIN sentence n ON n.article_no = r.article_no AND n.sentence = r.sentence
      %s
      ORDER BY a.article_id, r.number
      """;

  private static final String OF_MEMBERS = "WHERE r.article_no IN (SELECT article_no FROM member)";

  private static final String ENTITIES =
      """
      SELECT entity_key, %s FROM entity WHERE entity_key IN (
        SELECT unnest([subject_key, object_key, weapon_key, place_key, attribution_key]) FROM relation)
      """
          .formatted(EntityColumns.NAMES);

  private final Database database;
  private final Map<Long, Entity> entities = new HashMap<>();
  private final long size;
  private final String rows;

  /** Creates the relations of all articles, or of those of the temporary table {@code member}. */
  StatedRelations(Database database, boolean ofMembers) throws IOException {
    this.database = database;
    rows = ROWS.formatted(ofMembers ? OF_MEMBERS : "");
    size = database.number("SELECT count(DISTINCT article_no) FROM relation");
    database.query(ENTITIES, row -> entities.put(row.getLong(1), EntityColumns.read(row, 2)));
  }

  /** Returns the number of articles that state something. */
  @Override
  public long size() {
    return size;
  }

  @Override
  public void forEach(Use<List<StatedRelation>> use) throws IOException {
    List<StatedRelation> ofArticle = new ArrayList<>();
    database.query(
        rows,
        row -> {
          StatedRelation relation = relation(row);
          if (!ofArticle.isEmpty()
              && !ofArticle.get(0).id().articleId().equals(relation.id().articleId())) {
            use.take(List.copyOf(ofArticle));
            ofArticle.clear();
          }
          ofArticle.add(relation);
        });
    if (!ofArticle.isEmpty()) {
      use.take(List.copyOf(ofArticle));
    }
  }

  private StatedRelation relation(ResultSet row) throws SQLException {
    return new StatedRelation(
        new RelationId(row.getString("article_id"), row.getInt("number")),
        row.getString("published"),
        passage(row),
        new Relation.Type(
            row.getString("relation"), row.getBoolean("is_symmetric"), row.getString("plover")),
        new Roles(
            entity(row, "subject_key"),
            entity(row, "object_key"),
            entity(row, "weapon_key"),
            entity(row, "place_key")),
        told(row));
  }

  private static Passage passage(ResultSet row) throws SQLException {
    return new Passage(
        row.getInt("sentence"),
        new Span(row.getInt("sentence_begin"), row.getInt("sentence_end")),
        row.getString("sentence_text"),
        new Span(row.getInt("trigger_begin"), row.getInt("trigger_end")),
        row.getString("trigger"));
  }

  private Told told(ResultSet row) throws SQLException {
    return new Told(
        Polarity.valueOf(row.getString("polarity").toUpperCase(Locale.ROOT)),
        Modality.valueOf(row.getString("modality").toUpperCase(Locale.ROOT)),
        entity(row, "attribution_key"),
        row.getString("attribution"),
        new Circumstances(quantity(row), row.getString("event_date"), stage(row)),
        row.getDouble("confidence"));
  }

  private static Optional<Quantity> quantity(ResultSet row) throws SQLException {
    double value = row.getDouble("quantity_value");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(new Quantity(row.getString("quantity"), value, row.getString("unit")));
  }

  private static Optional<Stage> stage(ResultSet row) throws SQLException {
    String stage = row.getString("stage");
    return stage.isEmpty()
        ? Optional.empty()
        : Optional.of(Stage.valueOf(stage.toUpperCase(Locale.ROOT)));
  }

  private Optional<Entity> entity(ResultSet row, String column) throws SQLException {
    long key = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.ofNullable(entities.get(key));
  }
}
