package org.jogsutra.export;

import java.util.List;
import java.util.function.Function;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.RelationGraph;

/**
 * A column that all graph formats give to their nodes or edges.
 *
 * @param name small letters, digits and underscores, since Gephi makes capitals small; none of
 *     {@code id}, {@code label}, {@code timeset}, {@code weight}, {@code color}, {@code size},
 *     {@code x}, {@code y}, {@code r}, {@code g}, {@code b}, which mean something else to it
 * @param value its value for a node or edge, as its type says; an empty text is none
 */
record GraphColumn<T>(String name, Type type, Function<T, ?> value) {

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
          decimal("npmi", edge -> edge.strength().npmi()),
          decimal("log_likelihood", edge -> edge.strength().logLikelihood()),
          new GraphColumn<>("p_value", Type.PROBABILITY, edge -> edge.strength().pValue()),
          new GraphColumn<>("backbone", Type.FLAG, edge -> edge.strength().backbone()),
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
    DECIMAL("double", "double"),
    PROBABILITY("double", "double"),
    FLAG("boolean", "boolean");

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
    return new GraphColumn<>(name, Type.TEXT, value);
  }

  private static <T> GraphColumn<T> integer(String name, Function<T, Integer> value) {
    return new GraphColumn<>(name, Type.INTEGER, value);
  }

  private static <T> GraphColumn<T> decimal(String name, Function<T, Double> value) {
    return new GraphColumn<>(name, Type.DECIMAL, value);
  }

  /** Returns the value as files write it: numbers plain, texts as they are. */
  String plain(T element) {
    Object found = value.apply(element);
    return switch (type) {
      case DECIMAL -> Numbers.decimal((Double) found);
      case PROBABILITY -> Numbers.probability((Double) found);
      case TEXT, INTEGER, FLAG -> found.toString();
    };
  }

  /** Returns the value for an attribute in XML; see {@link GraphText#attribute}. */
  String xml(T element) {
    return type == Type.TEXT ? GraphText.attribute(plain(element)) : plain(element);
  }
}
