package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.RelationGraph;

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
  public static void write(EntityGraph graph, OutputStream out) throws IOException {
    write(DrawnGraph.of(graph), out);
  }

  /** Writes the whole file, with one edge for each relation between two nodes. */
  public static void write(RelationGraph graph, OutputStream out) throws IOException {
    write(DrawnGraph.of(graph), out);
  }

  private static void write(DrawnGraph<?> graph, OutputStream out) throws IOException {
    XmlFile xml = XmlFile.begin(out);
    new GraphmlExport(xml).write(graph);
    xml.finish();
  }

  private <E> void write(DrawnGraph<E> graph) throws IOException {
    xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    // Gephi drops the values of keys that come after the graph.
    writeNodeKeys();
    writeEdgeKeys(graph.form().columns());
    xml.start("graph", "edgedefault", graph.form().direction());
    graph.nodes().forEach(this::write);
    graph.edges().forEach(edge -> write(edge, graph.form()));
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

  private <E> void writeEdgeKeys(List<GraphColumn<E>> columns) throws IOException {
    key("weight", "edge", "weight", GraphColumn.Type.DECIMAL);
    for (GraphColumn<E> column : columns) {
      key(edgeKey(column), "edge", column.name(), column.type());
    }
  }

  /** Ids of keys must differ between nodes and edges; names, which programs show, need not. */
  private static String edgeKey(GraphColumn<?> column) {
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
      data(column.name(), column.xml(node));
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

  private <E> void write(E edge, GraphForm<E> form) throws IOException {
    GraphForm.Line line = form.line().apply(edge);
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("id", line.id(), "source", line.source(), "target", line.target()));
    // Not of the standard: Gephi's name for the kind of an edge, by which parallel ones differ.
    line.kind().ifPresent(kind -> attributes.addAll(List.of("label", kind)));
    xml.start("edge", attributes.toArray(String[]::new));
    data("weight", Numbers.decimal(line.weight()));
    for (GraphColumn<E> column : form.columns()) {
      data(edgeKey(column), column.xml(edge));
    }
    xml.end();
  }

  private void data(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      xml.text("data", value, "key", key);
    }
  }
}
