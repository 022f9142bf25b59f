package org.jogsutra.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogsutra.export.SvgExport.Labels;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph.Node;

/**
 * Finds room for names beside the nodes they belong to, so that no two names overlap and none
 * covers a larger node, nor a smaller one if that can be. The largest nodes choose first; where
 * there is no room a node stays without a name.
 */
final class SvgLabels {

  private static final int MOST = 120;
  private static final double SMALLEST_FONT = 11;
  private static final double LARGEST_FONT = 26;
  private static final double ENGLISH_SHARE = 0.78;
  private static final double LINE_HEIGHT = 1.25;
  private static final double GAP = 3;

  /** Where a name may stand, from the middle of its node, in order of preference. */
  private static final double[][] DIRECTIONS = {
    {0, 1}, {0, -1}, {1, 0}, {-1, 0}, {0.7, 0.7}, {-0.7, 0.7}, {0.7, -0.7}, {-0.7, -0.7}
  };

  private final SvgCanvas canvas;

  /** The largest first. */
  private final List<Box> circles = new ArrayList<>();

  private final List<Box> names = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  private SvgLabels(SvgCanvas canvas) {
    this.canvas = canvas;
  }

  /**
   * A line of words.
   *
   * @param x the middle of it
   * @param y its base line
   */
  record Line(String words, double x, double y, double size) {}

  /** The room of a name or a node. */
  private record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y, double width, double height) {
      return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    double width() {
      return right - left;
    }

    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isInside() {
      return left >= 0 && right <= SvgCanvas.WIDTH && top >= 0 && bottom <= SvgCanvas.BOTTOM;
    }
  }

  /** Returns the lines of the names of nodes, which come the largest first. */
  static List<Line> of(List<Node> nodes, Labels labels, SvgCanvas canvas) {
    List<Node> named = nodes.subList(0, Math.min(MOST, nodes.size()));
    var placed = new SvgLabels(canvas);
    named.forEach(node -> placed.circles.add(placed.circle(node)));
    for (int rank = 0; rank < named.size(); rank++) {
      placed.add(named.get(rank), rank, words(named.get(rank).entity(), labels));
    }
    return placed.lines;
  }

  private static List<String> words(Entity entity, Labels labels) {
    String bengali = SvgText.shortened(GraphText.label(entity));
    String english = SvgText.shortened(CleanText.oneLine(entity.nameEn()));
    if (english.isEmpty() || english.equals(bengali)) {
      return List.of(bengali);
    }
    return switch (labels) {
      case BENGALI -> List.of(bengali);
      case ENGLISH -> List.of(english);
      case BOTH -> List.of(bengali, english);
    };
  }

  private Box circle(Node node) {
    double width = 2 * canvas.radius(node);
    return Box.around(canvas.across(node), canvas.down(node), width, width);
  }

  private void add(Node node, int rank, List<String> words) {
    double font = font(node);
    double width = SvgText.width(words.get(0), font);
    double height = font * LINE_HEIGHT;
    for (String more : words.subList(1, words.size())) {
      width = Math.max(width, SvgText.width(more, font * ENGLISH_SHARE));
      height += font * ENGLISH_SHARE * LINE_HEIGHT;
    }
    List<Box> free = free(node, width, height);
    double own = circles.get(rank).width();
    int notMuchSmaller = (int) circles.stream().filter(c -> c.width() >= own / 2).count();
    first(free, circles)
        .or(() -> first(free, circles.subList(0, notMuchSmaller)))
        .or(() -> first(free, circles.subList(0, rank)))
        .ifPresent(box -> write(words, font, box));
  }

  private static double font(Node node) {
    double share = Math.sqrt(Math.max(0, node.place().size() - 4) / 96);
    return SMALLEST_FONT + (LARGEST_FONT - SMALLEST_FONT) * Math.min(1, share);
  }

  /** Returns the places beside a node where a name covers no other. */
  private List<Box> free(Node node, double width, double height) {
    List<Box> free = new ArrayList<>();
    double across = canvas.radius(node) + GAP + width / 2;
    double down = canvas.radius(node) + GAP + height / 2;
    for (double[] direction : DIRECTIONS) {
      double x = canvas.across(node) + direction[0] * across;
      double y = canvas.down(node) + direction[1] * down;
      Box box = Box.around(x, y, width, height);
      if (box.isInside() && names.stream().noneMatch(box::overlaps)) {
        free.add(box);
      }
    }
    return free;
  }

  /** Returns the first place that covers none of some circles. */
  private static Optional<Box> first(List<Box> places, List<Box> circles) {
    return places.stream().filter(box -> circles.stream().noneMatch(box::overlaps)).findFirst();
  }

  private void write(List<String> words, double font, Box box) {
    names.add(box);
    double size = font;
    double top = box.top();
    for (String line : words) {
      // Letters sit on their base line; a quarter of a line hangs below it.
      lines.add(new Line(line, (box.left() + box.right()) / 2, top + size, size));
      top += size * LINE_HEIGHT;
      size = font * ENGLISH_SHARE;
    }
  }
}
