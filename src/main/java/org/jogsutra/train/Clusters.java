package org.jogsutra.train;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jogsutra.sequence.CrfWeights;

/**
 * The clusters of words that a classifier was trained with, read again from its lexicon, and their
 * numbers.
 */
final class Clusters {

  /** What CoreNLP writes for the cluster of the padding in features of one token. */
  private static final String NODE_PADDING = "null";

  /** The same in features of two tokens. */
  private static final String EDGE_PADDING = "";

  private final boolean cased;
  private final Map<String, String> clusterOf = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Clusters(SeqClassifierFlags flags) throws IOException {
    this.cased = flags.casedDistSim;
    numbers.put(flags.unknownWordDistSimClass, CrfWeights.UNKNOWN_CLUSTER);
    if (flags.useDistSim) {
      Path lexicon = Path.of(flags.distSimLexicon);
      for (String line : Files.readAllLines(lexicon, Charset.forName(flags.inputEncoding))) {
        String[] parts = line.split("\\s+", 3);
        clusterOf.put(folded(parts[0]), parts[1]);
      }
    }
    for (String cluster : new TreeSet<>(clusterOf.values())) {
      numbers.putIfAbsent(cluster, CrfWeights.PADDING_CLUSTER + numbers.size());
    }
  }

  private String folded(String word) {
    return cased ? word : word.toLowerCase(Locale.ROOT);
  }

  /** Returns the words that are in a cluster other than that of unknown words. */
  List<String> words() {
    return clusterOf.keySet().stream()
        .filter(word -> of(word) != CrfWeights.UNKNOWN_CLUSTER)
        .toList();
  }

  /** Returns how many clusters there are, with those of unknown words and of the padding. */
  int count() {
    return numbers.size() + 1;
  }

  /** Returns the cluster of a word, the empty word being the padding. */
  int of(String word) {
    if (word.isEmpty()) {
      return CrfWeights.PADDING_CLUSTER;
    }
    String cluster = clusterOf.get(folded(word));
    return cluster == null ? CrfWeights.UNKNOWN_CLUSTER : numbers.getOrDefault(cluster, 0);
  }

  /** Returns the clusters that have a name in a feature: none, one, or another and the padding. */
  Set<Integer> named(String name, boolean edge) {
    Set<Integer> named = new TreeSet<>();
    Integer number = numbers.get(name);
    if (number != null) {
      named.add(number);
    }
    if (name.equals(edge ? EDGE_PADDING : NODE_PADDING)) {
      named.add(CrfWeights.PADDING_CLUSTER);
    }
    return named;
  }
}
