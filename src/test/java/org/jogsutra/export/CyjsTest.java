package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CyjsTest {

  private final JsonTree file = JsonTree.of(out -> CyjsExport.write(Sample.GRAPH, out));
  private final List<JsonTree> nodes = file.at("elements").at("nodes").items();
  private final List<JsonTree> edges = file.at("elements").at("edges").items();

  @Test
  void hasNodesWithNamesColorsAndDays() {
    JsonTree russia = nodes.get(1).at("data");
    assertEquals("country:RU", russia.at("id").text());
    assertEquals("রাশিয়া", russia.at("label").text());
    assertEquals("Russia", russia.at("label_en").text());
    assertEquals("COUNTRY", russia.at("type").text());
    assertEquals("#0072b2", russia.at("color").text());
    assertEquals(7, russia.at("mentions").value());
    assertEquals(0.475, russia.at("pagerank").value());
    assertEquals(Sample.DATES, russia.at("dates").items().stream().map(JsonTree::text).toList());
    assertFalse(russia.has("category"));
  }

  @Test
  void placesNodesAsGephiDoesOnAScreenWhoseYPointsDown() {
    assertEquals(0.0, nodes.get(1).at("position").at("x").value());
    assertEquals(-500.0, nodes.get(1).at("position").at("y").value());
    assertEquals(0.0, nodes.get(0).at("position").at("y").value());
  }

  @Test
  void hasEdgesWithTheirStrength() {
    JsonTree edge = edges.get(0).at("data");
    assertEquals("country:IN", edge.at("source").text());
    assertEquals("country:RU", edge.at("target").text());
    assertEquals(3.0, edge.at("weight").value());
    assertEquals(0.25, edge.at("npmi").value());
    assertEquals(1.235e-12, edge.at("p_value").value());
    assertEquals(true, edge.at("backbone").value());
    assertEquals(Sample.DATES, edge.at("dates").items().stream().map(JsonTree::text).toList());
  }

  /** Cytoscape.js takes nodes and edges from one space of ids, and needs the ends to be there. */
  @Test
  void hasNoIdTwiceAndNoEdgeWithoutItsEnds() {
    JsonTree hostile = JsonTree.of(out -> CyjsExport.write(Hostile.GRAPH, out)).at("elements");
    Set<String> ids = new HashSet<>();
    hostile.at("nodes").items().forEach(node -> assertTrue(ids.add(id(node))));
    for (JsonTree edge : hostile.at("edges").items()) {
      assertTrue(ids.contains(edge.at("data").at("source").text()));
      assertTrue(ids.contains(edge.at("data").at("target").text()));
      assertTrue(ids.add(id(edge)));
    }
  }

  private static String id(JsonTree element) {
    return element.at("data").at("id").text();
  }

  @Test
  void ofNothingHasTwoEmptyLists() {
    JsonTree elements = JsonTree.of(out -> CyjsExport.write(Sample.EMPTY, out)).at("elements");
    assertEquals(List.of(), elements.at("nodes").items());
    assertEquals(List.of(), elements.at("edges").items());
  }
}
