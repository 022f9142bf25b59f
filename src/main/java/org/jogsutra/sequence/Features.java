package org.jogsutra.sequence;

/**
 * The weights of a model, summed up for each type of words as far as they depend on it alone.
 *
 * <p>A word without weights of its own shares the rows of its cluster. Immutable, shared by
 * threads.
 */
final class Features {

  private final Types types;
  private final RowPool nodes;
  private final RowPool edges;
  private final float[] everyNode;
  private final float[] everyEdge;
  private final int[] current;
  private final int[] previous;
  private final int[] next;
  private final int[] before;
  private final int[] after;
  private final int[] edgeCurrent;
  private final int[] edgePrevious;
  private final PairTable wordPairs;
  private final PairTable clusterPairs;
  private final Affixes affixes;
  private final int disjunctiveWidth;

  Features(CrfWeights weights, Types types) {
    this.types = types;
    this.disjunctiveWidth = weights.settings().disjunctiveWidth();
    this.nodes = new RowPool(weights.labels().width(Template.CLASS));
    this.edges = new RowPool(weights.labels().width(Template.EDGE));
    this.everyNode = single(weights.table(Template.CLASS), nodes);
    this.everyEdge = single(weights.table(Template.EDGE), edges);
    this.current = rows(weights, Template.WORD, Template.CLUSTER);
    this.previous = rows(weights, Template.PREVIOUS_WORD, Template.PREVIOUS_CLUSTER);
    this.next = rows(weights, Template.NEXT_WORD, Template.NEXT_CLUSTER);
    this.before = wordRows(weights.table(Template.WORD_BEFORE), new int[types.count()], nodes);
    this.after = wordRows(weights.table(Template.WORD_AFTER), new int[types.count()], nodes);
    this.edgeCurrent = rows(weights, Template.EDGE_WORD, Template.EDGE_CLUSTER);
    this.edgePrevious = rows(weights, Template.EDGE_PREVIOUS_WORD, Template.EDGE_PREVIOUS_CLUSTER);
    this.wordPairs = new PairTable(weights.table(Template.EDGE_WORDS), edges);
    this.clusterPairs = new PairTable(weights.table(Template.EDGE_CLUSTERS), edges);
    this.affixes = new Affixes(weights, nodes);
    sumAffixes(weights);
  }

  private static float[] single(WeightTable table, RowPool pool) {
    return pool.row(table.rows() == 0 ? RowPool.EMPTY : pool.add(table, 0, RowPool.EMPTY));
  }

  /** Returns for each type the row of its cluster with that of the word added if it has one. */
  private int[] rows(CrfWeights weights, Template word, Template cluster) {
    RowPool pool = word.isEdge() ? edges : nodes;
    WeightTable table = weights.table(cluster);
    int[] ofCluster = new int[weights.settings().clusters()];
    for (int row = 0; row < table.rows(); row++) {
      ofCluster[table.number(row)] = pool.add(table, row, RowPool.EMPTY);
    }
    int[] ofType = new int[types.count()];
    for (int type = 0; type < ofType.length; type++) {
      ofType[type] = ofCluster[types.cluster(type)];
    }
    return wordRows(weights.table(word), ofType, pool);
  }

  private static int[] wordRows(WeightTable table, int[] ofType, RowPool pool) {
    for (int row = 0; row < table.rows(); row++) {
      int word = table.number(row);
      ofType[word] = pool.add(table, row, ofType[word]);
    }
    return ofType;
  }

  /** Adds the weights of the affixes of words to the rows of these words. */
  private void sumAffixes(CrfWeights weights) {
    for (int word = 1; word < weights.words().size(); word++) {
      char[] marked = ('<' + weights.words().get(word).text() + '>').toCharArray();
      float[] sum = nodes.row(current[word]);
      affixes.addTo(sum, marked, marked.length);
      current[word] = nodes.add(sum);
    }
  }

  /** Returns how many tokens on each side matter to a token. */
  int reach() {
    return Math.max(1, disjunctiveWidth);
  }

  /** Adds what the affixes of a word weigh, which stands between its marks, to the scores. */
  void addAffixes(float[] node, char[] marked, int length) {
    affixes.addTo(node, marked, length);
  }

  /** Sets the scores of each label of a token, without the affixes of an unknown word. */
  void scoreNode(float[] node, int[] sentence, int at) {
    System.arraycopy(everyNode, 0, node, 0, node.length);
    nodes.addTo(node, current[sentence[at]]);
    nodes.addTo(node, previous[sentence[at - 1]]);
    nodes.addTo(node, next[sentence[at + 1]]);
    for (int distance = 1; distance <= disjunctiveWidth; distance++) {
      addOnce(node, before, sentence, at, -distance);
      addOnce(node, after, sentence, at, distance);
    }
  }

  /** Adds the row of a neighbor, unless the same word stands nearer on its side. */
  private void addOnce(float[] node, int[] rows, int[] sentence, int at, int distance) {
    int type = sentence[at + distance];
    if (rows[type] == RowPool.EMPTY) {
      return;
    }
    int step = Integer.signum(distance);
    for (int nearer = step; nearer != distance; nearer += step) {
      if (sentence[at + nearer] == type) {
        return;
      }
    }
    nodes.addTo(node, rows[type]);
  }

  /** Sets the scores of each transition from the token before to a token. */
  void scoreEdge(float[] edge, int[] sentence, int at) {
    int first = sentence[at - 1];
    int second = sentence[at];
    System.arraycopy(everyEdge, 0, edge, 0, edge.length);
    edges.addTo(edge, edgeCurrent[second]);
    edges.addTo(edge, edgePrevious[first]);
    edges.addTo(edge, clusterPairs.find(types.cluster(first), types.cluster(second)));
    if (types.isWord(first) && types.isWord(second)) {
      edges.addTo(edge, wordPairs.find(first, second));
    }
  }
}
