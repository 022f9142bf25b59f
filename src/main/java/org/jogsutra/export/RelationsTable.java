package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The table {@code relations.csv}: one row per stated fact. None is found yet. */
public final class RelationsTable {

  static final List<String> HEADER =
      List.of(
          "relation_id",
          "article_id",
          "sentence",
          "subject_id",
          "subject",
          "relation",
          "object_id",
          "object",
          "weapon_id",
          "weapon",
          "quantity",
          "unit",
          "polarity",
          "modality",
          "attribution_id",
          "attribution",
          "event_date",
          "place_id",
          "place",
          "trigger",
          "evidence",
          "plover",
          "confidence",
          "review");

  private RelationsTable() {}

  /** Writes the table without rows. */
  public static void write(OutputStream out) throws IOException {
    CsvTable.analyst(out, HEADER).flush();
  }
}
