package org.jogsutra.sequence;

/**
 * A kind of feature, as CoreNLP's {@code NERFeatureFactory} makes it, and what its weights are
 * looked up by. Model files hold the tables in this order.
 */
public enum Template {
  /** The feature that each token has. */
  CLASS("###|C", Key.NONE),
  /** The token. */
  WORD("-WORD|C", Key.WORD),
  /** The token before. */
  PREVIOUS_WORD("-PW|C", Key.WORD),
  /** The token after. */
  NEXT_WORD("-NW|C", Key.WORD),
  /** Any of the few tokens before. */
  WORD_BEFORE("-DISJP|C", Key.WORD),
  /** Any of the few tokens after. */
  WORD_AFTER("-DISJN|C", Key.WORD),
  /** The token's beginning or end, with {@code <} or {@code >} for where it begins or ends. */
  AFFIX("#|C", Key.AFFIX),
  /** The token's cluster. */
  CLUSTER("-DISTSIM|C", Key.CLUSTER),
  /** The cluster of the token before. */
  PREVIOUS_CLUSTER("-PDISTSIM|C", Key.CLUSTER),
  /** The cluster of the token after. */
  NEXT_CLUSTER("-NDISTSIM|C", Key.CLUSTER),
  /** The feature that each pair of neighbors has. */
  EDGE("PSEQ|CpC", Key.NONE),
  /** The second token of a pair. */
  EDGE_WORD("-PSEQW|CpC", Key.WORD),
  /** The first token of a pair. */
  EDGE_PREVIOUS_WORD("-PSEQpW|CpC", Key.WORD),
  /** Both tokens of a pair. */
  EDGE_WORDS("-PSEQW2|CpC", Key.WORDS),
  /** The cluster of the second token of a pair. */
  EDGE_CLUSTER("-PSEQcDS|CpC", Key.CLUSTER),
  /** The cluster of the first token of a pair. */
  EDGE_PREVIOUS_CLUSTER("-PSEQpDS|CpC", Key.CLUSTER),
  /** The clusters of both tokens of a pair. */
  EDGE_CLUSTERS("-PSEQpcDS|CpC", Key.CLUSTERS);

  /** What the weights of a template are looked up by. */
  public enum Key {
    /** Nothing: there is one row. */
    NONE,
    /** The number of a word. */
    WORD,
    /** The number of an affix. */
    AFFIX,
    /** The number of a cluster. */
    CLUSTER,
    /** The numbers of two words, the first one in the upper half. */
    WORDS,
    /** The numbers of two clusters, the first one in the upper half. */
    CLUSTERS
  }

  private final String suffix;
  private final Key key;

  Template(String suffix, Key key) {
    this.suffix = suffix;
    this.key = key;
  }

  /** Returns what CoreNLP's names of such features end with. */
  public String suffix() {
    return suffix;
  }

  public Key key() {
    return key;
  }

  /** Whether a row has a weight for each transition and not for each label. */
  public boolean isEdge() {
    return suffix.endsWith("|CpC");
  }

  /** Returns the key of two words or clusters. */
  public static long pair(int first, int second) {
    return ((long) first << 32) | second;
  }
}
