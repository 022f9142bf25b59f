package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Scores;

/** The table {@code nodes.csv} for Gephi: one row per entity of the co-occurrence graph. */
public final class NodesTable {

  static final List<String> HEADER =
      List.of(
          "Id",
          "Label",
          "label_en",
          "type",
          "country",
          "category",
          "mentions",
          "articles",
          "degree",
          "weighted_degree",
          "betweenness",
          "pagerank",
          "community");

  private NodesTable() {}

  /** Writes the whole table. */
  public static void write(EntityGraph graph, OutputStream out) throws IOException {
    CsvTable table = CsvTable.gephi(out, HEADER);
    graph.nodes().forEach(node -> add(node, table));
    table.flush();
  }

  private static void add(Node node, CsvTable table) throws IOException {
    Entity entity = node.entity();
    Scores scores = node.scores();
    table.row(
        entity.id(),
        GraphText.label(entity),
        entity.nameEn(),
        entity.type(),
        entity.country(),
        entity.category(),
        node.occurrences().mentions(),
        node.occurrences().articles(),
        scores.degree(),
        scores.weightedDegree(),
        scores.betweenness(),
        scores.pagerank(),
        scores.community());
  }
}
