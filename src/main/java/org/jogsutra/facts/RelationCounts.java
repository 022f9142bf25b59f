package org.jogsutra.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jogsutra.model.CoOccurrenceRule;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.RelationGraph;
import org.jogsutra.model.RelationGraph.Edge;
import org.jogsutra.model.StatedRelation;

/**
 * Counts over all articles how often each relation between two entities is stated.
 *
 * <p>Relations with one end alone, and those of an entity with itself, are no edges. A place stands
 * for its country if the rule says so, unless the country is the other end, as in a place that is
 * located in it. What is held grows with the number of different edges. Not thread-safe.
 */
public final class RelationCounts {

  private final Function<EntityId, Entity> countryOf;
  private final CoOccurrenceRule rule;
  private final Map<RelationGraph.Key, EdgeTally> tallies = new TreeMap<>();

  /**
   * Creates counts that are all zero.
   *
   * @param countryOf knows the country of each place that is linked to
   * @param rule which types may be ends, and what places stand for
   */
  public RelationCounts(Function<EntityId, Entity> countryOf, CoOccurrenceRule rule) {
    this.countryOf = countryOf;
    this.rule = rule;
  }

  /** Counts what one more article states. */
  public void add(List<StatedRelation> ofArticle) {
    for (StatedRelation relation : ofArticle) {
      Ends ends = Ends.of(relation);
      if (ends.source().isPresent() && ends.target().isPresent()) {
        add(relation, ends.replaced(this::standIn));
      }
    }
  }

  /** Returns one edge for each relation between two entities, in order of their keys. */
  public List<Edge> edges() {
    return tallies.entrySet().stream().map(tally -> tally.getValue().edge(tally.getKey())).toList();
  }

  private void add(StatedRelation relation, Ends ends) {
    if (!ends.areOne() && takesPart(ends.source().get()) && takesPart(ends.target().get())) {
      Ends ordered = relation.type().symmetric() ? ends.inOrder() : ends;
      EntityId from = ordered.source().get().id();
      EntityId to = ordered.target().get().id();
      tallies
          .computeIfAbsent(
              new RelationGraph.Key(from, to, relation.type().name()), unseen -> new EdgeTally())
          .add(relation, to);
    }
  }

  private boolean takesPart(Entity entity) {
    return rule.types().contains(entity.type());
  }

  private Entity standIn(Entity entity) {
    EntityId standIn = rule.standIn(entity);
    return standIn.equals(entity.id()) ? entity : countryOf.apply(standIn);
  }
}
