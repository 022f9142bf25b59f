package org.jogsutra.graph;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Draws a graph roughly as Gephi shows it, to look at what {@link Layout} makes. */
final class MapPicture {

  private static final int SIDE = 1_600;
  private static final int LABELS = 40;

  /** By the ordinals of the types, as in the graph files. */
  private static final List<Color> COLORS =
      List.of(
          new Color(86, 180, 233),
          new Color(0, 114, 178),
          new Color(213, 94, 0),
          new Color(0, 158, 115),
          new Color(204, 121, 167));

  private final Network network;
  private final GraphScores scores;
  private final List<String> labels;
  private final BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D graphics = image.createGraphics();
  private final double scale;

  private MapPicture(Network network, GraphScores scores, List<String> labels) {
    this.network = network;
    this.scores = scores;
    this.labels = labels;
    double reach = drawn().mapToDouble(node -> reach(scores.nodes(), node)).max().orElse(1);
    scale = SIDE / 2.0 / reach;
  }

  private static double reach(NodeScores nodes, int node) {
    return Math.max(Math.abs(nodes.x(node)), Math.abs(nodes.y(node))) + nodes.size(node);
  }

  /** Saves a picture as PNG. */
  static void save(Network network, GraphScores scores, List<String> labels, Path file)
      throws IOException {
    var picture = new MapPicture(network, scores, labels);
    picture.draw();
    ImageIO.write(picture.image, "png", file.toFile());
  }

  private IntStream drawn() {
    return IntStream.range(0, network.nodes()).filter(scores.nodes()::drawn);
  }

  private void draw() {
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, SIDE, SIDE);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    IntStream.range(0, network.edges()).filter(scores::kept).forEach(this::drawEdge);
    drawn().forEach(this::drawNode);
    drawn()
        .boxed()
        .sorted(Comparator.comparingDouble(node -> -scores.nodes().size(node)))
        .limit(LABELS)
        .forEach(this::drawLabel);
  }

  private void drawEdge(int edge) {
    int source = network.source(edge);
    int target = network.target(edge);
    Color color = COLORS.get(network.type(source));
    graphics.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 60));
    graphics.setStroke(new BasicStroke((float) Math.min(4, 0.3 + 0.15 * network.weight(edge))));
    graphics.draw(new Line2D.Double(x(source), y(source), x(target), y(target)));
  }

  private void drawNode(int node) {
    double radius = Math.max(0.7, scores.nodes().size(node) * scale);
    graphics.setColor(COLORS.get(network.type(node)));
    graphics.fill(new Ellipse2D.Double(x(node) - radius, y(node) - radius, 2 * radius, 2 * radius));
  }

  private void drawLabel(int node) {
    double height = Math.max(11, scores.nodes().size(node) * scale * 0.5);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, (int) height));
    int width = graphics.getFontMetrics().stringWidth(labels.get(node));
    graphics.setColor(Color.BLACK);
    graphics.drawString(
        labels.get(node), (float) (x(node) - width / 2.0), (float) (y(node) + height / 3));
  }

  private double x(int node) {
    return SIDE / 2.0 + scores.nodes().x(node) * scale;
  }

  private double y(int node) {
    return SIDE / 2.0 - scores.nodes().y(node) * scale;
  }
}
