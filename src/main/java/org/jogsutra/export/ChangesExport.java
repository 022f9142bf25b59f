package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jogsutra.model.GraphChanges;
import org.jogsutra.model.GraphChanges.Change;
import org.jogsutra.model.GraphChanges.Edge;
import org.jogsutra.model.GraphChanges.Node;

/**
 * Writes what changed between two graphs as one graph, in GEXF 1.3.
 *
 * <p>Nodes have the colors of their types as in all graphs, edges those of their change, of the
 * palette of Okabe and Ito (2008): blue what is new or stronger, orange and red what is weaker or
 * gone, gray what is as before.
 */
public final class ChangesExport {

  private static final List<GraphColumn<Node>> OF_NODES =
      List.of(
          new GraphColumn<>("label_en", GraphColumn.Type.TEXT, node -> node.entity().nameEn()),
          new GraphColumn<>("type", GraphColumn.Type.TEXT, node -> node.entity().type().name()),
          new GraphColumn<>("country", GraphColumn.Type.TEXT, node -> node.entity().country()),
          new GraphColumn<>("category", GraphColumn.Type.TEXT, node -> node.entity().category()),
          new GraphColumn<>("change", GraphColumn.Type.TEXT, node -> node.change().label()),
          new GraphColumn<>("articles_old", GraphColumn.Type.INTEGER, Node::articlesOld),
          new GraphColumn<>("articles_new", GraphColumn.Type.INTEGER, Node::articlesNew));

  private static final List<GraphColumn<Edge>> OF_EDGES =
      List.of(
          new GraphColumn<>("change", GraphColumn.Type.TEXT, edge -> edge.change().label()),
          new GraphColumn<>(
              "weight_old", GraphColumn.Type.INTEGER, edge -> edge.shift().weightOld()),
          new GraphColumn<>(
              "weight_new", GraphColumn.Type.INTEGER, edge -> edge.shift().weightNew()),
          new GraphColumn<>("keyness", GraphColumn.Type.DECIMAL, edge -> edge.shift().keyness()));

  private final XmlFile xml;
  private final GexfElements elements;

  private ChangesExport(XmlFile xml) {
    this.xml = xml;
    elements = new GexfElements(xml);
  }

  /** Writes the whole file. The clock is not read, so that the same graph gives the same bytes. */
  public static void write(GraphChanges graph, OutputStream out) throws IOException {
    XmlFile xml = XmlFile.begin(out);
    new ChangesExport(xml).write(graph);
    xml.finish();
  }

  private void write(GraphChanges graph) throws IOException {
    elements.start();
    xml.start("meta");
    xml.text("creator", "Jogsutra");
    xml.text("title", "Changes between two graphs of entities named together in news articles");
    xml.text(
        "description",
        "%d entities and %d edges".formatted(graph.nodes().size(), graph.edges().size()));
    xml.end();
    xml.start("graph", "mode", "static");
    elements.columns("node", OF_NODES);
    elements.columns("edge", OF_EDGES);
    xml.start("nodes");
    graph.nodes().forEach(this::write);
    xml.end();
    xml.start("edges");
    graph.edges().forEach(this::write);
    xml.end();
    xml.end();
    xml.end();
  }

  private void write(Node node) throws IOException {
    xml.start("node", "id", node.entity().id().value(), "label", GraphText.label(node.entity()));
    xml.start("attvalues");
    elements.values(OF_NODES, node);
    xml.end();
    elements.node(TypeColor.of(node.entity().type()), node.place());
    xml.end();
  }

  private void write(Edge edge) throws IOException {
    xml.start(
        "edge",
        "id",
        GraphText.edgeId(edge.pair()),
        "source",
        edge.pair().first().value(),
        "target",
        edge.pair().second().value(),
        "type",
        "undirected",
        "weight",
        Numbers.decimal(edge.weight()));
    xml.start("attvalues");
    elements.values(OF_EDGES, edge);
    xml.end();
    color(edge.change());
    xml.end();
  }

  private void color(Change change) throws IOException {
    switch (change) {
      case NEW -> elements.color(0, 114, 178); // blue
      case STRONGER -> elements.color(86, 180, 233); // sky blue
      case WEAKER -> elements.color(230, 159, 0); // orange
      case VANISHED -> elements.color(213, 94, 0); // vermilion
      case KEPT, CHANGED -> elements.color(187, 187, 187);
    }
  }
}
