package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** GraphML as programs other than Gephi read it. */
class GraphmlTest {

  static Stream<GephiImport.Writing> files() {
    return Stream.of(
        out -> GraphmlExport.write(Sample.GRAPH, out),
        out -> GraphmlExport.write(Sample.EMPTY, out),
        out -> GraphmlExport.write(Hostile.GRAPH, out),
        out -> GraphmlExport.write(RelationSample.GRAPH, out),
        out -> GraphmlExport.write(Hostile.RELATIONS, out));
  }

  /** What is known of a key: of what it is, and a parser that fails on a wrong value. */
  private record Key(String of, Consumer<String> parser) {}

  /**
   * NetworkX refuses a file with a value of no key, a key without name or with an unknown type, or
   * a value that is not of its type.
   */
  @ParameterizedTest
  @MethodSource("files")
  void keepsTheRulesOfNetworkx(GephiImport.Writing file) throws XMLStreamException {
    Map<String, Key> keys = new HashMap<>();
    Set<String> nodes = new HashSet<>();
    String parent = "";
    XMLStreamReader xml = read(file);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "key" -> {
          assertEquals("", parent, "a key behind the graph");
          assertNotNull(attribute(xml, "attr.name"));
          Key key = new Key(attribute(xml, "for"), parser(attribute(xml, "attr.type")));
          assertEquals(null, keys.put(attribute(xml, "id"), key));
        }
        case "node" -> assertTrue(nodes.add(attribute(xml, "id")));
        case "edge" -> {
          assertTrue(nodes.contains(attribute(xml, "source")));
          assertTrue(nodes.contains(attribute(xml, "target")));
        }
        case "data" -> {
          Key key = Objects.requireNonNull(keys.get(attribute(xml, "key")));
          assertEquals(key.of(), parent);
          key.parser().accept(xml.getElementText());
        }
        default -> {}
      }
      parent =
          Set.of("graph", "node", "edge").contains(xml.getLocalName())
              ? xml.getLocalName()
              : parent;
    }
  }

  private static Consumer<String> parser(String type) {
    return switch (type) {
      case "int" -> Integer::parseInt;
      case "double" -> text -> assertTrue(Double.isFinite(Double.parseDouble(text)));
      case "boolean" -> text -> assertTrue(Set.of("true", "false").contains(text), text);
      case "string" -> text -> assertTrue(!text.isEmpty());
      default -> throw new AssertionError(type);
    };
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return Objects.requireNonNull(xml.getAttributeValue(null, name), name);
  }

  private static XMLStreamReader read(GephiImport.Writing file) throws XMLStreamException {
    return XMLInputFactory.newDefaultFactory()
        .createXMLStreamReader(new StringReader(Tables.text(file)));
  }

  @Test
  void isReadByJgraphtWithItsTypesAndWeights() {
    Map<String, Map<String, String>> nodes = new TreeMap<>();
    Graph<String, DefaultWeightedEdge> graph =
        jgrapht(out -> GraphmlExport.write(Sample.GRAPH, out), true, nodes);
    assertEquals(3, graph.vertexSet().size());
    assertEquals(List.of(3.0, 2.0), graph.edgeSet().stream().map(graph::getEdgeWeight).toList());
    assertEquals(
        List.of("ভারত", "রাশিয়া", "এস-৪০০"),
        nodes.values().stream().map(values -> values.get("label")).toList());
  }

  @Test
  void isValidByTheSchemaAndReadByJgraphtWhateverTheTexts() {
    assertReadByJgrapht(out -> GraphmlExport.write(Hostile.GRAPH, out), true);
  }

  /** The kinds of edges that Gephi needs are not of the schema. */
  @Test
  void relationsAreReadByJgraphtWhereItDoesNotAskTheSchema() {
    assertReadByJgrapht(out -> GraphmlExport.write(Hostile.RELATIONS, out), false);
  }

  private static void assertReadByJgrapht(GephiImport.Writing file, boolean validating) {
    Map<String, Map<String, String>> nodes = new TreeMap<>();
    Graph<String, DefaultWeightedEdge> graph = jgrapht(file, validating, nodes);
    assertEquals(Hostile.TEXTS.size(), graph.edgeSet().size());
    assertEquals(
        Hostile.TEXTS.values().stream().sorted().toList(),
        nodes.values().stream().map(values -> values.get("label")).sorted().toList());
  }

  private static Graph<String, DefaultWeightedEdge> jgrapht(
      GephiImport.Writing file, boolean validating, Map<String, Map<String, String>> nodes) {
    Graph<String, DefaultWeightedEdge> graph =
        GraphTypeBuilder.undirected()
            .weighted(true)
            .allowingMultipleEdges(true)
            .vertexSupplier(SupplierUtil.createStringSupplier(100))
            .edgeSupplier(DefaultWeightedEdge::new)
            .buildGraph();
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(validating);
    importer.addVertexAttributeConsumer(
        (node, value) ->
            nodes
                .computeIfAbsent(node.getFirst(), unseen -> new HashMap<>())
                .put(node.getSecond(), value.getValue()));
    importer.importGraph(graph, new StringReader(Tables.text(file)));
    return graph;
  }
}
