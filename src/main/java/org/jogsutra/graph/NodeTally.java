package org.jogsutra.graph;

import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Occurrences;

/**
 * An entity as pairs see it: itself, or a country with all the places that stand for it.
 *
 * <p>A class and no record, since two are the same only if they are one: they are looked up for
 * each mention, and the hash of a record would read all the names each time.
 */
final class NodeTally {

  private final Entity entity;
  private final int number;
  private final boolean paired;
  private final Tally tally = new Tally();

  /**
   * Creates the tally of a node.
   *
   * @param number a number of its own, from 0
   * @param paired whether entities of its type take part in pairs
   */
  NodeTally(Entity entity, int number, boolean paired) {
    this.entity = entity;
    this.number = number;
    this.paired = paired;
  }

  Entity entity() {
    return entity;
  }

  EntityId id() {
    return entity.id();
  }

  int number() {
    return number;
  }

  boolean paired() {
    return paired;
  }

  void add(int article, String date) {
    tally.add(article, date);
  }

  Occurrences occurrences() {
    return tally.occurrences();
  }
}
