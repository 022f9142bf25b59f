package org.jogsutra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityId;

/**
 * Draws a graph as SVG, for a look at it without Gephi: its largest nodes and the edges between
 * them that matter most, with names where there is room. The picture has no script in it and loads
 * nothing.
 */
public final class SvgExport {

  private static final String FONTS =
      "Noto Sans, Segoe UI, Helvetica Neue, Arial, Noto Sans Bengali, Nirmala UI, Kohinoor Bangla,"
          + " Vrinda, sans-serif";

  /** Width of a line of weight one, in pixels, if none is too wide then. */
  private static final double ONE_REPORT = 1.2;

  private static final double WIDEST = 8;

  private static final double MOST_OPAQUE = 0.55;
  private static final double FEW_EDGES = 600;

  private final XmlFile xml;
  private final SvgCanvas canvas;

  private SvgExport(XmlFile xml, SvgCanvas canvas) {
    this.xml = xml;
    this.canvas = canvas;
  }

  /** Which names nodes are labeled with. */
  public enum Labels {
    BENGALI,
    ENGLISH,
    /** The Bengali name, and the English one below it. */
    BOTH
  }

  /** Writes the whole file. Memory does not grow with the graph. */
  public static void write(EntityGraph graph, Labels labels, OutputStream out) throws IOException {
    SvgSelection drawn = SvgSelection.of(graph);
    XmlFile xml = XmlFile.begin(out);
    new SvgExport(xml, SvgCanvas.of(drawn.nodes())).write(graph, drawn, labels);
    xml.finish();
  }

  private void write(EntityGraph graph, SvgSelection drawn, Labels labels) throws IOException {
    xml.start(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 %d %d".formatted(SvgCanvas.WIDTH, SvgCanvas.HEIGHT),
        "width",
        String.valueOf(SvgCanvas.WIDTH),
        "height",
        String.valueOf(SvgCanvas.HEIGHT),
        "font-family",
        FONTS);
    xml.text("title", GraphForm.CO_OCCURRENCE.title());
    xml.empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
    writeEdges(drawn);
    writeNodes(drawn.nodes());
    writeLabels(SvgLabels.of(drawn.nodes(), labels, canvas));
    new SvgLegend(xml).write(graph, drawn);
    xml.end();
  }

  /** The strongest come last, above the others. */
  private void writeEdges(SvgSelection drawn) throws IOException {
    Map<EntityId, Node> ends = new HashMap<>();
    drawn.nodes().forEach(node -> ends.put(node.entity().id(), node));
    double heaviest = drawn.edges().stream().mapToDouble(Edge::weight).max().orElse(1);
    xml.start("g", "stroke-linecap", "round", "stroke-opacity", opacity(drawn.edges().size()));
    for (int i = drawn.edges().size() - 1; i >= 0; i--) {
      Edge edge = drawn.edges().get(i);
      Node first = ends.get(edge.pair().first());
      Node second = ends.get(edge.pair().second());
      if (first != null && second != null) {
        writeEdge(edge, first, second, width(edge.weight(), heaviest));
      }
    }
    xml.end();
  }

  /** Many lines are drawn so thin that one sees through them. */
  private static String opacity(int edges) {
    return Numbers.decimal(
        Math.min(MOST_OPAQUE, MOST_OPAQUE * Math.sqrt(FEW_EDGES / Math.max(1, edges))));
  }

  private void writeEdge(Edge edge, Node first, Node second, double width) throws IOException {
    xml.start(
        "line",
        "x1",
        canvas.x(first),
        "y1",
        canvas.y(first),
        "x2",
        canvas.x(second),
        "y2",
        canvas.y(second),
        "stroke",
        edge.strength().backbone() ? "#595959" : "#8c8c8c",
        "stroke-width",
        SvgCanvas.number(width));
    xml.text("title", name(first) + " – " + name(second) + ": " + Numbers.decimal(edge.weight()));
    xml.end();
  }

  /** Widths grow with the root of the weight, or one heavy edge would make all others hairlines. */
  private static double width(double weight, double heaviest) {
    return Math.sqrt(weight) * Math.min(ONE_REPORT, WIDEST / Math.sqrt(heaviest));
  }

  /** The smallest come last, above the larger ones, so that none is hidden. */
  private void writeNodes(List<Node> nodes) throws IOException {
    xml.start("g", "stroke", "#ffffff", "stroke-width", "1");
    for (Node node : nodes) {
      xml.start(
          "circle",
          "cx",
          canvas.x(node),
          "cy",
          canvas.y(node),
          "r",
          SvgCanvas.number(canvas.radius(node)),
          "fill",
          TypeColor.of(node.entity().type()).hex());
      xml.text("title", name(node) + ", articles: " + node.occurrences().articles());
      xml.end();
    }
    xml.end();
  }

  private static String name(Node node) {
    Entity entity = node.entity();
    String label = SvgText.shortened(GraphText.label(entity));
    String english = SvgText.shortened(CleanText.oneLine(entity.nameEn()));
    return english.isEmpty() || english.equals(label) ? label : label + " (" + english + ")";
  }

  private void writeLabels(List<SvgLabels.Line> lines) throws IOException {
    xml.start(
        "g",
        "fill",
        "#1a1a1a",
        "stroke",
        "#ffffff",
        "stroke-width",
        "3",
        "stroke-linejoin",
        "round",
        "paint-order",
        "stroke");
    for (SvgLabels.Line line : lines) {
      xml.text(
          "text",
          line.words(),
          "x",
          SvgCanvas.number(line.x()),
          "y",
          SvgCanvas.number(line.y()),
          "font-size",
          SvgCanvas.number(line.size()),
          "text-anchor",
          "middle");
    }
    xml.end();
  }
}
