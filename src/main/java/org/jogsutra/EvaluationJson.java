package org.jogsutra;

import java.util.LinkedHashMap;
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

/** The figures of files as nested maps. What cannot be measured has no member. */
final class EvaluationJson {

  private final Bootstrap bootstrap;

  EvaluationJson(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  Map<String, Object> of(List<EvaluatedFile> files, boolean calibration) {
    return Map.of("files", files.stream().map(file -> file(file, calibration)).toList());
  }

  private Map<String, Object> file(EvaluatedFile file, boolean calibration) {
    Map<String, Object> methods = new LinkedHashMap<>();
    file.findings()
        .forEach((method, findings) -> methods.put(method, method(findings, calibration)));
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", file.name());
    object.put("sentences", file.sentences().size());
    object.put("three_classes", file.scheme().threeClasses());
    object.put("weapons", file.scheme().weapons());
    object.put("left_out", file.leftOut());
    object.put("methods", methods);
    return object;
  }

  private Map<String, Object> method(List<List<Finding>> findings, boolean calibration) {
    Map<String, Object> types = new LinkedHashMap<>();
    bootstrap.rows(new Scores(findings)).forEach(row -> types.put(row.type(), row(row)));
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("types", types);
    if (calibration) {
      object.put(
          "calibration",
          calibration(new Calibration(findings.stream().flatMap(List::stream).toList())));
    }
    return object;
  }

  private static Map<String, Object> row(Row row) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("marked", row.counts().marked());
    object.put("found", row.counts().found());
    object.put("hits", row.counts().hits());
    for (Measure measure : Measure.values()) {
      String name = measure.name().toLowerCase(Locale.ROOT);
      Interval interval = row.interval(measure);
      putNumber(object, name, measure.of(row.counts()));
      putNumber(object, name + "_low", interval.low());
      putNumber(object, name + "_high", interval.high());
    }
    return object;
  }

  private static void putNumber(Map<String, Object> object, String name, double value) {
    if (!Double.isNaN(value)) {
      object.put(name, value);
    }
  }

  private static Map<String, Object> calibration(Calibration calibration) {
    return Map.of(
        "bins",
        calibration.bins().stream().map(EvaluationJson::bin).toList(),
        "expected_calibration_error",
        calibration.error());
  }

  private static Map<String, Object> bin(Bin bin) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("low", bin.low());
    object.put("high", bin.high());
    object.put("found", bin.count());
    object.put("confidence", bin.confidence());
    object.put("precision", bin.precision());
    return object;
  }
}
