package org.jogsutra.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.CoOccurrenceRule;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntitySummary;
import org.jogsutra.model.Evidence;
import org.jogsutra.model.Link;
import org.jogsutra.model.Occurrences;

/**
 * Counts over all articles how often each entity is named, and which are named together.
 *
 * <p>What it holds grows with the number of different entities and pairs, not with the number of
 * articles. Not thread-safe. Articles count in the order they are added, which decides only what is
 * taken for the evidence of a pair and which forms of an entity with very many are kept.
 */
public final class CoOccurrenceCounts {

  private final Function<EntityId, Entity> countryOf;
  private final CoOccurrenceRule rule;
  private final Map<EntityId, Named> named = new HashMap<>();
  private final Map<EntityId, NodeTally> nodes = new HashMap<>();
  private final PairCounts pairs = new PairCounts();
  private int articles;

  /** An entity as it was named, and as pairs see it. */
  private record Named(EntityTally entity, NodeTally node) {}

  /**
   * Creates counts that are all zero.
   *
   * @param countryOf knows the country of each place that is linked to
   */
  public CoOccurrenceCounts(Function<EntityId, Entity> countryOf, CoOccurrenceRule rule) {
    this.countryOf = countryOf;
    this.rule = rule;
  }

  /** Counts what was found in one more article. */
  public void add(Analysis analysis) {
    String date = analysis.article().published();
    for (Link link : analysis.links()) {
      Named name = named(link.entity());
      name.entity().add(link, articles, date);
      name.node().add(articles, date);
    }
    addPairs(analysis);
    articles++;
  }

  /** Returns what was found out about each entity named, in order of their ids. */
  public List<EntitySummary> entities() {
    return named.values().stream()
        .map(Named::entity)
        .sorted(Comparator.comparing(EntityTally::id))
        .map(EntityTally::summary)
        .toList();
  }

  /**
   * Returns how often each entity was named as pairs see it, a country with its places if the rule
   * says so. In order of their ids.
   */
  public Map<Entity, Occurrences> nodes() {
    Map<Entity, Occurrences> occurrences = new LinkedHashMap<>();
    nodes.values().stream()
        .sorted(Comparator.comparing(NodeTally::id))
        .forEach(node -> occurrences.put(node.entity(), node.occurrences()));
    return occurrences;
  }

  /**
   * Returns the pairs that occurred together, weighed by the number of their articles.
   *
   * <p>They come in the order they were first seen and are made one by one, since there may be
   * millions of which a graph keeps few.
   */
  public Stream<Edge> edges() {
    return pairs.edges(
        nodes.values().stream()
            .sorted(Comparator.comparingInt(NodeTally::number))
            .map(NodeTally::id)
            .toList());
  }

  /** Mentions come in order, so those of one window come in a row. */
  private void addPairs(Analysis analysis) {
    var source =
        new PairCounts.Source(articles, analysis.article().published(), new Evidence(analysis));
    Map<NodeTally, Integer> sentenceOf = new LinkedHashMap<>();
    int window = -1;
    for (Link link : analysis.links()) {
      int sentence = link.mention().sentence();
      int itsWindow = rule.window().numberOf(analysis.sentences().get(sentence));
      if (itsWindow != window) {
        addWindow(sentenceOf, source);
        sentenceOf.clear();
        window = itsWindow;
      }
      NodeTally node = named(link.entity()).node();
      if (node.paired()) {
        sentenceOf.putIfAbsent(node, sentence);
      }
    }
    addWindow(sentenceOf, source);
  }

  private void addWindow(Map<NodeTally, Integer> sentenceOf, PairCounts.Source source) {
    List<NodeTally> together = new ArrayList<>(sentenceOf.keySet());
    for (int i = 0; i < together.size(); i++) {
      NodeTally first = together.get(i);
      int sentence = sentenceOf.getOrDefault(first, 0);
      for (NodeTally second : together.subList(i + 1, together.size())) {
        pairs.add(first, second, sentence, source);
      }
    }
  }

  private Named named(Entity entity) {
    return named.computeIfAbsent(entity.id(), unseen -> newNamed(entity));
  }

  private Named newNamed(Entity entity) {
    EntityId standIn = rule.standIn(entity);
    Entity end = standIn.equals(entity.id()) ? entity : countryOf.apply(standIn);
    return new Named(
        new EntityTally(entity), nodes.computeIfAbsent(standIn, unseen -> newNode(end)));
  }

  private NodeTally newNode(Entity entity) {
    return new NodeTally(entity, nodes.size(), rule.types().contains(entity.type()));
  }
}
