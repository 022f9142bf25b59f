package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntitySummary;
import org.jogsutra.model.Link;
import org.jogsutra.model.Occurrences;

/** The table {@code entities.csv}: one row per entity that an article names. */
public final class EntitiesTable {

  static final List<String> HEADER =
      List.of(
          "entity_id",
          "type",
          "name",
          "name_en",
          "country",
          "category",
          "wikidata",
          "mentions",
          "articles",
          "first_date",
          "last_date",
          "aliases",
          "methods",
          "confidence",
          "review",
          "alternatives");

  private static final String UNREVIEWED = "";

  private EntitiesTable() {}

  /** Writes the whole table, its rows in the order given. */
  public static void write(List<EntitySummary> entities, OutputStream out) throws IOException {
    CsvTable table = CsvTable.analyst(out, HEADER);
    for (EntitySummary summary : entities) {
      add(summary, table);
    }
    table.flush();
  }

  private static void add(EntitySummary summary, CsvTable table) throws IOException {
    Entity entity = summary.entity();
    Occurrences occurrences = summary.occurrences();
    table.row(
        entity.id(),
        entity.type(),
        entity.name(),
        entity.nameEn(),
        entity.country(),
        entity.category(),
        entity.wikidata(),
        occurrences.mentions(),
        occurrences.articles(),
        occurrences.firstDate(),
        occurrences.lastDate(),
        String.join("; ", summary.aliases()),
        Methods.cell(summary.methods()),
        Numbers.confidence(summary.confidence()),
        UNREVIEWED,
        alternatives(summary.alternatives()));
  }

  private static String alternatives(List<Link.Alternative> alternatives) {
    return alternatives.stream()
        .map(other -> other.entity() + " " + Numbers.confidence(other.similarity()))
        .collect(Collectors.joining("; "));
  }
}
