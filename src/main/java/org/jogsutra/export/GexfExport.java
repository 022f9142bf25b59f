package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Dated;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.RelationGraph;

/**
 * Writes a graph as GEXF 1.3, the format of Gephi, with its days as time stamps.
 *
 * <p>Weights do not change with time. Gephi would draw an edge whose weight does by the weight of
 * its first day, and one without a day by none, and add up degrees likewise; so what each day
 * brought is a column of its own. A graph without any day is written without time, since Gephi
 * would show an empty time line.
 */
public final class GexfExport {

  /** The column of edges that tells how many reports each day brought. */
  private static final String REPORTS = "reports";

  private final XmlFile xml;
  private final GexfElements elements;
  private final boolean dated;

  private GexfExport(XmlFile xml, boolean dated) {
    this.xml = xml;
    elements = new GexfElements(xml);
    this.dated = dated;
  }

  /** Writes the whole file. The clock is not read, so that the same graph gives the same bytes. */
  public static void write(EntityGraph graph, OutputStream out) throws IOException {
    write(DrawnGraph.of(graph), out);
  }

  /** Writes the whole file, with one edge for each relation between two nodes. */
  public static void write(RelationGraph graph, OutputStream out) throws IOException {
    write(DrawnGraph.of(graph), out);
  }

  private static void write(DrawnGraph<?> graph, OutputStream out) throws IOException {
    XmlFile xml = XmlFile.begin(out);
    new GexfExport(xml, graph.isDated()).write(graph);
    xml.finish();
  }

  private <E> void write(DrawnGraph<E> graph) throws IOException {
    elements.start();
    writeMeta(graph);
    startGraph();
    elements.columns("node", GraphColumn.OF_NODES);
    elements.columns("edge", graph.form().columns());
    if (dated) {
      writeTimedColumns();
    }
    xml.start("nodes");
    graph.nodes().forEach(this::write);
    xml.end();
    xml.start("edges");
    graph.edges().forEach(edge -> write(edge, graph.form()));
    xml.end();
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

  /** With a defaultedgetype Gephi drops all edges of another type, so that none could be added. */
  private void startGraph() throws IOException {
    if (dated) {
      xml.start(
          "graph",
          "mode",
          "dynamic",
          "timeformat",
          "date",
          "timerepresentation",
          "timestamp",
          // Without it Gephi takes days for those of the place where it runs, in some attributes.
          "timezone",
          "UTC");
    } else {
      xml.start("graph", "mode", "static");
    }
  }

  private void writeTimedColumns() throws IOException {
    xml.start("attributes", "class", "edge", "mode", "dynamic");
    xml.empty("attribute", "id", REPORTS, "title", REPORTS, "type", "integer");
    xml.end();
  }

  private void write(Node node) throws IOException {
    List<String> attributes = new ArrayList<>();
    attributes.addAll(
        List.of("id", node.entity().id().value(), "label", GraphText.label(node.entity())));
    addDays(node.dates(), attributes);
    xml.start("node", attributes.toArray(String[]::new));
    xml.start("attvalues");
    elements.values(GraphColumn.OF_NODES, node);
    xml.end();
    elements.node(TypeColor.of(node.entity().type()), node.place());
    xml.end();
  }

  private <E> void write(E edge, GraphForm<E> form) throws IOException {
    List<Dated> history = form.history().apply(edge);
    GraphForm.Line line = form.line().apply(edge);
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("id", line.id(), "source", line.source(), "target", line.target()));
    attributes.addAll(List.of("type", form.direction(), "weight", Numbers.decimal(line.weight())));
    line.kind().ifPresent(kind -> attributes.addAll(List.of("kind", kind, "label", kind)));
    addDays(history.stream().map(Dated::date).toList(), attributes);
    xml.start("edge", attributes.toArray(String[]::new));
    xml.start("attvalues");
    elements.values(form.columns(), edge);
    writeReports(history);
    xml.end();
    xml.end();
  }

  /** What has no day gets no stamp, and stays in sight whatever time Gephi is set to. */
  private void addDays(List<String> days, List<String> attributes) {
    if (dated && !days.isEmpty()) {
      attributes.addAll(List.of("timestamps", "<[" + String.join(", ", days) + "]>"));
    }
  }

  private void writeReports(List<Dated> history) throws IOException {
    if (dated) {
      for (Dated day : history) {
        String reports = String.valueOf(day.weight());
        xml.empty("attvalue", "for", REPORTS, "value", reports, "timestamp", day.date());
      }
    }
  }
}
