package org.jogsutra;

import java.util.List;
import java.util.Map;
import org.jogsutra.model.GraphChanges.Change;
import org.jogsutra.model.GraphChanges.Told;

/**
 * What differs between two runs, in a few numbers.
 *
 * @param older how much the older run read
 * @param newer how much the newer run read
 * @param nodes number of entities that either graph draws, by change; changes of none are left out
 * @param edges number of pairs, likewise
 * @param relations number of stated relations between two entities, likewise
 * @param top pairs that changed most, by keyness
 */
public record DiffSummary(
    Size older,
    Size newer,
    Map<Change, Long> nodes,
    Map<Change, Long> edges,
    Map<Change, Long> relations,
    List<Told> top) {

  public DiffSummary {
    nodes = Map.copyOf(nodes);
    edges = Map.copyOf(edges);
    relations = Map.copyOf(relations);
    top = List.copyOf(top);
  }

  /**
   * How much a run read.
   *
   * @param reports number of independent reports among the articles
   */
  public record Size(long articles, long reports) {}
}
