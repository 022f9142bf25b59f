package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jogsutra.export.SvgExport.Labels;
import org.jogsutra.export.SvgLabels.Line;
import org.jogsutra.model.AllRows;
import org.jogsutra.model.CoOccurrence;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Counts;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityGraph.Place;
import org.jogsutra.model.EntityGraph.Scores;
import org.jogsutra.model.EntityGraph.Strength;
import org.jogsutra.model.EntityId;
import org.junit.jupiter.api.Test;

class SvgTest {

  private static final EntityGraph LARGE = large(5_000, 12_000);

  @Test
  void drawsEachNodeInTheColorOfItsTypeAndEachEdge() {
    String svg = svg(Sample.GRAPH, Labels.BOTH);
    List<String> elements = new ArrayList<>();
    String words = words(svg, elements);
    assertEquals(3 + 5, count(elements, "circle"));
    assertEquals(2, count(elements, "line"));
    assertEquals(1 + 1, svg.split("fill=\"#d55e00\"", -1).length - 1);
    assertTrue(words.contains("রাশিয়া (Russia), articles: 4"), words);
    assertTrue(words.contains("3 of 3 entities, 2 of 2 pairs"), words);
  }

  @Test
  void labelsInTheLanguageAskedFor() {
    assertEquals(List.of("রাশিয়া", "এস-৪০০", "ভারত"), labels(Labels.BENGALI));
    assertEquals(List.of("Russia", "S-400", "India"), labels(Labels.ENGLISH));
    assertEquals(
        List.of("রাশিয়া", "Russia", "এস-৪০০", "S-400", "ভারত", "India"), labels(Labels.BOTH));
  }

  private static List<String> labels(Labels labels) {
    List<Node> nodes = drawn(Sample.GRAPH).nodes();
    return SvgLabels.of(nodes, labels, SvgCanvas.of(nodes)).stream().map(Line::words).toList();
  }

  @Test
  void drawsTheLargestNodesAndOfTheEdgesTheBackboneFirst() {
    SvgSelection drawn = drawn(LARGE);
    assertEquals(1_500, drawn.nodes().size());
    assertEquals(100.0, drawn.nodes().get(0).place().size());
    List<Edge> edges = drawn.edges();
    long backbone =
        AllRows.of(LARGE.edges()).stream()
            .filter(edge -> edge.strength().backbone())
            .filter(
                edge -> isDrawn(drawn, edge.pair().first()) && isDrawn(drawn, edge.pair().second()))
            .count();
    assertTrue(backbone > 0);
    for (int i = 0; i < edges.size(); i++) {
      assertEquals(i < backbone, edges.get(i).strength().backbone());
    }
  }

  private static boolean isDrawn(SvgSelection drawn, EntityId id) {
    return drawn.nodes().stream().anyMatch(node -> node.entity().id().equals(id));
  }

  @Test
  void noTwoLabelsOverlap() {
    List<Node> nodes = drawn(LARGE).nodes();
    List<Line> lines = SvgLabels.of(nodes, Labels.ENGLISH, SvgCanvas.of(nodes));
    assertTrue(lines.size() > 20);
    for (int i = 0; i < lines.size(); i++) {
      for (Line other : lines.subList(i + 1, lines.size())) {
        assertFalse(overlap(lines.get(i), other), () -> other.toString());
      }
    }
  }

  private static boolean overlap(Line a, Line b) {
    double width = (SvgText.width(a.words(), a.size()) + SvgText.width(b.words(), b.size())) / 2;
    return Math.abs(a.x() - b.x()) < width - 0.01
        && Math.abs(a.y() - b.y()) < Math.min(a.size(), b.size());
  }

  @Test
  void everythingIsInsideThePicture() {
    List<Node> nodes = drawn(LARGE).nodes();
    SvgCanvas canvas = SvgCanvas.of(nodes);
    for (Node node : nodes) {
      double radius = canvas.radius(node);
      assertTrue(canvas.across(node) - radius >= 0, node::toString);
      assertTrue(canvas.across(node) + radius <= SvgCanvas.WIDTH, node::toString);
      assertTrue(canvas.down(node) - radius >= 0, node::toString);
      assertTrue(canvas.down(node) + radius <= SvgCanvas.BOTTOM, node::toString);
    }
  }

  @Test
  void doesNotDependOnTheNumberOfTimesTheGraphIsRead() {
    assertEquals(svg(LARGE, Labels.BOTH), svg(LARGE, Labels.BOTH));
  }

  @Test
  void drawsAGraphOfNothingOrOfOneNode() {
    assertTrue(svg(Sample.EMPTY, Labels.BOTH).contains("0 of 0 entities"));
    EntityGraph one = Sample.graph(AllRows.of(Sample.GRAPH.nodes()).subList(0, 1), List.of());
    assertTrue(svg(one, Labels.BENGALI).contains(">ভারত</text>"));
  }

  @Test
  void cutsLongNamesBetweenLetters() {
    String cut = SvgText.shortened("ক্ষ্ম".repeat(20));
    assertEquals("ক্ষ্ম".repeat(6) + "…", cut);
    assertEquals("a".repeat(31) + "…", SvgText.shortened("a".repeat(100)));
    assertEquals("ভারত", SvgText.shortened("ভারত"));
    assertEquals("…", SvgText.shortened("\u09CD".repeat(100)));
  }

  private static SvgSelection drawn(EntityGraph graph) {
    try {
      return SvgSelection.of(graph);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String svg(EntityGraph graph, Labels labels) {
    return Tables.text(out -> SvgExport.write(graph, labels, out));
  }

  private static long count(List<String> elements, String name) {
    return elements.stream().filter(name::equals).count();
  }

  /** Returns all text of a file and adds the names of its elements to a list. */
  static String words(String svg, List<String> elements) {
    var words = new StringBuilder();
    try {
      XMLStreamReader xml =
          XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(svg));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          elements.add(xml.getLocalName());
        } else if (event == XMLStreamReader.CHARACTERS) {
          words.append(xml.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw new AssertionError(e);
    }
    return words.toString();
  }

  private static EntityGraph large(int nodes, int edges) {
    var random = new Random(3);
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      double size = i == 0 ? 100 : 4 + 90.0 * nodes / (nodes + 200.0 * i);
      all.add(
          Sample.node(
              new Entity(id(i), "নাম " + i, "Name " + i, "", "", ""),
              new Scores(1, 1, 0, 0, 0),
              new Place(random.nextGaussian() * 300, random.nextGaussian() * 300, size)));
    }
    List<Edge> between = new ArrayList<>();
    for (int i = 0; i < edges; i++) {
      int first = random.nextInt(nodes - 1);
      int second = first + 1 + random.nextInt(nodes - 1 - first);
      between.add(
          new Edge(
              CoOccurrence.of(id(first), id(second)),
              1 + random.nextInt(9),
              new Counts(1, 1, 1, "", ""),
              new Strength(0, 0, 1, i % 3 == 0),
              List.of(),
              ""));
    }
    return Sample.graph(all, between);
  }

  private static EntityId id(int number) {
    return new EntityId("org:%04d".formatted(number));
  }
}
