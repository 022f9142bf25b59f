package org.jogsutra.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints a table of megabytes of UTF-8 text per second, and what building
 * an index takes.
 */
public final class BenchmarkReport {

  private static final double MEGABYTE = 1e6;
  private static final double NANOS = 1e9;

  private BenchmarkReport() {}

  /** Prints the report to standard output; what JMH says goes to a file of its own. */
  public static void main(String[] args) throws RunnerException {
    String filter = args.length > 0 ? args[0] : MatcherBenchmark.class.getName();
    Options options = new OptionsBuilder().include(filter).output("target/jmh.txt").build();
    Collection<RunResult> results = new Runner(options).run();
    List<String> articles = new Workload(100_000).articles();
    double all = megabytes(articles);
    double few = megabytes(articles.subList(0, MatcherBenchmark.REGEX_ARTICLES));
    System.out.println("| benchmark | MB/s | ± |\n|---|---|---|");
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      double size = name.equals("tokensRegex") ? few : all;
      double score = result.getPrimaryResult().getScore();
      double error = result.getPrimaryResult().getScoreError();
      System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", name, score * size, error * size);
    }
    System.out.println();
    System.out.println("| names | index built in s | its memory in MB |\n|---|---|---|");
    printIndex(100_000);
    printIndex(1_000_000);
  }

  private static double megabytes(List<String> articles) {
    return articles.stream().mapToLong(SampleText::size).sum() / MEGABYTE;
  }

  /** Builds it a few times, as a process would that is warm, and keeps the fastest. */
  private static void printIndex(int names) {
    Workload workload = new Workload(names);
    double fastest = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long begin = System.nanoTime();
      workload.index();
      fastest = Math.min(fastest, (System.nanoTime() - begin) / NANOS);
    }
    long before = used();
    Object index = workload.index();
    double memory = (used() - before) / MEGABYTE;
    System.out.printf(
        Locale.ROOT, "| %,d | %.2f | %.0f |%n", names, fastest, index == null ? 0 : memory);
  }

  private static long used() {
    // One collection leaves what died while it ran.
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
