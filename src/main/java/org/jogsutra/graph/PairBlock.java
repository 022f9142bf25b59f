package org.jogsutra.graph;

import java.util.Arrays;
import org.jogsutra.model.EntityGraph.Counts;

/** Running counts of {@value #SIZE} pairs, in arrays since there are millions. */
final class PairBlock {

  static final int SIZE = 1 << 12;

  private final int[] windows = new int[SIZE];
  private final int[] articles = new int[SIZE];
  private final int[] lastArticle = new int[SIZE];
  private final String[] firstDate = new String[SIZE];
  private final String[] lastDate = new String[SIZE];
  private final String[] evidence = new String[SIZE];

  PairBlock() {
    for (String[] texts : new String[][] {firstDate, lastDate, evidence}) {
      Arrays.fill(texts, "");
    }
    Arrays.fill(lastArticle, -1);
  }

  /** Counts one more window of an article. All windows of one article come in a row. */
  void add(int pair, int article, String date) {
    windows[pair]++;
    if (article != lastArticle[pair]) {
      lastArticle[pair] = article;
      articles[pair]++;
      firstDate[pair] = Tally.earlier(firstDate[pair], date);
      lastDate[pair] = Tally.later(lastDate[pair], date);
    }
  }

  void setEvidence(int pair, String text) {
    evidence[pair] = text;
  }

  String evidence(int pair) {
    return evidence[pair];
  }

  /** Returns the counts of a pair, where each article is taken for an independent report. */
  Counts counts(int pair) {
    return new Counts(
        windows[pair], articles[pair], articles[pair], firstDate[pair], lastDate[pair]);
  }
}
