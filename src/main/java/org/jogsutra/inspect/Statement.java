package org.jogsutra.inspect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of {@code relations.csv}.
 *
 * @param cells those that are told, by their columns, in the order of the table
 */
public record Statement(Map<String, String> cells) {

  static final List<String> COLUMNS =
      List.of(
          "relation_id",
          "article_id",
          "sentence",
          "begin",
          "end",
          "subject_id",
          "subject",
          "relation",
          "object_id",
          "object",
          "weapon_id",
          "weapon",
          "quantity",
          "polarity",
          "modality",
          "attribution",
          "event_date",
          "place_id",
          "place",
          "evidence",
          "contradicted");

  static Statement of(TableRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    COLUMNS.forEach(column -> cells.put(column, row.cell(column)));
    return new Statement(cells);
  }

  /** Returns a cell. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }
}
