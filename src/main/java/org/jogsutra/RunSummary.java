package org.jogsutra;

import java.util.List;
import java.util.Map;
import org.jogsutra.model.Contradiction;
import org.jogsutra.model.EntitySummary;
import org.jogsutra.model.EntityType;

/**
 * What a run came to.
 *
 * @param entities all entities found, in order of their ids
 * @param seconds time by stage, added up over all threads
 */
public record RunSummary(
    Counts counts,
    List<EntitySummary> entities,
    Graph graph,
    Facts facts,
    Map<String, Double> seconds) {

  public RunSummary {
    entities = List.copyOf(entities);
  }

  /**
   * How much a run read and found.
   *
   * @param articles number of articles used
   * @param skipped number of inputs left out
   * @param problems number of rows of {@code problems.csv}
   * @param mentions number of mentions by type
   */
  public record Counts(long articles, long skipped, long problems, Map<EntityType, Long> mentions) {

    public Counts {
      mentions = Map.copyOf(mentions);
    }
  }

  /**
   * The graph of who is named with whom.
   *
   * @param nodes number of entities in it
   * @param edges number of its pairs
   * @param topPairs the heaviest of them
   */
  public record Graph(long nodes, long edges, List<Pair> topPairs) {

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
