package org.jogsutra.export;

import static java.util.stream.Collectors.joining;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Entity;
import org.jogsutra.model.Link;
import org.jogsutra.model.Relation;
import org.jogsutra.model.Relation.Circumstances;
import org.jogsutra.model.Relation.Claim;
import org.jogsutra.model.Relation.Participants;
import org.jogsutra.model.Relation.Quantity;
import org.jogsutra.model.RelationId;
import org.jogsutra.model.Span;

/**
 * The table {@code relations.csv}: one row per stated fact, in the order they are added.
 *
 * <p>Which row contradicts which is known only after the last article. So rows wait in a file of
 * the caller's, and {@link #write} makes the table of it; memory does not grow with the rows.
 */
public final class RelationsTable implements Flushable {

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
          "review",
          "quantity_value",
          "contradicted",
          "begin",
          "end");

  private static final int CONTRADICTED = HEADER.indexOf("contradicted");

  private static final String UNREVIEWED = "";

  private final CellStream rows;

  /** Begins the table; its rows wait in {@code waiting}, in a form that only this class reads. */
  public RelationsTable(OutputStream waiting) {
    rows = new CellStream(waiting);
  }

  /** Adds all relations of an article. */
  public void add(Analysis analysis) throws IOException {
    for (int i = 0; i < analysis.relations().size(); i++) {
      Relation relation = analysis.relations().get(i);
      Span sentence = analysis.sentences().get(relation.basis().sentence()).span();
      List<Object> cells = new ArrayList<>(HEADER.size());
      cells.add(new RelationId(analysis.article().id(), i));
      cells.add(analysis.article().id());
      cells.add(relation.basis().sentence());
      addParticipants(relation, cells);
      addQuantity(relation.circumstances(), cells);
      addClaim(relation, cells);
      addWords(relation, analysis, cells);
      cells.add(quantityValue(relation.circumstances()));
      cells.add(sentence.begin());
      cells.add(sentence.end());
      rows.write(cells.toArray());
    }
  }

  @Override
  public void flush() throws IOException {
    rows.flush();
  }

  /**
   * Writes the whole table.
   *
   * @param waiting what was written to the stream of the constructor
   * @param contradicted by the number of a row, from 0, rows that say the opposite
   */
  public static void write(
      InputStream waiting, IntFunction<List<RelationId>> contradicted, OutputStream out)
      throws IOException {
    CsvTable table = CsvTable.analyst(out, HEADER);
    int[] row = {0};
    CellStream.forEach(
        waiting,
        cells -> {
          List<RelationId> opposite = contradicted.apply(row[0]++);
          cells.add(CONTRADICTED, opposite.stream().map(Object::toString).collect(joining("; ")));
          table.row(cells.toArray());
        });
    table.flush();
  }

  private static void addParticipants(Relation relation, List<Object> cells) {
    Participants participants = relation.participants();
    addEntity(participants.subject(), cells);
    cells.add(relation.type().name());
    addEntity(participants.object(), cells);
    addEntity(participants.weapon(), cells);
  }

  private static void addQuantity(Circumstances circumstances, List<Object> cells) {
    cells.add(circumstances.quantity().map(Quantity::text).orElse(""));
    cells.add(circumstances.quantity().map(Quantity::unit).orElse(""));
  }

  private static void addClaim(Relation relation, List<Object> cells) {
    Claim claim = relation.claim();
    cells.add(claim.polarity().label());
    cells.add(claim.modality().label());
    cells.add(id(claim.source()));
    cells.add(CleanText.oneLine(claim.attribution()));
    cells.add(relation.circumstances().date());
  }

  private static void addWords(Relation relation, Analysis analysis, List<Object> cells) {
    addEntity(relation.participants().place(), cells);
    cells.add(CleanText.oneLine(relation.basis().trigger().in(analysis.article().text())));
    cells.add(analysis.evidence(relation.basis().sentence()));
    cells.add(relation.type().plover());
    cells.add(Numbers.confidence(relation.basis().confidence()));
    cells.add(UNREVIEWED);
  }

  private static void addEntity(Optional<Link> link, List<Object> cells) {
    cells.add(id(link));
    cells.add(link.map(Link::entity).map(GraphText::english).orElse(""));
  }

  private static String id(Optional<Link> link) {
    return link.map(Link::entity).map(Entity::id).map(Object::toString).orElse("");
  }

  private static String quantityValue(Circumstances circumstances) {
    return circumstances
        .quantity()
        .map(Quantity::value)
        .filter(Double::isFinite)
        .map(value -> BigDecimal.valueOf(value).stripTrailingZeros().toPlainString())
        .orElse("");
  }
}
