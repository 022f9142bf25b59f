package org.jogsutra.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.jogsutra.evaluate.Scores.Counts;
import org.jogsutra.evaluate.Scores.Measure;

/**
 * Confidence intervals by resampling sentences: the 95% percentile interval of Efron and
 * Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
 *
 * <p>Sentences and not names are drawn, since the names of a sentence stand and fall together. The
 * same seed gives the same intervals, and two taggers the same samples. A sample in which a measure
 * is undefined is left out of its interval.
 */
public final class Bootstrap {

  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  private final int samples;
  private final long seed;

  public Bootstrap(int samples, long seed) {
    this.samples = samples;
    this.seed = seed;
  }

  /** A range; NaN on both sides where there is nothing to estimate. */
  public record Interval(double low, double high) {}

  /** The counts of a type, or of all, and an interval for each measure. */
  public record Row(String type, Counts counts, Map<Measure, Interval> intervals) {

    public Row {
      intervals = Map.copyOf(intervals);
    }

    /** Returns the interval of a measure. */
    public Interval interval(Measure measure) {
      return intervals.getOrDefault(measure, new Interval(Double.NaN, Double.NaN));
    }
  }

  /** Returns a row for each type, then one for all of them, called {@code all}. */
  public List<Row> rows(Scores scores) {
    List<List<Counts>> resampled = resampled(scores);
    List<Counts> totals = scores.totals();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < totals.size(); i++) {
      int row = i;
      List<Counts> column = resampled.stream().map(sample -> sample.get(row)).toList();
      String type = i < scores.types().size() ? scores.types().get(i) : "all";
      rows.add(new Row(type, totals.get(i), intervals(column)));
    }
    return rows;
  }

  private List<List<Counts>> resampled(Scores scores) {
    Random random = new Random(seed);
    int sentences = scores.sentenceCount();
    List<List<Counts>> resampled = new ArrayList<>(samples);
    for (int i = 0; i < samples && sentences > 0; i++) {
      resampled.add(scores.totals(random.ints(sentences, 0, sentences)));
    }
    return resampled;
  }

  private static Map<Measure, Interval> intervals(List<Counts> samples) {
    Map<Measure, Interval> intervals = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      intervals.put(measure, interval(samples.stream().mapToDouble(measure::of)));
    }
    return intervals;
  }

  private static Interval interval(DoubleStream values) {
    double[] sorted = values.filter(value -> !Double.isNaN(value)).sorted().toArray();
    return new Interval(percentile(sorted, LOW), percentile(sorted, HIGH));
  }

  private static double percentile(double[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
