package org.jogsutra.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jogsutra.model.CoOccurrence;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Counts;
import org.jogsutra.model.EntityGraph.Dated;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.EntityGraph.Scores;
import org.jogsutra.model.EntityGraph.Strength;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Evidence;

/**
 * A graph of counted pairs: first the nodes and edges that are drawn are added with their scores,
 * then it is read back with all that is known of them. Used by one thread.
 */
public final class Drawing implements AutoCloseable {

  private static final String NODES =
      """
      SELECT n.entity_id, n.name, n.name_en, n.country, n.category, n.wikidata, n.mentions, n.articles, n.first_date, n.last_date,
        d.degree, d.weighted_degree, d.betweenness, d.pagerank, d.community, d.x, d.y, d.size, coalesce(t.days, '')
      FROM drawn_node d JOIN counted_node n USING (node) LEFT JOIN node_days t USING (node) ORDER BY node
      """;

  private static final String EDGES =
      """
      SELECT x.entity_id, y.entity_id, p.clusters, p.windows, p.articles, p.first_date, p.last_date,
        d.npmi, d.log_likelihood, d.p_value, d.backbone, coalesce(t.days, ''), a.article_id, s.begin_at, s.text
      FROM drawn_edge d JOIN counted_pair p USING (a, b)
      JOIN numbered x ON x.node = d.a JOIN numbered y ON y.node = d.b
      JOIN article a ON a.article_no = p.article_no
      JOIN sentence s ON s.article_no = p.article_no AND s.sentence = p.sentence
      LEFT JOIN edge_days t ON t.a = d.a AND t.b = d.b
      ORDER BY d.a, d.b
      """;

  private final Database database;
  private final DuckDBAppender nodes;
  private final DuckDBAppender edges;

  Drawing(Database database) throws IOException {
    this.database = database;
    database.script("drawing.sql");
    nodes = database.temporaryAppender("drawn_node");
    edges = database.temporaryAppender("drawn_edge");
  }

  /** Adds a node. */
  public void add(int node, Scores scores, Place place) throws IOException {
    database.step(
        () ->
            nodes
                .beginRow()
                .append(node)
                .append(scores.degree())
                .append(scores.weightedDegree())
                .append(scores.betweenness())
                .append(scores.pagerank())
                .append(scores.community())
                .append(place.x())
                .append(place.y())
                .append(place.size())
                .endRow());
  }

  /** Adds an edge. */
  public void add(int a, int b, Strength strength) throws IOException {
    database.step(
        () ->
            edges
                .beginRow()
                .append(a)
                .append(b)
                .append(strength.npmi())
                .append(strength.logLikelihood())
                .append(strength.pValue())
                .append(strength.backbone())
                .endRow());
  }

  /** Returns the graph of what was added. */
  public EntityGraph graph() throws IOException {
    database.step(nodes::flush);
    database.step(edges::flush);
    database.script("days.sql");
    return new EntityGraph(
        new QueriedRows<>(database, new QueriedRows.Query(NODES), Drawing::node),
        new QueriedRows<>(database, new QueriedRows.Query(EDGES), Drawing::edge));
  }

  /** Keeps nodes and edges in the database. */
  public void keep() throws IOException {
    database.inTransaction(() -> database.script("keep-drawing.sql"));
  }

  private static Node node(ResultSet row) throws SQLException {
    return new Node(
        EntityColumns.read(row, 1),
        EntityColumns.occurrences(row, 7),
        new Scores(
            row.getInt(11),
            row.getDouble(12),
            row.getDouble(13),
            row.getDouble(14),
            row.getInt(15)),
        new Place(row.getDouble(16), row.getDouble(17), row.getDouble(18)),
        listed(row.getString(19)));
  }

  private static Edge edge(ResultSet row) throws SQLException {
    return new Edge(
        CoOccurrence.of(new EntityId(row.getString(1)), new EntityId(row.getString(2))),
        row.getInt(3),
        new Counts(row.getInt(4), row.getInt(5), row.getInt(3), row.getString(6), row.getString(7)),
        new Strength(row.getDouble(8), row.getDouble(9), row.getDouble(10), row.getBoolean(11)),
        listed(row.getString(12)).stream().map(Drawing::dated).toList(),
        Evidence.of(row.getString(13), row.getInt(14), row.getString(15)));
  }

  private static List<String> listed(String days) {
    return days.isEmpty() ? List.of() : Arrays.asList(days.split(" ", -1));
  }

  /** Reads {@code 2025-01-17=3}. */
  private static Dated dated(String day) {
    int equals = day.indexOf('=');
    return new Dated(day.substring(0, equals), Integer.parseInt(day.substring(equals + 1)));
  }

  @Override
  public void close() throws IOException {
    database.step(
        () -> {
          nodes.close();
          edges.close();
          return true;
        });
  }
}
