package org.jogsutra.store;

import java.io.IOException;
import java.util.List;
import org.jogsutra.model.Evidence;
import org.jogsutra.model.RowSource;

/**
 * A table of what changed between two runs, what changed most first. A cell is a number or a text;
 * one without a value is an empty text.
 */
public final class ChangesTable implements RowSource<List<Object>> {

  private static final String EDGES =
      """
      SELECT c.source, english(c.source, x.name, x.name_en), c.target, english(c.target, y.name, y.name_en), c.change,
        c.keyness, c.weight_change, c.weight_old, c.weight_new, c.articles_old, c.articles_new, c.npmi_old, c.npmi_new,
        coalesce(o.evidence, n.evidence)
      FROM changed_edge c JOIN changed_node x ON x.entity_id = c.source JOIN changed_node y ON y.entity_id = c.target
      LEFT JOIN older_sentence o ON NOT c.is_there AND o.article_no = c.article_no AND o.sentence = c.sentence
      LEFT JOIN newer_sentence n ON c.is_there AND n.article_no = c.article_no AND n.sentence = c.sentence
      WHERE ? OR c.change <> 'kept'
      ORDER BY abs(c.keyness) DESC, c.source, c.target
      """;

  private static final List<String> EDGE_COLUMNS =
      List.of(
          "source_id",
          "source",
          "target_id",
          "target",
          "change",
          "keyness",
          "weight_change",
          "weight_old",
          "weight_new",
          "articles_old",
          "articles_new",
          "npmi_old",
          "npmi_new",
          "evidence");

  private static final String RELATIONS =
      """
      SELECT c.subject_id, coalesce(nx.name, ox.name, c.subject_id), c.relation, c.object_id, coalesce(ny.name, oy.name, c.object_id),
        c.change, c.keyness, c.affirmed_old, c.affirmed_new, c.negated_old, c.negated_new, c.articles_old, c.articles_new,
        coalesce(o.evidence, n.evidence)
      FROM changed_relation c LEFT JOIN older_name ox ON ox.entity_id = c.subject_id LEFT JOIN older_name oy ON oy.entity_id = c.object_id
      LEFT JOIN newer_name nx ON nx.entity_id = c.subject_id LEFT JOIN newer_name ny ON ny.entity_id = c.object_id
      LEFT JOIN older_sentence o ON NOT c.is_there AND o.article_no = c.article_no AND o.sentence = c.sentence
      LEFT JOIN newer_sentence n ON c.is_there AND n.article_no = c.article_no AND n.sentence = c.sentence
      WHERE ? OR c.change <> 'kept'
      ORDER BY abs(c.keyness) DESC, c.subject_id, c.relation, c.object_id
      """;

  private static final List<String> RELATION_COLUMNS =
      List.of(
          "subject_id",
          "subject",
          "relation",
          "object_id",
          "object",
          "change",
          "keyness",
          "affirmed_old",
          "affirmed_new",
          "negated_old",
          "negated_new",
          "articles_old",
          "articles_new",
          "evidence");

  private final List<String> header;
  private final RowSource<List<Object>> rows;

  private ChangesTable(List<String> header, RowSource<List<Object>> rows) {
    this.header = header;
    this.rows = rows;
  }

  /**
   * The pairs.
   *
   * @param all whether also those that are as strong as before
   */
  static ChangesTable ofEdges(Database database, boolean all) throws IOException {
    return of(database, new QueriedRows.Query(EDGES, all), EDGE_COLUMNS);
  }

  /**
   * The stated relations.
   *
   * @param all whether also those that are stated as before
   */
  static ChangesTable ofRelations(Database database, boolean all) throws IOException {
    return of(database, new QueriedRows.Query(RELATIONS, all), RELATION_COLUMNS);
  }

  private static ChangesTable of(Database database, QueriedRows.Query query, List<String> header)
      throws IOException {
    return new ChangesTable(header, new QueriedRows<>(database, query, Table::cells));
  }

  /** Returns the names of the columns. */
  public List<String> header() {
    return header;
  }

  @Override
  public long size() {
    return rows.size();
  }

  @Override
  public void forEach(Use<List<Object>> use) throws IOException {
    int evidence = header.size() - 1;
    rows.forEach(
        row -> {
          row.set(evidence, Evidence.cut(row.get(evidence).toString()));
          use.take(row);
        });
  }
}
