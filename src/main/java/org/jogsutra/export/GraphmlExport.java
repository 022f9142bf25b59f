package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;

/** Writes a graph as GraphML, the format that Gephi, Cytoscape, yEd and NetworkX read. */
public final class GraphmlExport {

  /** Properties of nodes, by the names that Gephi draws by. They never become columns. */
  private static final List<String> INTEGERS_DRAWN = List.of("r", "g", "b");

  private static final List<String> DECIMALS_DRAWN = List.of("x", "y", "size");

  private final XmlFile xml;

  private GraphmlExport(XmlFile xml) {
    this.xml = xml;
  }

  /** Writes the whole file. */
  public static void write(EntityGraph graph, GraphKind kind, OutputStream out) throws IOException {
    XmlFile xml = XmlFile.begin(out);
    new GraphmlExport(xml).write(graph, kind);
    xml.finish();
  }

  private void write(EntityGraph graph, GraphKind kind) throws IOException {
    xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    // Gephi drops the values of keys that come after the graph.
    writeNodeKeys();
    writeEdgeKeys();
    xml.start("graph", "edgedefault", kind.direction());
    for (Node node : graph.nodes()) {
      write(node);
    }
    for (Edge edge : graph.edges()) {
      write(edge);
    }
    xml.end();
    xml.end();
  }

  private void writeNodeKeys() throws IOException {
    key("label", "node", "label", GraphColumn.Type.TEXT);
    for (String name : INTEGERS_DRAWN) {
      key(name, "node", name, GraphColumn.Type.INTEGER);
    }
    for (String name : DECIMALS_DRAWN) {
      key(name, "node", name, GraphColumn.Type.DECIMAL);
    }
    for (GraphColumn<Node> column : GraphColumn.OF_NODES) {
      key(column.name(), "node", column.name(), column.type());
    }
  }

  private void writeEdgeKeys() throws IOException {
    key("weight", "edge", "weight", GraphColumn.Type.DECIMAL);
    for (GraphColumn<Edge> column : GraphColumn.OF_EDGES) {
      key(edgeKey(column), "edge", column.name(), column.type());
    }
  }

  /** Ids of keys must differ between nodes and edges; names, which programs show, need not. */
  private static String edgeKey(GraphColumn<Edge> column) {
    boolean taken =
        GraphColumn.OF_NODES.stream().anyMatch(other -> other.name().equals(column.name()));
    return taken ? "edge_" + column.name() : column.name();
  }

  private void key(String id, String of, String name, GraphColumn.Type type) throws IOException {
    xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type.graphml());
  }

  private void write(Node node) throws IOException {
    xml.start("node", "id", node.entity().id().value());
    data("label", GraphText.label(node.entity()));
    draw(TypeColor.of(node.entity().type()), node.place());
    for (GraphColumn<Node> column : GraphColumn.OF_NODES) {
      data(column.name(), column.valueOf(node));
    }
    xml.end();
  }

  private void draw(TypeColor color, Place place) throws IOException {
    data("r", String.valueOf(color.red()));
    data("g", String.valueOf(color.green()));
    data("b", String.valueOf(color.blue()));
    data("x", Numbers.decimal(place.x()));
    data("y", Numbers.decimal(place.y()));
    data("size", Numbers.decimal(place.size()));
  }

  private void write(Edge edge) throws IOException {
    xml.start(
        "edge",
        "id",
        GraphText.edgeId(edge),
        "source",
        edge.pair().first().value(),
        "target",
        edge.pair().second().value());
    data("weight", Numbers.decimal(edge.weight()));
    for (GraphColumn<Edge> column : GraphColumn.OF_EDGES) {
      data(edgeKey(column), column.valueOf(edge));
    }
    xml.end();
  }

  private void data(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      xml.text("data", value, "key", key);
    }
  }
}
