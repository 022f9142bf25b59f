package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Counts;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Strength;

/** The table {@code edges.csv} for Gephi: one row per pair of the co-occurrence graph. */
public final class EdgesTable {

  static final List<String> HEADER =
      List.of(
          "Source",
          "Target",
          "Type",
          "Kind",
          "Id",
          "Label",
          "Weight",
          "sentences",
          "articles",
          "clusters",
          "npmi",
          "log_likelihood",
          "p_value",
          "backbone",
          "first_date_text",
          "last_date_text",
          "evidence");

  /** No value, which Gephi takes for the one kind of edge of the graph files. */
  private static final String NONE = "";

  private static final DateTimeFormatter DAY_AS_TEXT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd (EEE)", Locale.ENGLISH);

  private EdgesTable() {}

  /** Writes the whole table. */
  public static void write(EntityGraph graph, OutputStream out) throws IOException {
    CsvTable table = CsvTable.gephi(out, HEADER);
    graph.edges().forEach(edge -> add(edge, table));
    table.flush();
  }

  private static void add(Edge edge, CsvTable table) throws IOException {
    Counts counts = edge.counts();
    Strength strength = edge.strength();
    table.row(
        edge.pair().first(),
        edge.pair().second(),
        "Undirected",
        NONE,
        GraphText.edgeId(edge),
        NONE,
        edge.weight(),
        counts.sentences(),
        counts.articles(),
        counts.clusters(),
        strength.npmi(),
        strength.logLikelihood(),
        Numbers.probability(strength.pValue()),
        strength.backbone(),
        dateText(counts.firstDate()),
        dateText(counts.lastDate()),
        edge.evidence());
  }

  /**
   * Returns a date so that Gephi takes it for words: a column of plain dates it would type as
   * points in time, and the whole workspace with it.
   */
  static String dateText(String date) {
    try {
      return DAY_AS_TEXT.format(LocalDate.parse(date));
    } catch (DateTimeParseException notADay) {
      return date.isEmpty() ? "" : "d" + date;
    }
  }
}
