package org.jogsutra.copies;

import java.util.List;
import java.util.Locale;
import org.jogsutra.copies.CopyData.Labeled;

/**
 * Prints how many rewrites are found by how much was changed in them, and what a fingerprint costs.
 *
 * <pre>mvn -q test-compile
 * java -cp target/classes:target/test-classes org.jogsutra.copies.CopyMeasure</pre>
 */
public final class CopyMeasure {

  private static final double LEAST_RATE = 0.05;
  private static final double STEP = 0.05;
  private static final int STEPS = 7;
  private static final int WARM_UP = 10;

  private CopyMeasure() {}

  /** Prints the figures. */
  public static void main(String[] args) {
    print("tuned on: one rewrite each", CopyData.articles(1, 500, EditMix.TUNED_ON, 1));
    print("other seed", CopyData.articles(2, 500, EditMix.TUNED_ON, 1));
    print("other seed, 1 to 6 rewrites", CopyData.articles(3, 500, EditMix.TUNED_ON, 6));
    print("other editors, 1 to 4 rewrites", CopyData.articles(77, 500, EditMix.UNSEEN, 4));
    print("other editors, other seed", CopyData.articles(78, 500, EditMix.UNSEEN, 4));
    printCost(CopyData.articles(5, 500, EditMix.TUNED_ON, 1));
  }

  private static void print(String name, List<Labeled> articles) {
    PairScores scores = PairScores.of(articles);
    var row = new StringBuilder("| " + name + " | " + articles.size() + " |");
    row.append(String.format(Locale.ROOT, " %.3f | %.3f |", scores.precision(), scores.recall()));
    int[] first = PairScores.representatives(articles);
    for (int step = 0; step < STEPS; step++) {
      double from = LEAST_RATE + step * STEP;
      row.append(String.format(Locale.ROOT, " %.2f |", found(articles, first, from)));
    }
    System.out.println(row);
  }

  /** Returns the share of rewrites at a rate that are in one cluster with their original. */
  private static double found(List<Labeled> articles, int[] first, double from) {
    int original = 0;
    int found = 0;
    int all = 0;
    for (int i = 0; i < first.length; i++) {
      double rate = articles.get(i).rate();
      if (rate == 0) {
        original = i;
      } else if (rate >= from && rate < from + STEP) {
        all++;
        found += first[i] == first[original] ? 1 : 0;
      }
    }
    return (double) found / all;
  }

  private static void printCost(List<Labeled> articles) {
    List<String> texts = articles.stream().map(article -> article.draft().text()).toList();
    double characters = texts.stream().mapToLong(String::length).sum();
    long best = Long.MAX_VALUE;
    for (int round = 0; round < WARM_UP; round++) {
      long begin = CpuTime.nanos();
      for (String text : texts) {
        Fingerprint.of("", text);
      }
      best = Math.min(best, CpuTime.nanos() - begin);
    }
    System.out.printf(
        "fingerprint: %.0f us of processor time for %.0f characters, %.0f million characters a second%n",
        best / 1e3 / texts.size(), characters / texts.size(), characters / best * 1e3);
  }
}
