package org.jogsutra.graph;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntitySummary;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;

/** What is known so far of one entity that articles named. */
final class EntityTally {

  private final Entity entity;
  private final Tally tally = new Tally();
  private final Forms forms = new Forms();
  private final Set<Mention.Method> methods = EnumSet.noneOf(Mention.Method.class);
  private double confidence;
  private List<Link.Alternative> alternatives = List.of();

  EntityTally(Entity entity) {
    this.entity = entity;
  }

  EntityId id() {
    return entity.id();
  }

  void add(Link link, int article, String date) {
    tally.add(article, date);
    forms.add(link.mention().text());
    methods.addAll(link.mention().origin().methods());
    confidence = Math.max(confidence, link.confidence());
    alternatives = alternatives.isEmpty() ? link.alternatives() : alternatives;
  }

  EntitySummary summary() {
    return new EntitySummary(
        entity, tally.occurrences(), forms.mostFrequent(), methods, confidence, alternatives);
  }
}
