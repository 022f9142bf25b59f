package org.jogsutra.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Dated;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;

/**
 * Writes a graph as JSON for Cytoscape.js, which Cytoscape opens too: one node or edge a line, with
 * the columns of the other formats and the days as a list.
 */
public final class CyjsExport {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private CyjsExport(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the whole file; the stream stays open. */
  public static void write(EntityGraph graph, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      // Half a graph must not come to look like a whole one.
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
      new CyjsExport(json).write(graph);
    }
  }

  private void write(EntityGraph graph) throws IOException {
    json.writeStartObject();
    json.writeStringField("format_version", "1.0");
    json.writeStringField("generated_by", "Jogsutra");
    json.writeStringField("target_cytoscapejs_version", "~3");
    json.writeObjectFieldStart("data");
    json.writeStringField("name", GraphForm.CO_OCCURRENCE.title());
    json.writeEndObject();
    json.writeObjectFieldStart("elements");
    json.writeArrayFieldStart("nodes");
    graph.nodes().forEach(this::write);
    json.writeEndArray();
    json.writeArrayFieldStart("edges");
    graph.edges().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void write(Node node) throws IOException {
    String label = GraphText.label(node.entity());
    start(node.entity().id().value());
    // Cytoscape shows the name, pages made with Cytoscape.js mostly the label.
    json.writeStringField("name", label);
    json.writeStringField("label", label);
    writeValues(GraphColumn.OF_NODES, node);
    json.writeStringField("color", TypeColor.of(node.entity().type()).hex());
    json.writeFieldName("size");
    json.writeNumber(Numbers.decimal(node.place().size()));
    writeDays(node.dates());
    json.writeEndObject();
    json.writeObjectFieldStart("position");
    json.writeFieldName("x");
    json.writeNumber(Numbers.decimal(node.place().x()));
    // Here y points down, in Gephi up.
    json.writeFieldName("y");
    json.writeNumber(Numbers.decimal(0 - node.place().y()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(Edge edge) throws IOException {
    start(GraphText.edgeId(edge));
    json.writeStringField("source", edge.pair().first().value());
    json.writeStringField("target", edge.pair().second().value());
    json.writeFieldName("weight");
    json.writeNumber(Numbers.decimal(edge.weight()));
    writeValues(GraphColumn.OF_EDGES, edge);
    writeDays(edge.history().stream().map(Dated::date).toList());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void start(String id) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("id", id);
  }

  private <T> void writeValues(List<GraphColumn<T>> columns, T element) throws IOException {
    for (GraphColumn<T> column : columns) {
      String value = column.plain(element);
      if (!value.isEmpty()) {
        json.writeFieldName(column.name());
        switch (column.type()) {
          case TEXT -> json.writeString(CleanText.oneLine(value));
          case INTEGER, DECIMAL, PROBABILITY -> json.writeNumber(value);
          case FLAG -> json.writeBoolean(Boolean.parseBoolean(value));
        }
      }
    }
  }

  private void writeDays(List<String> days) throws IOException {
    json.writeArrayFieldStart("dates");
    for (String day : days) {
      json.writeString(day);
    }
    json.writeEndArray();
  }
}
