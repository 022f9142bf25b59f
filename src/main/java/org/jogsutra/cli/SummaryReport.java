package org.jogsutra.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jogsutra.RunSummary;
import org.jogsutra.RunSummary.Frequent;
import org.jogsutra.RunSummary.Pair;
import org.jogsutra.model.Contradiction;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.RelationId;

/** What a run tells at its end: how much it read, what it found most, and where the files are. */
final class SummaryReport {

  private final RunSummary summary;
  private final Path output;
  private final boolean verbose;

  SummaryReport(RunSummary summary, Path output, boolean verbose) {
    this.summary = summary;
    this.output = output;
    this.verbose = verbose;
  }

  void print(PrintWriter out) {
    printCounts(out);
    printTopEntities(out);
    printTopPairs(out);
    printContradictions(out);
    if (verbose) {
      out.println("seconds   " + seconds());
    }
    if (summary.counts().problems() > 0) {
      out.println(
          "problems  " + summary.counts().problems() + ", see " + output.resolve("problems.csv"));
    }
    out.println(
        "files     "
            + OneLine.of(output.toString())
            + " (open graph.gexf in Gephi, *.csv in a spreadsheet)");
    out.flush();
  }

  private void printCounts(PrintWriter out) {
    out.println(
        "articles  "
            + summary.counts().articles()
            + (summary.counts().skipped() == 0 ? "" : ", skipped " + summary.counts().skipped()));
    printInputs(out);
    out.println("mentions  " + mentions());
    out.println(
        "graph     "
            + summary.graph().nodes()
            + " entities, "
            + summary.graph().edges()
            + " pairs");
    out.println(
        "relations "
            + summary.facts().relations()
            + " ("
            + summary.facts().edges()
            + " edges), arms transfers "
            + summary.facts().transfers());
  }

  /** Tells what an earlier run had done already, and what it had that is gone. */
  private void printInputs(PrintWriter out) {
    RunSummary.Inputs inputs = summary.inputs();
    if (inputs.workedOn() < inputs.found()) {
      out.println(
          "input     "
              + inputs.workedOn()
              + " of "
              + inputs.found()
              + " files new or changed, the others known");
    }
    if (inputs.vanished() > 0) {
      out.println(
          "vanished  "
              + inputs.vanished()
              + " files of earlier runs are gone and kept; --prune removes them");
    }
  }

  private String mentions() {
    return summary.counts().mentions().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(type -> type.getKey().prefix() + " " + type.getValue())
        .collect(Collectors.joining(", "));
  }

  private void printTopEntities(PrintWriter out) {
    for (EntityType type : EntityType.values()) {
      List<Frequent> top = summary.counts().top().getOrDefault(type, List.of());
      if (!top.isEmpty()) {
        out.printf(
            "%-9s %s%n",
            type.prefix(),
            top.stream().map(SummaryReport::named).collect(Collectors.joining(", ")));
      }
    }
  }

  private static String named(Frequent entity) {
    return entity.name() + " (" + entity.nameEn() + ") " + entity.mentions();
  }

  private void printTopPairs(PrintWriter out) {
    for (Pair pair : summary.graph().topPairs()) {
      out.println(
          "pair      "
              + pair.first()
              + " - "
              + pair.second()
              + ": "
              + pair.articles()
              + " articles, "
              + pair.sentences()
              + " times");
    }
  }

  private void printContradictions(PrintWriter out) {
    long count = summary.facts().contradictions();
    if (count > 0) {
      out.println("disputed  " + count + " facts, see relations.csv, column contradicted");
    }
    for (Contradiction contradiction : summary.facts().firstContradictions()) {
      out.println(
          "disputed  "
              + OneLine.of(contradiction.fact())
              + ": affirmed by "
              + first(contradiction.affirmed())
              + ", negated by "
              + first(contradiction.negated()));
    }
  }

  private static String first(List<RelationId> statements) {
    String more = statements.size() > 1 ? " and others" : "";
    return OneLine.of(statements.get(0).toString()) + more;
  }

  private String seconds() {
    return summary.seconds().entrySet().stream()
        .map(stage -> stage.getKey() + " " + stage.getValue())
        .collect(Collectors.joining(", "));
  }
}
