package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;

/** Writes a graph as GEXF 1.3, the format of Gephi, without time. */
public final class GexfExport {

  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final XmlFile xml;
  private final GraphKind kind;

  private GexfExport(XmlFile xml, GraphKind kind) {
    this.xml = xml;
    this.kind = kind;
  }

  /** Writes the whole file. There is no date in it, so that the same graph gives the same bytes. */
  public static void write(EntityGraph graph, GraphKind kind, OutputStream out) throws IOException {
    XmlFile xml = XmlFile.begin(out);
    new GexfExport(xml, kind).write(graph);
    xml.finish();
  }

  private void write(EntityGraph graph) throws IOException {
    xml.start("gexf", "xmlns", NAMESPACE, "xmlns:viz", NAMESPACE + "/viz", "version", "1.3");
    writeMeta(graph);
    // With a defaultedgetype Gephi drops all edges of another type, so that none could be added.
    xml.start("graph", "mode", "static");
    writeColumns("node", GraphColumn.OF_NODES);
    writeColumns("edge", GraphColumn.OF_EDGES);
    writeNodes(graph);
    writeEdges(graph);
    xml.end();
    xml.end();
  }

  private void writeMeta(EntityGraph graph) throws IOException {
    xml.start("meta");
    xml.text("creator", "Jogsutra");
    xml.text("title", kind.title());
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

  private void writeNodes(EntityGraph graph) throws IOException {
    xml.start("nodes");
    for (Node node : graph.nodes()) {
      xml.start("node", "id", node.entity().id().value(), "label", GraphText.label(node.entity()));
      writeValues(GraphColumn.OF_NODES, node);
      draw(TypeColor.of(node.entity().type()), node.place());
      xml.end();
    }
    xml.end();
  }

  private void writeEdges(EntityGraph graph) throws IOException {
    xml.start("edges");
    for (Edge edge : graph.edges()) {
      write(edge);
    }
    xml.end();
  }

  private void write(Edge edge) throws IOException {
    xml.start(
        "edge",
        "id",
        GraphText.edgeId(edge),
        "source",
        edge.pair().first().value(),
        "target",
        edge.pair().second().value(),
        "type",
        kind.direction(),
        "weight",
        Numbers.decimal(edge.weight()));
    writeValues(GraphColumn.OF_EDGES, edge);
    xml.end();
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
