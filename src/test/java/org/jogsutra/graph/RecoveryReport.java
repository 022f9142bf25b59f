package org.jogsutra.graph;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.jogsutra.graph.PlantedGraph.Window;
import org.jogsutra.graph.PlantedWorld.Report;
import org.jogsutra.graph.PlantedWorld.Shape;

/**
 * Measures which edges are true, by each measure and combination, in planted worlds; the tables of
 * {@code docs/graph-measures.md}. Runs in two minutes.
 *
 * <pre>
 *   mvn -q -Djacoco.skip=true test-compile dependency:build-classpath -Dmdep.outputFile=target/cp
 *   java -cp target/classes:target/test-classes:$(cat target/cp) org.jogsutra.graph.RecoveryReport
 * </pre>
 */
public final class RecoveryReport {

  /** Looked at to choose by, and others that were not. */
  static final Map<String, Shape> WORLDS = worlds();

  private final PrintStream out;

  private RecoveryReport(PrintStream out) {
    this.out = out;
  }

  private static Map<String, Shape> worlds() {
    Map<String, Shape> worlds = new LinkedHashMap<>();
    worlds.put("A, chosen by", new Shape(2_000, 6_000, 1.0, 0.05, 0.03, 1));
    worlds.put("B, chosen by: few articles", new Shape(2_000, 1_200, 1.0, 0.05, 0.03, 2));
    worlds.put("S, chosen by: very few articles", new Shape(1_000, 40, 1.0, 0.05, 0.03, 3));
    worlds.put(
        "C, held out: more lists and roundups", new Shape(3_000, 8_000, 0.9, 0.15, 0.10, 33));
    worlds.put("D, held out: larger", new Shape(10_000, 40_000, 1.1, 0.08, 0.05, 44));
    worlds.put("E, held out: few articles", new Shape(1_500, 150, 1.0, 0.10, 0.05, 55));
    return worlds;
  }

  /** Prints all tables. */
  public static void main(String[] args) {
    var report = new RecoveryReport(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    WORLDS.forEach(report::world);
  }

  private void world(String name, Shape shape) {
    var world = new PlantedWorld(shape);
    List<Report> reports = world.reports();
    for (Window window : Window.values()) {
      PlantedGraph graph = PlantedGraph.of(world, reports, window);
      Network network = graph.network();
      EdgeScores edges = EdgeScores.of(network);
      var recovery = new Recovery(graph);
      out.printf(Locale.ROOT, "%n## World %s, window %s: %s%n", name, window, shape);
      out.println("| kept | edges | precision | recall | F1 |\n|---|---|---|---|---|");
      filters(graph, edges)
          .forEach(
              (label, filter) -> out.println("| " + label + " | " + recovery.kept(filter) + " |"));
      out.println(
          "| ranked by | average precision | of the first 100 | 300 | 1,000 |\n|---|---|---|---|---|");
      rankings(graph, edges).forEach((label, value) -> ranking(label, value, recovery));
    }
  }

  private void ranking(String label, IntToDoubleFunction value, Recovery recovery) {
    out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.2f | %.2f | %.2f |%n",
        label,
        recovery.averagePrecision(value),
        recovery.precisionOfFirst(100, value),
        recovery.precisionOfFirst(300, value),
        recovery.precisionOfFirst(1_000, value));
  }

  private static Map<String, IntPredicate> filters(PlantedGraph graph, EdgeScores edges) {
    Network network = graph.network();
    Map<String, IntPredicate> filters = new LinkedHashMap<>();
    filters.put("all", edge -> true);
    boolean[] kept = ScoreOptions.DEFAULT.kept(network, edges);
    filters.put("**the default**", edge -> kept[edge]);
    filters.put("copies counted, 2 or more", edge -> graph.withCopies(edge) >= 2);
    for (int least : new int[] {2, 3, 5}) {
      filters.put("weight " + least + " or more", edge -> network.weight(edge) >= least);
    }
    for (double least : new double[] {0.2, 0.4}) {
      filters.put("NPMI " + least + " or more", edge -> edges.npmi(edge) >= least);
    }
    for (double most : new double[] {0.05, 0.01, 0.001, 1e-4, 1e-6}) {
      filters.put("p " + most, edge -> edges.pValue(edge) <= most);
      filters.put(
          "p " + most + ", weight 2",
          edge -> edges.pValue(edge) <= most && network.weight(edge) >= 2);
    }
    for (double most : new double[] {0.05, 0.1, 0.2, 0.3}) {
      filters.put("backbone " + most, edge -> edges.backboneLevel(edge) <= most);
      filters.put(
          "backbone " + most + ", p 0.01, weight 2",
          edge ->
              edges.backboneLevel(edge) <= most
                  && edges.pValue(edge) <= 0.01
                  && network.weight(edge) >= 2);
    }
    return filters;
  }

  private static Map<String, IntToDoubleFunction> rankings(PlantedGraph graph, EdgeScores edges) {
    Network network = graph.network();
    Map<String, IntToDoubleFunction> rankings = new LinkedHashMap<>();
    rankings.put("articles, copies counted", graph::withCopies);
    rankings.put("weight", network::weight);
    rankings.put("NPMI", edges::npmi);
    rankings.put(
        "NPMI, weight 2 first", edge -> edges.npmi(edge) + (network.weight(edge) >= 2 ? 10 : 0));
    rankings.put("G²", edges::logLikelihood);
    rankings.put("backbone level", edge -> -edges.backboneLevel(edge));
    rankings.put(
        "NPMI, p 0.01 first", edge -> edges.npmi(edge) + (edges.pValue(edge) <= 0.01 ? 10 : 0));
    rankings.put(
        "NPMI times root of weight", edge -> edges.npmi(edge) * Math.sqrt(network.weight(edge)));
    rankings.put(
        "NPMI times log of weight", edge -> edges.npmi(edge) * Math.log(1 + network.weight(edge)));
    return rankings;
  }
}
