package org.jogsutra.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * The co-occurrence graph, scored and laid out, ready to be written.
 *
 * @param nodes in order of their entity ids
 * @param edges in order of their pairs; both ends of each are among the nodes
 */
public record EntityGraph(RowSource<Node> nodes, RowSource<Edge> edges) {

  /**
   * An entity in the graph.
   *
   * @param dates the days of the articles that name it, each once, in order; see {@link #isDay}
   */
  public record Node(
      Entity entity, Occurrences occurrences, Scores scores, Place place, List<String> dates) {

    public Node {
      dates = List.copyOf(dates);
    }
  }

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
   * @param size radius, 4 to 100
   */
  public record Place(double x, double y, double size) {}

  /**
   * A pair of entities that occur together.
   *
   * @param weight what the graph weighs it by; positive
   * @param counts how often and when they occurred together
   * @param strength how much more often than by chance
   * @param history on which days, in order; articles without a full date are not in it
   * @param evidence where it was first seen, and the words
   */
  public record Edge(
      CoOccurrence pair,
      double weight,
      Counts counts,
      Strength strength,
      List<Dated> history,
      String evidence) {

    public Edge {
      history = List.copyOf(history);
    }
  }

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

  /**
   * How much a pair is more than chance.
   *
   * @param npmi normalized pointwise mutual information: -1 never together, 0 as by chance, 1 never
   *     apart
   * @param logLikelihood log-likelihood ratio of the two being independent, from 0
   * @param pValue how likely chance alone would bring them together as often, corrected for the
   *     number of pairs
   * @param backbone whether the graph falls apart without it
   */
  public record Strength(double npmi, double logLikelihood, double pValue, boolean backbone) {

    public Strength {
      if (!Double.isFinite(npmi) || !Double.isFinite(logLikelihood) || !Double.isFinite(pValue)) {
        throw new IllegalArgumentException(
            "not a strength: " + npmi + ", " + logLikelihood + ", " + pValue);
      }
    }
  }

  /**
   * What one day brought.
   *
   * @param date see {@link #isDay}
   * @param weight number of independent reports of that day; positive
   */
  public record Dated(String date, int weight) {

    public Dated {
      if (weight < 1 || !isDay(date)) {
        throw new IllegalArgumentException("no reports of a day: " + weight + " on " + date);
      }
    }
  }

  /** Returns whether an ISO 8601 date is a full day: {@code 2025-01-17} and not {@code 2025-01}. */
  public static boolean isDay(String date) {
    if (date.length() != "2025-01-17".length()) {
      return false;
    }
    try {
      LocalDate.parse(date);
      return true;
    } catch (DateTimeParseException noSuchDay) {
      return false;
    }
  }
}
