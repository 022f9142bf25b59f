package org.jogsutra.copies;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Prints what clustering many articles costs in processor time and heap. Arguments: how many,
 * 1,000,000 unless told, and how many of them are variants of one form, as daily weather reports
 * are, 10,000 unless told.
 *
 * <p>Two of three articles are alone, the others in families of 2 to 9 whose rewrites have 5 to 40
 * percent of the words replaced. Run it with the heap that is to be proved enough:
 *
 * <pre>mvn -q test-compile
 * java -Xmx300m -cp target/classes:target/test-classes org.jogsutra.copies.MillionMeasure</pre>
 */
public final class MillionMeasure {

  private static final int MB = 1 << 20;
  private static final int LARGEST_FAMILY = 9;
  private static final int SMALLEST_FAMILY = 2;
  private static final double FORM_CHANGE = 0.15;

  private final CopyClusters clusters = new CopyClusters();
  private final WordSource source = new WordSource(1971);
  private final int[] families;
  private int family;

  private MillionMeasure(int articles) {
    families = new int[articles];
  }

  /** Prints the figures. */
  public static void main(String[] args) {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    int variants = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    var measure = new MillionMeasure(articles);
    measure.addVariants(variants);
    measure.addFamilies();
    measure.print();
  }

  private void addVariants(int variants) {
    int[] form = source.article();
    for (int i = 0; i < variants; i++) {
      add(source.rewrite(form, FORM_CHANGE));
    }
    family++;
  }

  private void addFamilies() {
    while (clusters.size() < families.length) {
      int[] original = source.article();
      add(original);
      // One family in eleven articles that are alone makes a third of all articles members of one.
      int rewrites = source.number(12) == 0 ? familySize() - 1 : 0;
      for (int i = 0; i < rewrites && clusters.size() < families.length; i++) {
        add(source.rewrite(original, source.share(0.05, 0.4)));
      }
      family++;
    }
  }

  private int familySize() {
    return SMALLEST_FAMILY + source.number(LARGEST_FAMILY - SMALLEST_FAMILY + 1);
  }

  private void add(int[] words) {
    families[clusters.size()] = family;
    clusters.add(Fingerprint.stored(clusters.size() + 1, WordSource.signature(words)));
  }

  private void print() {
    System.gc();
    System.out.printf("heap with %,d fingerprints: %,d MB%n", clusters.size(), usedHeap());
    long begin = CpuTime.nanos();
    int[] first = clusters.representatives();
    double seconds = (CpuTime.nanos() - begin) / 1e9;
    System.out.printf(
        "clustered in %.1f s of processor time, %.1f us an article, in a heap of %,d MB%n",
        seconds, seconds * 1e6 / first.length, Runtime.getRuntime().maxMemory() / MB);
    printScores(first);
  }

  /** Counts members that are with the first of their family, and those that are with another. */
  private void printScores(int[] first) {
    int[] firstOfFamily = new int[family + 1];
    Arrays.fill(firstOfFamily, -1);
    int copies = 0;
    int found = 0;
    int wrong = 0;
    for (int i = 0; i < first.length; i++) {
      if (firstOfFamily[families[i]] < 0) {
        firstOfFamily[families[i]] = i;
      } else {
        copies++;
        found += first[i] == first[firstOfFamily[families[i]]] ? 1 : 0;
      }
      wrong += families[first[i]] == families[i] ? 0 : 1;
    }
    System.out.printf(
        "%,d copies, %.4f with the first of their family; %,d articles with another family%n",
        copies, (double) found / copies, wrong);
  }

  private static long usedHeap() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB;
  }
}
