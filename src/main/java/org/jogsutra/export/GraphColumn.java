package org.jogsutra.export;

import java.util.List;
import java.util.function.Function;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.RelationGraph;

/**
 * A column that both graph formats give to their nodes or edges.
 *
 * @param name small letters, digits and underscores, since Gephi makes capitals small; none of
 *     {@code id}, {@code label}, {@code timeset}, {@code weight}, {@code color}, {@code size},
 *     {@code x}, {@code y}, {@code r}, {@code g}, {@code b}, which mean something else to it
 * @param value its value for a node or edge; none if empty
 */
record GraphColumn<T>(String name, Type type, Function<T, String> value) {

  static final List<GraphColumn<Node>> OF_NODES =
      List.of(
          text("label_en", node -> node.entity().nameEn()),
          text("type", node -> node.entity().type().name()),
          text("country", node -> node.entity().country()),
          text("category", node -> node.entity().category()),
          integer("mentions", node -> node.occurrences().mentions()),
          integer("articles", node -> node.occurrences().articles()),
          integer("degree", node -> node.scores().degree()),
          decimal("weighted_degree", node -> node.scores().weightedDegree()),
          decimal("betweenness", node -> node.scores().betweenness()),
          decimal("pagerank", node -> node.scores().pagerank()),
          integer("community", node -> node.scores().community()));

  static final List<GraphColumn<Edge>> OF_EDGES =
      List.of(
          integer("sentences", edge -> edge.counts().sentences()),
          integer("articles", edge -> edge.counts().articles()),
          integer("clusters", edge -> edge.counts().clusters()),
          text("first_date", edge -> edge.counts().firstDate()),
          text("last_date", edge -> edge.counts().lastDate()));

  static final List<GraphColumn<RelationGraph.Edge>> OF_RELATIONS =
      List.of(
          text("relation", edge -> edge.key().relation()),
          integer("articles", edge -> edge.counts().articles()),
          integer("affirmed", edge -> edge.counts().voices().affirmed()),
          integer("negated", edge -> edge.counts().voices().negated()),
          integer("claimed", edge -> edge.counts().voices().claimed()),
          integer("planned", edge -> edge.counts().voices().planned()),
          text("weapons", edge -> String.join("; ", edge.weapons())),
          text("first_date_text", edge -> EdgesTable.dateText(edge.counts().firstDate())),
          text("last_date_text", edge -> EdgesTable.dateText(edge.counts().lastDate())),
          text("evidence", RelationGraph.Edge::evidence));

  /** What a column holds, as each format spells it. */
  enum Type {
    TEXT("string", "string"),
    INTEGER("int", "integer"),
    DECIMAL("double", "double");

    private final String graphml;
    private final String gexf;

    Type(String graphml, String gexf) {
      this.graphml = graphml;
      this.gexf = gexf;
    }

    String graphml() {
      return graphml;
    }

    String gexf() {
      return gexf;
    }
  }

  private static <T> GraphColumn<T> text(String name, Function<T, String> value) {
    return new GraphColumn<>(name, Type.TEXT, value.andThen(GraphText::attribute));
  }

  private static <T> GraphColumn<T> integer(String name, Function<T, Integer> value) {
    return new GraphColumn<>(name, Type.INTEGER, value.andThen(String::valueOf));
  }

  private static <T> GraphColumn<T> decimal(String name, Function<T, Double> value) {
    return new GraphColumn<>(name, Type.DECIMAL, value.andThen(Numbers::decimal));
  }

  String valueOf(T element) {
    return value.apply(element);
  }
}
