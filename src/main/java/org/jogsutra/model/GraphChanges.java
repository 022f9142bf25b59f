package org.jogsutra.model;

import java.util.Locale;
import org.jogsutra.model.EntityGraph.Place;

/**
 * The co-occurrence graphs of two runs as one: all nodes and edges that either of them draws.
 *
 * @param nodes in order of their entity ids
 * @param edges in order of their pairs; both ends of each are among the nodes
 */
public record GraphChanges(RowSource<Node> nodes, RowSource<Edge> edges) {

  /** What became of something from the older run to the newer one. */
  public enum Change {
    NEW,
    STRONGER,
    /**
     * Stated by as many articles as before, but affirmed or denied otherwise; of relations only.
     */
    CHANGED,
    /** There as before; an edge as strong as before. */
    KEPT,
    WEAKER,
    VANISHED;

    /** Returns the name as the output files write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the change of a name that the output files write. */
    public static Change of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * An entity in either graph.
   *
   * @param articlesOld number of articles that name it in the older run; 0 if that did not draw it
   * @param articlesNew the same of the newer run
   * @param place where the newer run draws it, or else the older one
   */
  public record Node(Entity entity, Change change, int articlesOld, int articlesNew, Place place) {}

  /** A pair in either graph. */
  public record Edge(CoOccurrence pair, Change change, Shift shift) {

    /** Returns what a graph weighs it by: how strong it is now, or was before it vanished. */
    public int weight() {
      return change == Change.VANISHED ? shift.weightOld() : shift.weightNew();
    }
  }

  /**
   * How strong a pair was and is.
   *
   * @param weightOld independent reports that name both in the older run, also if that did not draw
   *     the pair
   * @param weightNew the same of the newer run
   * @param keyness log-likelihood ratio of the pair having the same share of the reports in both
   *     runs (Dunning 1993), negative if its share fell
   */
  public record Shift(int weightOld, int weightNew, double keyness) {}

  /** A pair by the names of its ends, to be told. */
  public record Told(String source, String target, Change change, Shift shift) {}
}
