package org.jogsutra.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jogsutra.graph.PlantedWorld.Report;

/** The network of a {@link PlantedWorld}, and which of its edges are true. */
final class PlantedGraph {

  /** What is counted as one window. */
  enum Window {
    SENTENCE,
    ARTICLE
  }

  private final Network network;
  private final boolean[] tied;
  private final int[] withCopies;

  private PlantedGraph(Network network, boolean[] tied, int[] withCopies) {
    this.network = network;
    this.tied = tied;
    this.withCopies = withCopies;
  }

  static PlantedGraph of(PlantedWorld world, List<Report> reports, Window window) {
    var windowPairs = new Keys();
    var reportPairs = new Keys();
    var copyPairs = new Keys();
    int[] nodeWindows = new int[world.entities()];
    int windows = 0;
    for (Report report : reports) {
      Set<Long> inReport = new TreeSet<>();
      for (int[] names : windows(report, window)) {
        windows++;
        Arrays.stream(names).forEach(name -> nodeWindows[name]++);
        for (long key : pairs(names)) {
          windowPairs.add(key);
          inReport.add(key);
        }
      }
      inReport.forEach(reportPairs::add);
      IntStream.rangeClosed(0, report.copies()).forEach(i -> inReport.forEach(copyPairs::add));
    }
    var builder = Network.builder(windows);
    Arrays.stream(nodeWindows).forEach(count -> builder.addNode(count, 0));
    long[] keys = windowPairs.distinct();
    int[] together = windowPairs.counts();
    int[] weights = reportPairs.counts();
    for (int i = 0; i < keys.length; i++) {
      builder.addEdge((int) (keys[i] >>> Integer.SIZE), (int) keys[i], weights[i], together[i]);
    }
    Set<Long> ties = world.tied();
    boolean[] tied = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
      tied[i] = ties.contains(keys[i]);
    }
    return new PlantedGraph(builder.build(), tied, copyPairs.counts());
  }

  private static List<int[]> windows(Report report, Window window) {
    if (window == Window.SENTENCE) {
      return report.sentences();
    }
    return List.of(report.sentences().stream().flatMapToInt(Arrays::stream).distinct().toArray());
  }

  private static long[] pairs(int[] names) {
    return IntStream.range(0, names.length)
        .boxed()
        .flatMapToLong(
            i -> IntStream.range(0, i).mapToLong(j -> PlantedWorld.key(names[i], names[j])))
        .toArray();
  }

  Network network() {
    return network;
  }

  boolean tied(int edge) {
    return tied[edge];
  }

  /** Returns the number of articles that name both ends of an edge, copies counted each. */
  int withCopies(int edge) {
    return withCopies[edge];
  }

  /** Numbers that are counted, by sorting them. */
  private static final class Keys {

    private long[] keys = new long[1 << 12];
    private int size;

    void add(long key) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
      }
      keys[size++] = key;
    }

    long[] distinct() {
      return Arrays.stream(keys, 0, size).sorted().distinct().toArray();
    }

    int[] counts() {
      long[] sorted = Arrays.stream(keys, 0, size).sorted().toArray();
      int[] counts = new int[size];
      int different = 0;
      for (int i = 0; i < size; i++) {
        different += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        counts[different - 1]++;
      }
      return Arrays.copyOf(counts, different);
    }
  }
}
