package org.jogsutra.copies;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints what our signatures and those of three libraries cost and how well they tell the
 * similarity of an article and its rewrite.
 *
 * <pre>mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/classes:target/test-classes:$(cat target/classpath) org.jogsutra.copies.SketchMeasure
 * </pre>
 */
public final class SketchMeasure {

  private static final int ORIGINALS = 500;
  private static final int WARM_UP = 4;

  private final List<int[]> shingles;

  private SketchMeasure(List<int[]> shingles) {
    this.shingles = shingles;
  }

  /** Prints the figures. */
  public static void main(String[] args) {
    List<int[]> shingles =
        CopyData.articles(1, ORIGINALS, EditMix.TUNED_ON, 1).stream()
            .limit(2L * ORIGINALS)
            .map(article -> BodyWords.of(article.draft().title(), article.draft().text()))
            .map(MinHash::shingles)
            .toList();
    var measure = new SketchMeasure(shingles);
    System.out.println("| sketch | bytes | us of processor time | error at similarity | bias |");
    System.out.println("|---|---|---|---|---|");
    measure.print("ours, 192 slots of a byte", new OwnSketches());
    measure.print("Lucene, 192 hashes", new LuceneSketches(192, 1));
    measure.print("Lucene, 1 hash, 192 buckets, rotated", new LuceneSketches(1, 192));
    measure.print("DataSketches theta, 32 entries", new ThetaSketches(32));
    measure.print("DataSketches theta, 128 entries", new ThetaSketches(128));
    measure.print("java-lsh, 192 hashes", new JavaLshSketches(192));
  }

  private <T> void print(String name, Sketches<T> sketches) {
    List<T> made = List.of();
    long best = Long.MAX_VALUE;
    for (int round = 0; round < WARM_UP; round++) {
      long begin = CpuTime.nanos();
      made = made(sketches);
      best = Math.min(best, CpuTime.nanos() - begin);
    }
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < made.size(); i += 2) {
      double error =
          sketches.similarity(made.get(i), made.get(i + 1))
              - jaccard(shingles.get(i), shingles.get(i + 1));
      sum += error;
      squares += error * error;
    }
    int pairs = made.size() / 2;
    System.out.printf(
        "| %s | %.0f | %.1f | %.3f | %+.3f |%n",
        name,
        made.stream().mapToInt(sketches::bytes).average().orElse(0),
        best / 1e3 / made.size(),
        Math.sqrt(squares / pairs),
        sum / pairs);
  }

  private <T> List<T> made(Sketches<T> sketches) {
    List<T> made = new ArrayList<>();
    shingles.forEach(set -> made.add(sketches.sketch(set)));
    return made;
  }

  /** Returns the true similarity of two sets in ascending order. */
  private static double jaccard(int[] a, int[] b) {
    int shared = 0;
    int j = 0;
    for (int shingle : a) {
      while (j < b.length && b[j] < shingle) {
        j++;
      }
      shared += j < b.length && b[j] == shingle ? 1 : 0;
    }
    return (double) shared / (a.length + b.length - shared);
  }
}
