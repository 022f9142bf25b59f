package org.jogsutra.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups words that stand in like places, so that a model can treat a word it never saw labeled as
 * its likes.
 *
 * <p>The exchange algorithm for class bigram models (Martin, Liermann and Ney 1998, Algorithms for
 * bigram and trigram word clustering): each word in turn goes to the cluster where the text becomes
 * likeliest, until few words move. The frequent words come first, so the result does not depend on
 * chance.
 */
public final class WordClusters {

  private static final int ROUNDS = 20;
  private static final int STILL = 200;
  private static final int BORDER = 0;
  private static final int RARE = 1;
  private static final int FIXED = 2;

  private final int clusters;
  private final List<String> words;
  private final int[] frequency;
  private final int[] twice;
  private final List<Neighbors> next = new ArrayList<>();
  private final List<Neighbors> previous = new ArrayList<>();
  private final int[] clusterOf;
  private final ClusterCounts counts;

  /** The words beside a word, other than itself, and how often. */
  private static final class Neighbors {

    private final int[] words;
    private final int[] counts;

    Neighbors(Map<Integer, Integer> counted) {
      words = counted.keySet().stream().mapToInt(word -> word).toArray();
      counts = counted.values().stream().mapToInt(count -> count).toArray();
    }
  }

  private WordClusters(List<List<String>> sentences, List<String> words, int clusters) {
    this.clusters = clusters;
    this.words = words;
    this.frequency = new int[words.size() + FIXED];
    this.twice = new int[frequency.length];
    this.clusterOf = new int[frequency.length];
    this.counts = new ClusterCounts(clusters);
    count(sentences);
    for (int word = 0; word < frequency.length; word++) {
      clusterOf[word] = word < FIXED ? word : FIXED + (word - FIXED) % (clusters - FIXED);
    }
    for (int word = 0; word < frequency.length; word++) {
      counts.addFrequency(clusterOf[word], frequency[word]);
      counts.addPairs(clusterOf[word], clusterOf[word], twice[word]);
      Neighbors neighbors = next.get(word);
      for (int i = 0; i < neighbors.words.length; i++) {
        counts.addPairs(clusterOf[word], clusterOf[neighbors.words[i]], neighbors.counts[i]);
      }
    }
  }

  /**
   * Returns the cluster of each word that occurs often enough, in order of their frequency.
   *
   * @param clusters how many to make, at least 3
   * @param rarest how often a word must occur
   */
  public static Map<String, Integer> of(List<List<String>> sentences, int clusters, int rarest) {
    Map<String, Integer> frequency = new HashMap<>();
    sentences.forEach(words -> words.forEach(word -> frequency.merge(word, 1, Integer::sum)));
    List<String> frequent =
        frequency.entrySet().stream()
            .filter(word -> word.getValue() >= rarest)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return new WordClusters(sentences, frequent, clusters).exchanged();
  }

  private void count(List<List<String>> sentences) {
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach(word -> numbers.put(word, numbers.size() + FIXED));
    List<Map<Integer, Integer>> after = maps();
    List<Map<Integer, Integer>> before = maps();
    for (List<String> sentence : sentences) {
      int left = BORDER;
      for (int i = 0; i <= sentence.size(); i++) {
        int right = i < sentence.size() ? numbers.getOrDefault(sentence.get(i), RARE) : BORDER;
        frequency[right]++;
        if (left == right) {
          twice[left]++;
        } else {
          after.get(left).merge(right, 1, Integer::sum);
          before.get(right).merge(left, 1, Integer::sum);
        }
        left = right;
      }
    }
    after.forEach(counted -> next.add(new Neighbors(counted)));
    before.forEach(counted -> previous.add(new Neighbors(counted)));
  }

  private List<Map<Integer, Integer>> maps() {
    List<Map<Integer, Integer>> maps = new ArrayList<>();
    for (int i = 0; i < frequency.length; i++) {
      maps.add(new TreeMap<>());
    }
    return maps;
  }

  private Map<String, Integer> exchanged() {
    int moved = words.size();
    for (int round = 0; round < ROUNDS && moved > words.size() / STILL; round++) {
      moved = 0;
      for (int word = FIXED; word < frequency.length; word++) {
        moved += exchange(word) ? 1 : 0;
      }
    }
    Map<String, Integer> result = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      result.put(words.get(i), clusterOf[i + FIXED]);
    }
    return result;
  }

  /** Moves a word to its best cluster; tells whether that is another one. */
  private boolean exchange(int word) {
    int[] after = byCluster(next.get(word));
    int[] before = byCluster(previous.get(word));
    var moving = new ClusterCounts.Moving(before, after, twice[word], frequency[word]);
    int old = clusterOf[word];
    counts.remove(moving, old);
    int best = old;
    double most = Double.NEGATIVE_INFINITY;
    for (int cluster = FIXED; cluster < clusters; cluster++) {
      double gain = counts.gain(moving, cluster);
      if (gain > most) {
        most = gain;
        best = cluster;
      }
    }
    counts.add(moving, best);
    clusterOf[word] = best;
    return best != old;
  }

  private int[] byCluster(Neighbors neighbors) {
    int[] counted = new int[clusters];
    for (int i = 0; i < neighbors.words.length; i++) {
      counted[clusterOf[neighbors.words[i]]] += neighbors.counts[i];
    }
    return counted;
  }
}
