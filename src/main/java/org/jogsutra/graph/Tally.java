package org.jogsutra.graph;

import org.jogsutra.model.Occurrences;

/** A running count of something that happens in articles, which come one after the other. */
final class Tally {

  private int times;
  private int articles;
  private int lastArticle = -1;
  private String firstDate = "";
  private String lastDate = "";

  /** Counts one more time. All counts of one article come in a row. */
  void add(int article, String date) {
    times++;
    if (article != lastArticle) {
      lastArticle = article;
      articles++;
      firstDate = earlier(firstDate, date);
      lastDate = later(lastDate, date);
    }
  }

  /**
   * Returns the earlier of two ISO 8601 dates, or the one that is not empty. They sort as text; of
   * two that agree as far as they go, the less precise comes first.
   */
  static String earlier(String a, String b) {
    return a.isEmpty() || (!b.isEmpty() && b.compareTo(a) < 0) ? b : a;
  }

  /** Returns the later of two ISO 8601 dates, or the one that is not empty. */
  static String later(String a, String b) {
    return b.compareTo(a) > 0 ? b : a;
  }

  Occurrences occurrences() {
    return new Occurrences(times, articles, firstDate, lastDate);
  }
}
