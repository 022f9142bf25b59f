package org.jogsutra;

import java.util.List;
import java.util.Map;
import org.jogsutra.model.Contradiction;
import org.jogsutra.model.EntityType;

/**
 * What a run came to.
 *
 * @param seconds time by stage, added up over all threads
 */
public record RunSummary(
    Inputs inputs, Counts counts, Graph graph, Facts facts, Map<String, Double> seconds) {

  /**
   * What the run did with its input.
   *
   * @param found number of inputs
   * @param workedOn number of those that were new, changed, or worked on with other knowledge
   * @param vanished number of inputs of earlier runs that are no longer there, and are kept
   */
  public record Inputs(long found, long workedOn, long vanished) {}

  /**
   * How much is known after it.
   *
   * @param articles number of articles used
   * @param skipped number of inputs left out
   * @param problems number of rows of {@code problems.csv}
   * @param entities number of entities
   * @param mentions number of mentions by type
   * @param top the entities that are named most, by type
   */
  public record Counts(
      long articles,
      long skipped,
      long problems,
      long entities,
      Map<EntityType, Long> mentions,
      Map<EntityType, List<Frequent>> top) {

    public Counts {
      mentions = Map.copyOf(mentions);
      top = Map.copyOf(top);
    }
  }

  /** An entity that is named often. */
  public record Frequent(String name, String nameEn, long mentions) {}

  /**
   * The graph of who is named with whom.
   *
   * @param nodes number of entities in it
   * @param edges number of its pairs
   * @param leastWeight number of reports that a pair must be in; more than asked for if there were
   *     too many pairs
   * @param topPairs the heaviest of them
   */
  public record Graph(long nodes, long edges, int leastWeight, List<Pair> topPairs) {

    public Graph {
      topPairs = List.copyOf(topPairs);
    }
  }

  /**
   * Two that are named together.
   *
   * @param first name of one
   * @param articles number of articles that name both
   * @param sentences number of windows (sentences by default) that name both
   */
  public record Pair(String first, String second, int articles, int sentences) {}

  /**
   * What the articles state.
   *
   * @param relations number of rows of {@code relations.csv}
   * @param edges number of different relations between two entities
   * @param transfers number of rows of {@code transfers.csv}
   * @param contradictions number of facts that are both affirmed and negated
   * @param firstContradictions the first of them
   */
  public record Facts(
      long relations,
      long edges,
      long transfers,
      long contradictions,
      List<Contradiction> firstContradictions) {

    public Facts {
      firstContradictions = List.copyOf(firstContradictions);
    }
  }
}
