package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.RelationGraph;

/** Writes a graph as GEXF 1.3, the format of Gephi, without time. */
public final class GexfExport {

  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final XmlFile xml;

  private GexfExport(XmlFile xml) {
    this.xml = xml;
  }

  /** Writes the whole file. There is no date in it, so that the same graph gives the same bytes. */
  public static void write(EntityGraph graph, OutputStream out) throws IOException {
    write(DrawnGraph.of(graph), out);
  }

  /** Writes the whole file, with one edge for each relation between two nodes. */
  public static void write(RelationGraph graph, OutputStream out) throws IOException {
    write(DrawnGraph.of(graph), out);
  }

  private static void write(DrawnGraph<?> graph, OutputStream out) throws IOException {
    XmlFile xml = XmlFile.begin(out);
    new GexfExport(xml).write(graph);
    xml.finish();
  }

  private <E> void write(DrawnGraph<E> graph) throws IOException {
    xml.start("gexf", "xmlns", NAMESPACE, "xmlns:viz", NAMESPACE + "/viz", "version", "1.3");
    writeMeta(graph);
    // With a defaultedgetype Gephi drops all edges of another type, so that none could be added.
    xml.start("graph", "mode", "static");
    writeColumns("node", GraphColumn.OF_NODES);
    writeColumns("edge", graph.form().columns());
    writeNodes(graph);
    writeEdges(graph);
    xml.end();
    xml.end();
  }

  private void writeMeta(DrawnGraph<?> graph) throws IOException {
    xml.start("meta");
    xml.text("creator", "Jogsutra");
    xml.text("title", graph.form().title());
    xml.text(
        "description",
        "%d entities and %d edges".formatted(graph.nodes().size(), graph.edges().size()));
    xml.end();
  }

  private <T> void writeColumns(String of, List<GraphColumn<T>> columns) throws IOException {
    xml.start("attributes", "class", of, "mode", "static");
    for (GraphColumn<T> column : columns) {
      xml.empty(
          "attribute", "id", column.name(), "title", column.name(), "type", column.type().gexf());
    }
    xml.end();
  }

  private void writeNodes(DrawnGraph<?> graph) throws IOException {
    xml.start("nodes");
    graph.nodes().forEach(this::write);
    xml.end();
  }

  private void write(Node node) throws IOException {
    xml.start("node", "id", node.entity().id().value(), "label", GraphText.label(node.entity()));
    writeValues(GraphColumn.OF_NODES, node);
    draw(TypeColor.of(node.entity().type()), node.place());
    xml.end();
  }

  private <E> void writeEdges(DrawnGraph<E> graph) throws IOException {
    xml.start("edges");
    graph.edges().forEach(edge -> write(edge, graph.form()));
    xml.end();
  }

  private <E> void write(E edge, GraphForm<E> form) throws IOException {
    start(form.line().apply(edge), form.direction());
    writeValues(form.columns(), edge);
    xml.end();
  }

  private void start(GraphForm.Line line, String direction) throws IOException {
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("id", line.id(), "source", line.source(), "target", line.target()));
    attributes.addAll(List.of("type", direction, "weight", Numbers.decimal(line.weight())));
    line.kind().ifPresent(kind -> attributes.addAll(List.of("kind", kind, "label", kind)));
    xml.start("edge", attributes.toArray(String[]::new));
  }

  private <T> void writeValues(List<GraphColumn<T>> columns, T element) throws IOException {
    xml.start("attvalues");
    for (GraphColumn<T> column : columns) {
      String value = column.valueOf(element);
      if (!value.isEmpty()) {
        xml.empty("attvalue", "for", column.name(), "value", value);
      }
    }
    xml.end();
  }

  private void draw(TypeColor color, Place place) throws IOException {
    xml.empty(
        "viz:color",
        "r",
        String.valueOf(color.red()),
        "g",
        String.valueOf(color.green()),
        "b",
        String.valueOf(color.blue()));
    xml.empty(
        "viz:position",
        "x",
        Numbers.decimal(place.x()),
        "y",
        Numbers.decimal(place.y()),
        "z",
        "0.0");
    xml.empty("viz:size", "value", Numbers.decimal(place.size()));
  }
}
