package org.jogsutra.export;

import java.io.IOException;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityType;

/** The foot of a picture: which color is what, and how much of the graph is drawn. */
final class SvgLegend {

  private static final String FONT = "16";
  private static final int BASE_LINE = SvgCanvas.HEIGHT - 24;
  private static final int BEGIN = 40;
  private static final int COLUMN = 155;

  private final XmlFile xml;

  SvgLegend(XmlFile xml) {
    this.xml = xml;
  }

  void write(EntityGraph graph, SvgSelection drawn) throws IOException {
    xml.start("g", "fill", "#1a1a1a", "font-size", FONT);
    int x = BEGIN;
    for (EntityType type : EntityType.values()) {
      write(type, x);
      x += COLUMN;
    }
    write(told(graph, drawn), SvgCanvas.WIDTH - BEGIN, "end");
    xml.end();
  }

  private void write(EntityType type, int x) throws IOException {
    xml.empty(
        "circle",
        "cx",
        String.valueOf(x),
        "cy",
        String.valueOf(BASE_LINE - 6),
        "r",
        "8",
        "fill",
        TypeColor.of(type).hex());
    write(words(type), x + 16, "start");
  }

  private void write(String words, int x, String anchor) throws IOException {
    xml.text(
        "text",
        words,
        "x",
        String.valueOf(x),
        "y",
        String.valueOf(BASE_LINE),
        "text-anchor",
        anchor);
  }

  private static String words(EntityType type) {
    return switch (type) {
      case PERSON -> "ব্যক্তি person";
      case COUNTRY -> "দেশ country";
      case WEAPON -> "অস্ত্র weapon";
      case PLACE -> "স্থান place";
      case ORG -> "সংগঠন organization";
    };
  }

  private static String told(EntityGraph graph, SvgSelection drawn) {
    return "%d of %d entities, %d of %d pairs; wider lines: more reports"
        .formatted(
            drawn.nodes().size(), graph.nodes().size(), drawn.edges().size(), graph.edges().size());
  }
}
