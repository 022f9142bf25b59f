package org.jogsutra.sequence;

/** Scores labels and transitions at each token of a sentence. For one thread. */
final class Scorer {

  private static final int MARKS = 2;

  private final Types types;
  private final Features features;
  private final SequenceTokens tokens;

  /** The types of the tokens, with those of the padding on both sides. */
  private final int[] sentence;

  /** The token last looked at, between its marks. */
  private final char[] marked;

  private final float[] node;
  private final float[] edge;

  /** Creates a scorer of a sentence. */
  Scorer(CrfModel model, SequenceTokens tokens) {
    this.types = model.types();
    this.features = model.features();
    this.tokens = tokens;
    this.sentence = new int[tokens.size() + 2 * features.reach()];
    this.marked = new char[longest(tokens) + MARKS];
    this.node = new float[model.labelSet().count()];
    this.edge = new float[model.labelSet().transitions()];
    marked[0] = '<';
    for (int token = 0; token < count(); token++) {
      sentence[token + features.reach()] = types.find(marked, 1, mark(token) - 1);
    }
  }

  private static int longest(SequenceTokens tokens) {
    int longest = 0;
    for (int token = 0; token < tokens.size(); token++) {
      int length = tokens.ends()[token] - tokens.begins()[token];
      if (length <= 0) {
        throw new IllegalArgumentException("token " + token + " is empty");
      }
      longest = Math.max(longest, length);
    }
    return longest;
  }

  /** Puts a token between the marks and returns its length with them. */
  private int mark(int token) {
    int begin = tokens.begins()[token];
    int end = tokens.ends()[token];
    tokens.text().getChars(begin, end, marked, 1);
    marked[end - begin + 1] = '>';
    return end - begin + MARKS;
  }

  int count() {
    return sentence.length - 2 * features.reach();
  }

  /** Returns the scores of each label of a token; to be read before the next call. */
  float[] node(int token) {
    int at = token + features.reach();
    features.scoreNode(node, sentence, at);
    if (!types.isWord(sentence[at])) {
      features.addAffixes(node, marked, mark(token));
    }
    return node;
  }

  /**
   * Returns the scores of each transition from the token before to a token; to be read before the
   * next call.
   */
  float[] edge(int token) {
    features.scoreEdge(edge, sentence, token + features.reach());
    return edge;
  }
}
