package org.jogsutra;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.export.JsonFile;

/**
 * What {@code run.json} tells: versions, options, counts, times. The only place of a run that reads
 * the clock.
 */
final class RunReport {

  private final RunOptions options;
  private final Instant begin = now();

  RunReport(RunOptions options) {
    this.options = options;
  }

  /** Writes the report; gazetteers and models are given with their SHA-256. */
  void write(
      RunSummary summary,
      Map<String, String> gazetteers,
      Map<String, String> models,
      OutputStream stream)
      throws IOException {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("program", "jogsutra");
    report.put("version", version());
    report.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
    report.put("begin", begin.toString());
    report.put("end", now().toString());
    report.put("options", options());
    report.put("gazetteers", gazetteers);
    report.put("models", models);
    report.put("counts", counts(summary));
    report.put("seconds_per_stage", summary.seconds());
    report.put("peak_heap_mb", peakHeap() >> 20);
    JsonFile.write(report, stream);
  }

  /** Returns the program's version, as its jar has it. */
  static String version() {
    return Optional.ofNullable(RunReport.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  private Map<String, Object> options() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("inputs", options.inputs().stream().map(Path::toString).toList());
    told.put("output", options.output().toString());
    told.put("threads", options.effort().threads());
    told.put("database_memory", options.effort().memory());
    told.putAll(GraphReport.options(options.graph()));
    return told;
  }

  private static Map<String, Object> counts(RunSummary summary) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("inputs", summary.inputs().found());
    counts.put("worked_on", summary.inputs().workedOn());
    counts.put("vanished", summary.inputs().vanished());
    counts.put("articles", summary.counts().articles());
    counts.put("skipped", summary.counts().skipped());
    counts.put("problems", summary.counts().problems());
    summary.counts().mentions().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(type -> counts.put("mentions_" + type.getKey().prefix(), type.getValue()));
    counts.put("entities", summary.counts().entities());
    counts.put("nodes", summary.graph().nodes());
    counts.put("edges", summary.graph().edges());
    counts.put("least_weight", summary.graph().leastWeight());
    counts.put("relations", summary.facts().relations());
    counts.put("relation_edges", summary.facts().edges());
    counts.put("transfers", summary.facts().transfers());
    counts.put("contradictions", summary.facts().contradictions());
    return counts;
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
