package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jogsutra.model.AllRows;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.RelationGraph;
import org.junit.jupiter.api.Test;

/** The two graph formats as any XML program reads them. */
class XmlTest {

  private static final EntityGraph ONE =
      Sample.graph(AllRows.of(Sample.GRAPH.nodes()).subList(2, 3), List.of());

  @Test
  void gexfOfOneNode() {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
        <meta>
        <creator>Jogsutra</creator>
        <title>Entities named together in news articles</title>
        <description>1 entities and 0 edges</description></meta>
        <graph mode="dynamic" timeformat="date" timerepresentation="timestamp" timezone="UTC">
        <attributes class="node" mode="static">
        <attribute id="label_en" title="label_en" type="string"/>
        <attribute id="type" title="type" type="string"/>
        <attribute id="country" title="country" type="string"/>
        <attribute id="category" title="category" type="string"/>
        <attribute id="mentions" title="mentions" type="integer"/>
        <attribute id="articles" title="articles" type="integer"/>
        <attribute id="degree" title="degree" type="integer"/>
        <attribute id="weighted_degree" title="weighted_degree" type="double"/>
        <attribute id="betweenness" title="betweenness" type="double"/>
        <attribute id="pagerank" title="pagerank" type="double"/>
        <attribute id="community" title="community" type="integer"/></attributes>
        <attributes class="edge" mode="static">
        <attribute id="sentences" title="sentences" type="integer"/>
        <attribute id="articles" title="articles" type="integer"/>
        <attribute id="clusters" title="clusters" type="integer"/>
        <attribute id="npmi" title="npmi" type="double"/>
        <attribute id="log_likelihood" title="log_likelihood" type="double"/>
        <attribute id="p_value" title="p_value" type="double"/>
        <attribute id="backbone" title="backbone" type="boolean"/>
        <attribute id="first_date" title="first_date" type="string"/>
        <attribute id="last_date" title="last_date" type="string"/></attributes>
        <attributes class="edge" mode="dynamic">
        <attribute id="reports" title="reports" type="integer"/></attributes>
        <nodes>
        <node id="weapon:s-400" label="এস-৪০০" timestamps="&lt;[2014-05-01, 2025-01-17]&gt;">
        <attvalues>
        <attvalue for="label_en" value="S-400"/>
        <attvalue for="type" value="WEAPON"/>
        <attvalue for="country" value="RU"/>
        <attvalue for="category" value="sam"/>
        <attvalue for="mentions" value="7"/>
        <attvalue for="articles" value="4"/>
        <attvalue for="degree" value="1"/>
        <attvalue for="weighted_degree" value="2.0"/>
        <attvalue for="betweenness" value="0.0"/>
        <attvalue for="pagerank" value="0.2625"/>
        <attvalue for="community" value="1"/></attvalues>
        <viz:color r="213" g="94" b="0"/>
        <viz:position x="1000.0" y="-500.0" z="0.0"/>
        <viz:size value="52.0"/></node></nodes>
        <edges></edges></graph></gexf>
        """,
        Tables.text(out -> GexfExport.write(ONE, out)));
  }

  @Test
  void graphmlOfNoRelations() {
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="label" for="node" attr.name="label" attr.type="string"/>
        <key id="r" for="node" attr.name="r" attr.type="int"/>
        <key id="g" for="node" attr.name="g" attr.type="int"/>
        <key id="b" for="node" attr.name="b" attr.type="int"/>
        <key id="x" for="node" attr.name="x" attr.type="double"/>
        <key id="y" for="node" attr.name="y" attr.type="double"/>
        <key id="size" for="node" attr.name="size" attr.type="double"/>
        <key id="label_en" for="node" attr.name="label_en" attr.type="string"/>
        <key id="type" for="node" attr.name="type" attr.type="string"/>
        <key id="country" for="node" attr.name="country" attr.type="string"/>
        <key id="category" for="node" attr.name="category" attr.type="string"/>
        <key id="mentions" for="node" attr.name="mentions" attr.type="int"/>
        <key id="articles" for="node" attr.name="articles" attr.type="int"/>
        <key id="degree" for="node" attr.name="degree" attr.type="int"/>
        <key id="weighted_degree" for="node" attr.name="weighted_degree" attr.type="double"/>
        <key id="betweenness" for="node" attr.name="betweenness" attr.type="double"/>
        <key id="pagerank" for="node" attr.name="pagerank" attr.type="double"/>
        <key id="community" for="node" attr.name="community" attr.type="int"/>
        <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
        <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
        <key id="edge_articles" for="edge" attr.name="articles" attr.type="int"/>
        <key id="affirmed" for="edge" attr.name="affirmed" attr.type="int"/>
        <key id="negated" for="edge" attr.name="negated" attr.type="int"/>
        <key id="claimed" for="edge" attr.name="claimed" attr.type="int"/>
        <key id="planned" for="edge" attr.name="planned" attr.type="int"/>
        <key id="weapons" for="edge" attr.name="weapons" attr.type="string"/>
        <key id="first_date_text" for="edge" attr.name="first_date_text" attr.type="string"/>
        <key id="last_date_text" for="edge" attr.name="last_date_text" attr.type="string"/>
        <key id="evidence" for="edge" attr.name="evidence" attr.type="string"/>
        <graph edgedefault="directed"></graph></graphml>
        """,
        Tables.text(out -> GraphmlExport.write(new RelationGraph(List.of(), List.of()), out)));
  }

  @Test
  void keysOfGraphmlDiffer() throws XMLStreamException {
    Set<String> ids = new HashSet<>();
    XMLStreamReader xml = read(graphml(Sample.GRAPH));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("key")) {
        assertTrue(ids.add(xml.getAttributeValue("", "id")), ids::toString);
      }
    }
  }

  @Property(tries = 300, seed = "1")
  void anyNameGivesAFileThatCanBeRead(@ForAll String name) throws XMLStreamException {
    EntityGraph graph = Sample.named(name, name);
    String label = GraphText.label(AllRows.of(graph.nodes()).get(1).entity());
    assertTrue(texts(graphml(graph)).contains(label), label);
    assertTrue(texts(gexf(graph)).contains(label), label);
  }

  private static String graphml(EntityGraph graph) {
    return Tables.text(out -> GraphmlExport.write(graph, out));
  }

  private static String gexf(EntityGraph graph) {
    return Tables.text(out -> GexfExport.write(graph, out));
  }

  /** Returns the texts of elements and values of attributes. */
  private static Set<String> texts(String file) throws XMLStreamException {
    Set<String> texts = new HashSet<>();
    XMLStreamReader xml = read(file);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.CHARACTERS) {
        texts.add(xml.getText());
      } else if (event == XMLStreamReader.START_ELEMENT) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          texts.add(xml.getAttributeValue(i));
        }
      }
    }
    return texts;
  }

  private static XMLStreamReader read(String file) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new StringReader(file));
  }
}
