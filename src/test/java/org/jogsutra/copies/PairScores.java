package org.jogsutra.copies;

import java.util.List;
import org.jogsutra.copies.CopyData.Labeled;

/** How many pairs of articles are found to be copies of one text, and how many of those are. */
record PairScores(long right, long found, long wanted) {

  static PairScores of(List<Labeled> articles) {
    int[] first = representatives(articles);
    long right = 0;
    long found = 0;
    long wanted = 0;
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < i; j++) {
        boolean together = first[i] == first[j];
        boolean copies = articles.get(i).family() == articles.get(j).family();
        right += together && copies ? 1 : 0;
        found += together ? 1 : 0;
        wanted += copies ? 1 : 0;
      }
    }
    return new PairScores(right, found, wanted);
  }

  static int[] representatives(List<Labeled> articles) {
    var clusters = new CopyClusters();
    articles.forEach(article -> clusters.add(article.draft().fingerprint()));
    return clusters.representatives();
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 1 : (double) right / wanted;
  }
}
