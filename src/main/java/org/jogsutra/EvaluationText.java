package org.jogsutra;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jogsutra.evaluate.Bootstrap;
import org.jogsutra.evaluate.Bootstrap.Interval;
import org.jogsutra.evaluate.Bootstrap.Row;
import org.jogsutra.evaluate.Calibration;
import org.jogsutra.evaluate.Calibration.Bin;
import org.jogsutra.evaluate.Finding;
import org.jogsutra.evaluate.Scores;
import org.jogsutra.evaluate.Scores.Measure;

/** The figures of a file as lines of text. */
final class EvaluationText {

  private static final String CELLS = "%-8s %7s %7s %7s  %-19s  %-19s  %s";
  private static final String BIN_CELLS = "%-10s %7s %10s %9s";

  private final EvaluatedFile file;
  private final Bootstrap bootstrap;

  EvaluationText(EvaluatedFile file, Bootstrap bootstrap) {
    this.file = file;
    this.bootstrap = bootstrap;
  }

  List<String> lines(boolean calibration) {
    List<String> lines = new ArrayList<>();
    int sentences = file.sentences().size();
    String unit = sentences == 1 ? " sentence" : " sentences";
    lines.add(file.name() + ": " + sentences + unit + scheme());
    for (Map.Entry<String, List<List<Finding>>> method : file.findings().entrySet()) {
      lines.add("");
      lines.add(method.getKey());
      lines.addAll(scores(new Scores(method.getValue())));
      if (calibration) {
        lines.add("");
        lines.addAll(
            calibration(
                new Calibration(method.getValue().stream().flatMap(List::stream).toList())));
      }
    }
    lines.add("");
    return lines;
  }

  private String scheme() {
    String scheme = file.scheme().threeClasses() ? "; countries and places are LOC" : "";
    String weapons = file.scheme().weapons() ? "" : "; weapons do not count";
    String leftOut = file.leftOut().isEmpty() ? "" : "; left out: " + counts(file.leftOut());
    return scheme + weapons + leftOut;
  }

  private static String counts(Map<String, Integer> leftOut) {
    return String.join(
        ", ",
        leftOut.entrySet().stream().map(type -> type.getValue() + " " + type.getKey()).toList());
  }

  private List<String> scores(Scores scores) {
    List<String> lines = new ArrayList<>();
    lines.add(CELLS.formatted("type", "marked", "found", "hits", "precision", "recall", "F1"));
    for (Row row : bootstrap.rows(scores)) {
      lines.add(
          CELLS
              .formatted(
                  row.type(),
                  row.counts().marked(),
                  row.counts().found(),
                  row.counts().hits(),
                  cell(row, Measure.PRECISION),
                  cell(row, Measure.RECALL),
                  cell(row, Measure.F1))
              .stripTrailing());
    }
    return lines;
  }

  /** Such as {@code 0.952 (0.931-0.970)}. */
  private static String cell(Row row, Measure measure) {
    Interval interval = row.interval(measure);
    double value = measure.of(row.counts());
    return Double.isNaN(value)
        ? "-"
        : decimal(value) + " (" + decimal(interval.low()) + "-" + decimal(interval.high()) + ")";
  }

  private static List<String> calibration(Calibration calibration) {
    List<String> lines = new ArrayList<>();
    lines.add(BIN_CELLS.formatted("confidence", "found", "mean", "precision"));
    for (Bin bin : calibration.bins()) {
      lines.add(
          BIN_CELLS.formatted(
              String.format(Locale.ROOT, "%.2f-%.2f", bin.low(), bin.high()),
              bin.count(),
              decimal(bin.confidence()),
              decimal(bin.precision())));
    }
    lines.add("expected calibration error " + decimal(calibration.error()));
    return lines;
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
