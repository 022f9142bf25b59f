package org.jogsutra.export;

import java.io.IOException;
import java.util.List;
import org.jogsutra.model.EntityGraph.Place;

/** What GEXF 1.3 files have in common, whatever graph they hold. */
final class GexfElements {

  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final XmlFile xml;

  GexfElements(XmlFile xml) {
    this.xml = xml;
  }

  /** Begins the file's one element. */
  void start() throws IOException {
    xml.start("gexf", "xmlns", NAMESPACE, "xmlns:viz", NAMESPACE + "/viz", "version", "1.3");
  }

  /**
   * Declares columns.
   *
   * @param of {@code node} or {@code edge}
   */
  <T> void columns(String of, List<GraphColumn<T>> columns) throws IOException {
    xml.start("attributes", "class", of, "mode", "static");
    for (GraphColumn<T> column : columns) {
      xml.empty(
          "attribute", "id", column.name(), "title", column.name(), "type", column.type().gexf());
    }
    xml.end();
  }

  /** Writes the values that a node or edge has in these columns. */
  <T> void values(List<GraphColumn<T>> columns, T element) throws IOException {
    for (GraphColumn<T> column : columns) {
      String value = column.xml(element);
      if (!value.isEmpty()) {
        xml.empty("attvalue", "for", column.name(), "value", value);
      }
    }
  }

  /** Writes how a node is drawn. */
  void node(TypeColor color, Place place) throws IOException {
    color(color.red(), color.green(), color.blue());
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

  /** Writes the color of a node or edge, each part from 0 to 255. */
  void color(int red, int green, int blue) throws IOException {
    xml.empty(
        "viz:color",
        "r",
        String.valueOf(red),
        "g",
        String.valueOf(green),
        "b",
        String.valueOf(blue));
  }
}
