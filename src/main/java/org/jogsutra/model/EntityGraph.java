package org.jogsutra.model;

import java.util.List;

/**
 * The co-occurrence graph, scored and laid out, ready to be written.
 *
 * @param nodes in order of their entity ids
 * @param edges in order of their pairs; both ends of each are among the nodes
 */
public record EntityGraph(List<Node> nodes, List<Edge> edges) {

  public EntityGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** An entity in the graph. */
  public record Node(Entity entity, Occurrences occurrences, Scores scores, Place place) {}

  /**
   * What the graph says of a node.
   *
   * @param degree number of edges
   * @param weightedDegree sum of the weights of its edges
   * @param betweenness share of the shortest paths that pass through it, 0 to 1
   * @param pagerank its PageRank; all nodes sum to 1
   * @param community number of its community, from 0; 0 is the largest
   */
  public record Scores(
      int degree, double weightedDegree, double betweenness, double pagerank, int community) {}

  /**
   * Where a node is drawn.
   *
   * @param size diameter, 4 to 100
   */
  public record Place(double x, double y, double size) {}

  /**
   * A pair of entities that occur together.
   *
   * @param weight what the graph weighs it by; positive
   * @param counts how often and when they occurred together
   * @param evidence where it was first seen, and the words
   */
  public record Edge(CoOccurrence pair, double weight, Counts counts, String evidence) {}

  /**
   * How often and when two entities occurred together.
   *
   * @param sentences number of windows (sentences by default) that name both
   * @param articles number of articles with such a window
   * @param clusters number of independent reports among these articles
   * @param firstDate ISO 8601 date of the earliest dated article, or empty
   * @param lastDate ISO 8601 date of the latest dated article, or empty
   */
  public record Counts(
      int sentences, int articles, int clusters, String firstDate, String lastDate) {}
}
