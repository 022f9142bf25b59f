package org.jogsutra.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jogsutra.evaluate.Finding.Found;
import org.jogsutra.evaluate.Finding.Verdict;

/**
 * How far confidences can be trusted: of the names found with a confidence of 0.9, nine in ten
 * should be right. A reliability table and the expected calibration error of Guo et al., On
 * Calibration of Modern Neural Networks (2017); where most confidences are, a bin is halved.
 */
public final class Calibration {

  private static final List<Double> EDGES =
      List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0);

  private final List<Bin> bins = new ArrayList<>();

  /** Creates the calibration of what was found. */
  public Calibration(Collection<Finding> findings) {
    for (int i = 0; i + 1 < EDGES.size(); i++) {
      int bin = i;
      List<Finding> inside =
          findings.stream()
              .filter(finding -> finding.found().filter(found -> bin(found) == bin).isPresent())
              .toList();
      if (!inside.isEmpty()) {
        bins.add(bin(EDGES.get(i), EDGES.get(i + 1), inside));
      }
    }
  }

  /**
   * The names found with a confidence from {@code low} to below {@code high}, or to 1.
   *
   * @param count how many they are, at least one
   * @param confidence their mean confidence
   * @param precision the share of them that are right
   */
  public record Bin(double low, double high, int count, double confidence, double precision) {}

  /** Returns the bins that hold anything, in order. */
  public List<Bin> bins() {
    return List.copyOf(bins);
  }

  /** Returns the mean distance of confidence and precision; 0 if nothing was found. */
  public double error() {
    int all = bins.stream().mapToInt(Bin::count).sum();
    return bins.stream()
        .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.precision()) / all)
        .sum();
  }

  private static int bin(Found found) {
    int bin = 0;
    while (bin + 2 < EDGES.size() && found.confidence() >= EDGES.get(bin + 1)) {
      bin++;
    }
    return bin;
  }

  private static Bin bin(double low, double high, List<Finding> findings) {
    double confidence =
        findings.stream()
            .flatMap(finding -> finding.found().stream())
            .mapToDouble(Found::confidence)
            .average()
            .orElse(0);
    long hits = findings.stream().filter(finding -> finding.verdict() == Verdict.HIT).count();
    return new Bin(low, high, findings.size(), confidence, (double) hits / findings.size());
  }
}
