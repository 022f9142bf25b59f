package org.jogsutra.graph;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.jogsutra.graph.PlantedGraph.Window;

/**
 * Measures how well the Leiden algorithm finds planted communities in the pairs of p 0.001 or less,
 * by what edges weigh and by what it maximizes: a table of {@code docs/graph-measures.md}.
 *
 * <pre>
 *   mvn -q -Djacoco.skip=true test-compile dependency:build-classpath -Dmdep.outputFile=target/cp
 *   java -cp target/classes:target/test-classes:$(cat target/cp) org.jogsutra.graph.CommunityReport
 * </pre>
 */
public final class CommunityReport {

  private static final double[] MODULARITY = {1, 1.5, 2, 3};
  private static final double[] CPM = {0.0005, 0.001, 0.002, 0.004};

  private final PrintStream out;
  private final int[] planted;
  private final Network network;
  private final EdgeScores scores;

  private CommunityReport(PlantedWorld world, PrintStream out) {
    this.out = out;
    planted = world.planted();
    network = PlantedGraph.of(world, world.reports(), Window.SENTENCE).network();
    scores = EdgeScores.of(network);
  }

  /** Prints the table: the adjusted Rand index of what is found and what was planted. */
  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("| world | edges weigh | quality, resolution | communities | largest | ARI |");
    out.println("|---|---|---|---|---|---|");
    RecoveryReport.WORLDS.forEach(
        (name, shape) -> {
          var report = new CommunityReport(new PlantedWorld(shape), out);
          report.measure(name + " | weight", report.network::weight);
          report.measure(name + " | G²", report.scores::logLikelihood);
          report.measure(name + " | NPMI", report.scores::npmi);
        });
  }

  private void measure(String label, IntToDoubleFunction weight) {
    var edges = new EdgeList();
    for (int edge = 0; edge < network.edges(); edge++) {
      if (scores.pValue(edge) <= 0.001) {
        edges.add(
            network.source(edge), network.target(edge), Math.max(0.01, weight.applyAsDouble(edge)));
      }
    }
    Topology topology = edges.topology(network.nodes());
    double total = Arrays.stream(topology.weightedDegrees()).sum();
    for (double resolution : MODULARITY) {
      print(
          label + " | modularity, " + resolution,
          topology,
          leiden(topology, true, resolution / total));
    }
    // Of the mean weighted degree, so that it means the same in all worlds.
    for (double resolution : CPM) {
      print(
          label + " | CPM, " + resolution,
          topology,
          leiden(topology, false, resolution * total / topology.size()));
    }
  }

  private static int[] leiden(Topology topology, boolean nodesWeigh, double resolution) {
    var library =
        new nl.cwts.networkanalysis.Network(
            topology.size(),
            nodesWeigh,
            Arrays.stream(topology.begins()).asLongStream().toArray(),
            new LargeIntArray(topology.neighbors()),
            new LargeDoubleArray(topology.neighborWeights()),
            false);
    var clustering = new Clustering(topology.size());
    new LeidenAlgorithm(resolution, 10, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(1))
        .improveClustering(library, clustering);
    return clustering.getClusters();
  }

  private void print(String label, Topology topology, int[] found) {
    int[] tied = IntStream.range(0, topology.size()).filter(i -> topology.degree(i) > 0).toArray();
    int[] foundOfTied = Arrays.stream(tied).map(node -> found[node]).toArray();
    int[] plantedOfTied = Arrays.stream(tied).map(node -> planted[node]).toArray();
    Map<Long, Long> sizes = counts(foundOfTied, new int[foundOfTied.length]);
    out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %.3f |%n",
        label,
        sizes.size(),
        sizes.values().stream().mapToLong(Long::longValue).max().orElse(0),
        adjustedRandIndex(foundOfTied, plantedOfTied));
  }

  /** By Hubert and Arabie (1985): 1 if both are the same, 0 if they agree as by chance. */
  private static double adjustedRandIndex(int[] a, int[] b) {
    int[] none = new int[a.length];
    double both = pairs(counts(a, b));
    double first = pairs(counts(a, none));
    double second = pairs(counts(b, none));
    double expected = first * second / (a.length * (a.length - 1.0) / 2);
    return (both - expected) / ((first + second) / 2 - expected);
  }

  private static Map<Long, Long> counts(int[] a, int[] b) {
    Map<Long, Long> counts = new HashMap<>();
    for (int i = 0; i < a.length; i++) {
      counts.merge(((long) a[i] << Integer.SIZE) | b[i], 1L, Long::sum);
    }
    return counts;
  }

  private static double pairs(Map<Long, Long> counts) {
    return counts.values().stream().mapToDouble(count -> count * (count - 1.0) / 2).sum();
  }
}
