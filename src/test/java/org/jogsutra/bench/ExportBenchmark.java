package org.jogsutra.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jogsutra.export.CyjsExport;
import org.jogsutra.export.EdgesTable;
import org.jogsutra.export.GephiImport;
import org.jogsutra.export.GexfExport;
import org.jogsutra.export.GraphmlExport;
import org.jogsutra.export.NodesTable;
import org.jogsutra.export.SvgExport;
import org.jogsutra.export.SvgExport.Labels;
import org.jogsutra.model.EntityGraph;

/**
 * Measures how long the files of a large graph take to write, in what heap, and to open in Gephi.
 * Prints rows of a Markdown table.
 *
 * <pre>
 *   mvn -q test-compile
 *   mvn -q dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
 *   CP=target/test-classes:target/classes:$(cat target/bench.classpath)
 *   java -Xmx1g -cp $CP org.jogsutra.bench.ExportBenchmark export /tmp/large 100000 2000000
 *   java -Xmx8g -cp $CP org.jogsutra.bench.ExportBenchmark open /tmp/large/graph.gexf
 * </pre>
 */
public final class ExportBenchmark {

  private static final int BUFFER = 1 << 16;
  private static final double MEGABYTE = 1e6;
  private static final double SECOND = 1e9;

  private ExportBenchmark() {}

  /** Something that writes a graph. */
  private interface Export {
    void write(EntityGraph graph, OutputStream out) throws IOException;
  }

  public static void main(String[] args) throws IOException {
    if (args.length == 4 && args[0].equals("export")) {
      EntityGraph graph = LargeGraph.of(Integer.parseInt(args[2]), Long.parseLong(args[3]));
      export(graph, Files.createDirectories(Path.of(args[1])));
    } else if (args.length == 2 && args[0].equals("open")) {
      open(Path.of(args[1]));
    } else {
      throw new IllegalArgumentException("export FOLDER NODES EDGES, or open FILE");
    }
    // Gephi leaves threads behind.
    System.exit(0);
  }

  private static void export(EntityGraph graph, Path folder) throws IOException {
    System.out.println("| file | seconds | CPU seconds | MB | peak heap MB |");
    System.out.println("|---|---|---|---|---|");
    Stopwatch rows = Stopwatch.start();
    graph.nodes().forEach(node -> {});
    graph.edges().forEach(edge -> {});
    System.out.printf("| making the rows alone | %s | | |%n", rows);
    for (Map.Entry<String, Export> export : exports().entrySet()) {
      Path file = folder.resolve(export.getKey());
      resetPeak();
      Stopwatch watch = Stopwatch.start();
      try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
        export.getValue().write(graph, out);
      }
      System.out.printf(
          "| %s | %s | %.0f | %d |%n", export.getKey(), watch, Files.size(file) / MEGABYTE, peak());
    }
  }

  private static Map<String, Export> exports() {
    Map<String, Export> exports = new LinkedHashMap<>();
    exports.put("nodes.csv", NodesTable::write);
    exports.put("edges.csv", EdgesTable::write);
    exports.put("graph.gexf", GexfExport::write);
    exports.put("graph.graphml", GraphmlExport::write);
    exports.put("graph.cyjs", CyjsExport::write);
    exports.put("graph.svg", (graph, out) -> SvgExport.write(graph, Labels.BOTH, out));
    return exports;
  }

  private static void open(Path file) throws IOException {
    resetPeak();
    System.out.println("| file | seconds | CPU seconds | nodes | edges | issues | peak heap MB |");
    System.out.println("|---|---|---|---|---|---|---|");
    Stopwatch watch = Stopwatch.start();
    GephiImport.Sizes sizes = GephiImport.sizes(file);
    System.out.printf(
        "| %s | %s | %d | %d | %d | %d |%n",
        file.getFileName(),
        watch,
        sizes.nodes(),
        sizes.edges(),
        sizes.issues().stream().filter(issue -> !issue.startsWith("INFO")).count(),
        peak());
  }

  /** Elapsed time and time of all processors, which tells more on a machine that is shared. */
  private record Stopwatch(long begin, long beginOfCpu) {

    static Stopwatch start() {
      return new Stopwatch(System.nanoTime(), cpu());
    }

    private static long cpu() {
      return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    @Override
    public String toString() {
      return "%.1f | %.1f"
          .formatted((System.nanoTime() - begin) / SECOND, (cpu() - beginOfCpu) / SECOND);
    }
  }

  private static void resetPeak() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peak() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : heap()) {
      bytes += pool.getPeakUsage().getUsed();
    }
    return Math.round(bytes / MEGABYTE);
  }

  private static Iterable<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
