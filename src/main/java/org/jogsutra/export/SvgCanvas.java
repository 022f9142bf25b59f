package org.jogsutra.export;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jogsutra.model.EntityGraph.Node;

/** Where on a picture the places of a graph lie: y points down, and all is within the margins. */
record SvgCanvas(double left, double top, double scale, double zoom) {

  static final int WIDTH = 1400;
  static final int HEIGHT = 1200;

  /** Where the legend begins. */
  static final int BOTTOM = HEIGHT - 70;

  private static final double MARGIN = 70;
  private static final double LARGEST_RADIUS = 44;

  /** The largest node of a wide graph is drawn larger than to scale, or none could be seen. */
  private static final double LEAST_OF_LARGEST = 26;

  private static final double SMALLEST_RADIUS = 2.5;
  private static final double LARGEST_SIZE = 100;

  static SvgCanvas of(List<Node> nodes) {
    double left = min(nodes, node -> node.place().x());
    double right = -min(nodes, node -> -node.place().x());
    double top = -min(nodes, node -> -node.place().y());
    double bottom = min(nodes, node -> node.place().y());
    double wide = WIDTH - 2 * MARGIN;
    double high = BOTTOM - 2 * MARGIN;
    double scale = Math.min(wide / Math.max(right - left, 1), high / Math.max(top - bottom, 1));
    double radius = Math.max(LEAST_OF_LARGEST, Math.min(scale * LARGEST_SIZE / 2, LARGEST_RADIUS));
    return new SvgCanvas(
        left - (WIDTH / scale - (right - left)) / 2,
        top + (BOTTOM / scale - (top - bottom)) / 2,
        scale,
        2 * radius / LARGEST_SIZE);
  }

  private static double min(List<Node> nodes, ToDoubleFunction<Node> place) {
    return nodes.stream().mapToDouble(place).min().orElse(0);
  }

  double across(Node node) {
    return (node.place().x() - left) * scale;
  }

  double down(Node node) {
    return (top - node.place().y()) * scale;
  }

  String x(Node node) {
    return number(across(node));
  }

  String y(Node node) {
    return number(down(node));
  }

  double radius(Node node) {
    return Math.max(SMALLEST_RADIUS, node.place().size() / 2 * zoom);
  }

  /** Returns a length in pixels with one decimal. */
  static String number(double length) {
    return String.valueOf(Math.round(length * 10) / 10.0);
  }
}
