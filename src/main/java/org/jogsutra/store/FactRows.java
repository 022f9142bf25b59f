package org.jogsutra.store;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.jogsutra.model.Entity;
import org.jogsutra.model.RelationId;
import org.jogsutra.model.Transfer;
import org.jogsutra.model.Transfer.Parties;
import org.jogsutra.model.Transfer.Sources;
import org.jogsutra.model.Transfer.Terms;

/** Keeps what is found out about the relations of all articles. */
final class FactRows {

  private final Database database;

  FactRows(Database database) {
    this.database = database;
  }

  /** A statement that others contradict. */
  private record Contradicted(int article, int number, String by) {}

  /**
   * Keeps it in the place of what was there.
   *
   * @param contradicted for each relation, in the order of {@link StatedRelations}, those that say
   *     the opposite
   */
  void save(List<List<RelationId>> contradicted, List<Transfer> transfers) throws IOException {
    List<Contradicted> rows = rows(contradicted);
    database.inTransaction(
        () -> {
          database.update("DELETE FROM contradiction");
          database.update("DELETE FROM transfer");
          try (DuckDBAppender to = database.appender("contradiction")) {
            for (Contradicted row : rows) {
              to.beginRow().append(row.article()).append(row.number()).append(row.by()).endRow();
            }
          } catch (SQLException e) {
            throw database.failure(e);
          }
          try (DuckDBAppender to = database.appender("transfer")) {
            for (int i = 0; i < transfers.size(); i++) {
              add(i, transfers.get(i), to);
            }
          } catch (SQLException e) {
            throw database.failure(e);
          }
        });
  }

  private List<Contradicted> rows(List<List<RelationId>> contradicted) throws IOException {
    List<Contradicted> rows = new ArrayList<>();
    int[] at = {0};
    database.query(
        "SELECT article_no, number FROM relation JOIN article USING (article_no) ORDER BY article_id, number",
        row -> {
          List<RelationId> by = contradicted.get(at[0]++);
          if (!by.isEmpty()) {
            String ids = by.stream().map(Object::toString).collect(joining("; "));
            rows.add(new Contradicted(row.getInt(1), row.getInt(2), ids));
          }
        });
    return rows;
  }

  private static void add(int number, Transfer transfer, DuckDBAppender to) throws SQLException {
    Parties parties = transfer.parties();
    Terms terms = transfer.terms();
    to.beginRow()
        .append(number)
        .append(id(parties.supplier()) + "~" + id(parties.recipient()) + "~" + id(parties.weapon()))
        .append(name(parties.supplier()))
        .append(name(parties.recipient()))
        .append(name(parties.weapon()))
        .append(parties.weapon().map(Entity::category).orElse(""))
        .append(terms.quantity())
        .append(terms.status().label())
        .append(terms.yearOrdered())
        .append(terms.yearDelivered())
        .append(terms.certainty().label())
        .append(articles(transfer.sources()))
        .append(String.join(" | ", transfer.sources().evidence()))
        .append(transfer.sources().comment())
        .append(id(parties.supplier()))
        .append(id(parties.recipient()))
        .append(id(parties.weapon()))
        .endRow();
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
    return entity.map(e -> e.nameEn().isEmpty() ? e.name() : e.nameEn()).orElse("");
  }
}
