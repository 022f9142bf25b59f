package org.jogsutra.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Counts pairs in the database of the program, in another one, and in memory, each in a process of
 * its own, and prints a table: seconds for adding the rows (generating them included), for counting
 * and for reading the pairs once; CPU seconds of all that, start of the process included; the most
 * memory the process took ({@code VmHWM}) and the load of the machine when it began. All must come
 * to the same sums.
 *
 * <pre>
 *   mvn -B -q -Djacoco.skip=true test-compile dependency:build-classpath -Dmdep.outputFile=target/cp
 *   java -cp target/test-classes:target/classes:$(cat target/cp) org.jogsutra.bench.AggregationBenchmark 20000000
 * </pre>
 *
 * <p>Linux only, for {@code /proc}.
 */
public final class AggregationBenchmark {

  private static final String ROWS = "20000000";
  private static final double NANOS = 1e9;

  private AggregationBenchmark() {}

  /** A way to count, and the heap its process gets: enough for it, and little for a database. */
  private enum Variant {
    DUCKDB("DuckDB, 2 GB, 2 threads", "256m"),
    MAP("HashMap<Long, long[]>", "4g"),
    OPEN_ADDRESSING("open addressing, primitive arrays", "2g"),
    SQLITE("SQLite, 2 GB cache", "256m");

    private final String label;
    private final String heap;

    Variant(String label, String heap) {
      this.label = label;
      this.heap = heap;
    }

    private Aggregation open(Path folder) throws SQLException {
      return switch (this) {
        case DUCKDB -> SqlAggregation.duckDb(folder);
        case MAP -> new MapAggregation();
        case OPEN_ADDRESSING -> new OpenAddressing();
        case SQLITE -> SqlAggregation.sqlite(folder);
      };
    }
  }

  /**
   * What came of a variant.
   *
   * @param cpu seconds that all cores worked for the process, which tell more on a busy machine
   * @param load of the machine when it began
   * @param sums the same for all: number of pairs, and sums over them
   */
  private record Measured(
      double add,
      double count,
      double read,
      double cpu,
      double megabytes,
      double load,
      String sums) {

    private double seconds() {
      return add + count + read;
    }
  }

  /**
   * Measures all variants, or, in a child process, one.
   *
   * @param args number of rows, and for a child the variant and a folder
   */
  public static void main(String[] args) throws IOException, InterruptedException, SQLException {
    int rows = Integer.parseInt(args.length > 0 ? args[0] : ROWS);
    if (args.length > 1) {
      measure(Variant.valueOf(args[1]), new PairRows(rows), Path.of(args[2]));
      return;
    }
    List<Measured> all = new ArrayList<>();
    for (Variant variant : Variant.values()) {
      all.add(inChild(variant, rows));
      print(Variant.values()[all.size() - 1].label + ": " + all.get(all.size() - 1));
    }
    if (all.stream().map(Measured::sums).distinct().count() != 1) {
      throw new IllegalStateException("the variants differ: " + all);
    }
    report(all, rows);
  }

  private static void report(List<Measured> all, int rows) {
    print("sums of each: " + all.get(0).sums());
    print(
        "| counted by | add s | count s | read s | all s | CPU s | rows/s | ratio | peak MB | load |");
    print("|---|---|---|---|---|---|---|---|---|---|");
    Iterator<Measured> next = all.iterator();
    for (Variant variant : Variant.values()) {
      Measured measured = next.next();
      print(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %,.0f | %.2f | %,.0f | %.1f |",
              variant.label,
              measured.add(),
              measured.count(),
              measured.read(),
              measured.seconds(),
              measured.cpu(),
              rows / measured.seconds(),
              measured.seconds() / all.get(0).seconds(),
              measured.megabytes(),
              measured.load()));
    }
  }

  private static Measured inChild(Variant variant, int rows)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("aggregation");
    try {
      double load = Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0]);
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + variant.heap,
                  "-XX:+UseParallelGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  AggregationBenchmark.class.getName(),
                  String.valueOf(rows),
                  variant.name(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String answer = new String(child.getInputStream().readAllBytes(), UTF_8).strip();
      if (child.waitFor() != 0) {
        throw new IllegalStateException(variant + " failed: " + answer);
      }
      return measured(answer, load);
    } finally {
      remove(folder);
    }
  }

  private static Measured measured(String answer, double load) {
    String[] cells = answer.split(" ", 6);
    return new Measured(
        Double.parseDouble(cells[0]),
        Double.parseDouble(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]),
        load,
        cells[5]);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static void measure(Variant variant, PairRows rows, Path folder)
      throws IOException, SQLException {
    long[] times = new long[4];
    Sums sums = new Sums();
    try (Aggregation aggregation = variant.open(folder)) {
      times[0] = System.nanoTime();
      rows.forEach(aggregation::add);
      times[1] = System.nanoTime();
      aggregation.aggregate();
      times[2] = System.nanoTime();
      aggregation.forEach(sums::add);
      times[3] = System.nanoTime();
    }
    print(
        String.format(
            Locale.ROOT,
            "%f %f %f %f %f %s",
            (times[1] - times[0]) / NANOS,
            (times[2] - times[1]) / NANOS,
            (times[3] - times[2]) / NANOS,
            cpuSeconds(),
            peakMegabytes(),
            sums));
  }

  /** Sums over counted pairs that do not depend on their order. */
  private static final class Sums {

    private long pairs;
    private long rows;
    private long articles;
    private long all;

    private void add(int a, int b, long[] counts) {
      pairs++;
      rows += counts[0];
      articles += counts[1];
      long mixed = (long) a * 0x9E3779B97F4A7C15L ^ b * 0xC2B2AE3D27D4EB4FL;
      all += mixed * (counts[0] * 31 + counts[1] * 961 + counts[2] * 29_791);
    }

    @Override
    public String toString() {
      return "%d pairs, %d rows, %d articles, %016x".formatted(pairs, rows, articles, all);
    }
  }

  private static double cpuSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
  }

  private static double peakMegabytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6;
      }
    }
    throw new IOException("/proc/self/status: no VmHWM");
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
