package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jogsutra.model.Entity;
import org.jogsutra.model.Transfer;
import org.jogsutra.model.Transfer.Parties;
import org.jogsutra.model.Transfer.Sources;
import org.jogsutra.model.Transfer.Terms;

/** The table {@code transfers.csv}: one row per arms transfer told of. */
public final class TransfersTable {

  static final List<String> HEADER =
      List.of(
          "transfer_id",
          "supplier",
          "recipient",
          "designation",
          "category",
          "quantity",
          "status",
          "year_ordered",
          "year_delivered",
          "certainty",
          "articles",
          "evidence",
          "comment",
          "supplier_id",
          "recipient_id",
          "weapon_id");

  private TransfersTable() {}

  /** Writes the whole table, its rows in the order given. */
  public static void write(List<Transfer> transfers, OutputStream out) throws IOException {
    CsvTable table = CsvTable.analyst(out, HEADER);
    for (Transfer transfer : transfers) {
      add(transfer, table);
    }
    table.flush();
  }

  private static void add(Transfer transfer, CsvTable table) throws IOException {
    Parties parties = transfer.parties();
    Terms terms = transfer.terms();
    table.row(
        id(parties.supplier()) + "~" + id(parties.recipient()) + "~" + id(parties.weapon()),
        name(parties.supplier()),
        name(parties.recipient()),
        name(parties.weapon()),
        parties.weapon().map(Entity::category).orElse(""),
        terms.quantity(),
        terms.status().label(),
        terms.yearOrdered(),
        terms.yearDelivered(),
        terms.certainty().label(),
        articles(transfer.sources()),
        String.join(" | ", transfer.sources().evidence()),
        transfer.sources().comment(),
        id(parties.supplier()),
        id(parties.recipient()),
        id(parties.weapon()));
  }

  /** Returns the number of articles and the ids of the first, as in {@code 2: a.txt; b.txt}. */
  private static String articles(Sources sources) {
    String more = sources.articles() > sources.articleIds().size() ? "; …" : "";
    return sources.articles() + ": " + String.join("; ", sources.articleIds()) + more;
  }

  private static String id(Optional<Entity> entity) {
    return entity.map(Entity::id).map(Object::toString).orElse("");
  }

  private static String name(Optional<Entity> entity) {
    return entity.map(GraphText::english).orElse("");
  }
}
