package org.jogsutra.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityGraph.Dated;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Relation.Modality;
import org.jogsutra.model.Relation.Polarity;
import org.jogsutra.model.RelationGraph;
import org.jogsutra.model.RelationGraph.Counts;
import org.jogsutra.model.RelationGraph.Edge;
import org.jogsutra.model.RelationGraph.Voices;
import org.jogsutra.model.StatedRelation;

/** What articles stated so far of one relation between two entities. */
final class EdgeTally {

  /** Names of weapons are kept for the first so many different ones only. */
  static final int WEAPONS_KEPT = 20;

  private final TreeSet<String> weapons = new TreeSet<>();
  private final Map<String, Integer> articlesOfDay = new TreeMap<>();
  private int articles;
  private String lastArticle = "";
  private int affirmed;
  private int negated;
  private int claimed;
  private int planned;
  private String firstDate = "";
  private String lastDate = "";
  private String evidence = "";

  /** Counts one more statement. All statements of one article come in a row. */
  void add(StatedRelation relation, EntityId target) {
    if (!relation.id().articleId().equals(lastArticle)) {
      addArticle(relation);
    }
    if (evidence.isEmpty()) {
      evidence = relation.evidence();
    }
    boolean isNegated = relation.told().polarity() == Polarity.NEGATED;
    affirmed += isNegated ? 0 : 1;
    negated += isNegated ? 1 : 0;
    claimed += relation.told().modality() == Modality.CLAIMED ? 1 : 0;
    planned += relation.told().modality() == Modality.PLANNED ? 1 : 0;
    Ends.weapon(relation).filter(weapon -> !weapon.id().equals(target)).ifPresent(this::addWeapon);
  }

  Edge edge(RelationGraph.Key key) {
    Voices voices = new Voices(affirmed, negated, claimed, planned);
    Counts counts = new Counts(articles, voices, firstDate, lastDate);
    return new Edge(key, counts, List.copyOf(weapons), history(), evidence);
  }

  private List<Dated> history() {
    return articlesOfDay.entrySet().stream()
        .map(day -> new Dated(day.getKey(), day.getValue()))
        .toList();
  }

  private void addArticle(StatedRelation relation) {
    lastArticle = relation.id().articleId();
    articles++;
    String date = relation.published();
    if (!date.isEmpty()) {
      // ISO 8601 dates sort as text.
      firstDate = firstDate.isEmpty() || date.compareTo(firstDate) < 0 ? date : firstDate;
      lastDate = date.compareTo(lastDate) > 0 ? date : lastDate;
    }
    if (EntityGraph.isDay(date)) {
      articlesOfDay.merge(date, 1, Integer::sum);
    }
  }

  private void addWeapon(Entity weapon) {
    if (weapons.size() < WEAPONS_KEPT) {
      weapons.add(Names.of(weapon));
    }
  }
}
