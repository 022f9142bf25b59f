package org.jogsutra;

import java.util.List;
import java.util.Map;
import org.jogsutra.model.Contradiction;
import org.jogsutra.model.EntityGraph;
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
    EntityGraph graph,
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
