package org.jogsutra.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jogsutra.sequence.CrfWeights;
import org.jogsutra.sequence.CrfWeights.Settings;
import org.jogsutra.sequence.CrfWeights.Word;
import org.jogsutra.sequence.LabelSet;
import org.jogsutra.sequence.Template;
import org.jogsutra.sequence.WeightTable;

/** Collects features that have weights, and numbers their words and affixes when all are known. */
final class WeightCollector {

  private final LabelSet labels;
  private final Clusters clusters;
  private final List<Feature> features = new ArrayList<>();

  /** The weights of each feature. */
  private final List<float[]> rows = new ArrayList<>();

  WeightCollector(LabelSet labels, Clusters clusters) {
    this.labels = labels;
    this.clusters = clusters;
  }

  /** Adds a feature of CoreNLP unless all its weights are 0. */
  void add(String name, float[] weights) {
    boolean weightless = true;
    for (float weight : weights) {
      weightless &= weight == 0;
    }
    for (Feature feature : Feature.parse(name)) {
      if (!weightless) {
        features.add(feature);
        rows.add(weights);
      }
    }
  }

  /** Returns all weights added. */
  CrfWeights weights(Settings settings) {
    Set<String> words = new TreeSet<>(clusters.words());
    // The padding, which is the first word.
    words.add("");
    features.stream().flatMap(WeightCollector::words).forEach(words::add);
    Set<String> affixes = new TreeSet<>();
    features.stream()
        .filter(feature -> feature.template().key() == Template.Key.AFFIX)
        .forEach(feature -> affixes.add(feature.last()));
    return new CrfWeights(
        settings,
        labels,
        words.stream().map(word -> new Word(word, clusters.of(word))).toList(),
        List.copyOf(affixes),
        tables(numbers(words), numbers(affixes)));
  }

  private static Stream<String> words(Feature feature) {
    return switch (feature.template().key()) {
      case WORD -> Stream.of(feature.last());
      case WORDS -> Stream.of(feature.first(), feature.last());
      case NONE, AFFIX, CLUSTER, CLUSTERS -> Stream.empty();
    };
  }

  private static Map<String, Integer> numbers(Set<String> strings) {
    Map<String, Integer> numbers = new HashMap<>();
    strings.forEach(string -> numbers.put(string, numbers.size()));
    return numbers;
  }

  private Map<Template, WeightTable> tables(
      Map<String, Integer> words, Map<String, Integer> affixes) {
    Map<Template, SortedMap<Long, float[]>> sorted = new EnumMap<>(Template.class);
    for (int i = 0; i < features.size(); i++) {
      SortedMap<Long, float[]> table =
          sorted.computeIfAbsent(features.get(i).template(), template -> new TreeMap<>());
      for (long key : keys(features.get(i), words, affixes)) {
        table.put(key, rows.get(i));
      }
    }
    Map<Template, WeightTable> tables = new EnumMap<>(Template.class);
    sorted.forEach(
        (template, table) -> tables.put(template, WeightTable.of(labels.width(template), table)));
    return tables;
  }

  private List<Long> keys(
      Feature feature, Map<String, Integer> words, Map<String, Integer> affixes) {
    return switch (feature.template().key()) {
      case NONE -> List.of(0L);
      case WORD -> List.of((long) words.getOrDefault(feature.last(), 0));
      case AFFIX -> List.of((long) affixes.getOrDefault(feature.last(), 0));
      case WORDS ->
          List.of(
              Template.pair(
                  words.getOrDefault(feature.first(), 0), words.getOrDefault(feature.last(), 0)));
      case CLUSTER -> clusterKeys(feature);
      case CLUSTERS -> clusterPairKeys(feature);
    };
  }

  private List<Long> clusterKeys(Feature feature) {
    boolean edge = feature.template().isEdge();
    return clusters.named(feature.last(), edge).stream().map(Integer::longValue).toList();
  }

  /** None for a pair that a dash was taken for the border of. */
  private List<Long> clusterPairKeys(Feature feature) {
    List<Long> keys = new ArrayList<>();
    for (int first : clusters.named(feature.first(), true)) {
      for (int second : clusters.named(feature.last(), true)) {
        keys.add(Template.pair(first, second));
      }
    }
    return keys;
  }
}
