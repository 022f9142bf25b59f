package org.jogsutra.graph;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Measures how long each part of {@link GraphScores} takes on a generated network, in seconds of
 * the processor and of the clock; the table of {@code docs/graph-measures.md}. A fifth of the edges
 * asked for are drawn twice and so are fewer.
 *
 * <pre>
 *   mvn -q -Djacoco.skip=true test-compile dependency:build-classpath -Dmdep.outputFile=target/cp
 *   java -Xmx1g -XX:+UseParallelGC -cp target/classes:target/test-classes:$(cat target/cp) \
 *     org.jogsutra.graph.ScoreTimes 100000 2500000
 * </pre>
 */
public final class ScoreTimes {

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private ScoreTimes() {}

  /** Takes the number of nodes and of edges. */
  public static void main(String[] args) {
    int nodes = Integer.parseInt(args[0]);
    int edges = Integer.parseInt(args[1]);
    new ScoreTimes().measure(nodes, edges);
  }

  private void measure(int nodes, int edges) {
    Network network = time("generating", () -> GeneratedNetwork.of(nodes, edges, 1));
    out.printf("%d nodes, %d edges%n", network.nodes(), network.edges());
    time("edge scores", () -> EdgeScores.of(network));
    Topology topology = time("topology", () -> Topology.of(network));
    time("backbone (part of edge scores)", () -> Backbone.of(topology));
    time("PageRank", () -> PageRank.of(topology));
    time("betweenness", () -> Betweenness.of(topology));
    out.printf(Locale.ROOT, "its error: %.3f%n", Betweenness.error(topology));
    int[] communities = time("communities", () -> Communities.of(topology));
    double[] sizes = Sizes.of(topology.weightedDegrees());
    time("layout", () -> Layout.of(topology, communities, sizes));
    time("all, every edge kept", () -> GraphScores.of(network, ScoreOptions.ALL));
    time("all, default", () -> GraphScores.of(network, ScoreOptions.DEFAULT));
  }

  private <T> T time(String what, Supplier<T> work) {
    long begin = System.nanoTime();
    long cpuBegin = threads.getCurrentThreadCpuTime();
    T result = work.get();
    double cpu = (threads.getCurrentThreadCpuTime() - cpuBegin) / 1e9;
    out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", what, cpu, (System.nanoTime() - begin) / 1e9);
    return result;
  }
}
