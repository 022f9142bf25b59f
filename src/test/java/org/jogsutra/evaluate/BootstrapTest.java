package org.jogsutra.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jogsutra.evaluate.Bootstrap.Interval;
import org.jogsutra.evaluate.Bootstrap.Row;
import org.jogsutra.evaluate.Scores.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BootstrapTest {

  private final Bootstrap bootstrap = new Bootstrap(1000, 7);

  @Test
  void theSameSeedGivesTheSameIntervals() {
    List<Row> rows = bootstrap.rows(scores(997, 598));
    assertEquals(rows, new Bootstrap(1000, 7).rows(scores(997, 598)));
    assertNotEquals(rows, new Bootstrap(1000, 8).rows(scores(997, 598)));
  }

  @ParameterizedTest
  @EnumSource
  void anIntervalHoldsItsEstimate(Measure measure) {
    for (int hits : new int[] {1, 20, 40, 50}) {
      for (Row row : bootstrap.rows(scores(50, hits))) {
        double value = measure.of(row.counts());
        Interval interval = row.interval(measure);
        assertTrue(interval.low() <= value && value <= interval.high(), row::toString);
      }
    }
  }

  /** Of n sentences with a name each, the hits are binomial: the normal interval is known. */
  @Test
  void agreesWithTheNormalIntervalOfALargeSample() {
    Interval interval = bootstrap.rows(scores(400, 300)).get(1).interval(Measure.RECALL);
    double half = 1.96 * Math.sqrt(0.75 * 0.25 / 400);
    assertEquals(0.75 - half, interval.low(), 0.01);
    assertEquals(0.75 + half, interval.high(), 0.01);
  }

  @Test
  void whatIsAlwaysRightHasNoWidth() {
    assertEquals(
        new Interval(1, 1), bootstrap.rows(scores(10, 10)).get(0).interval(Measure.PRECISION));
  }

  @Test
  void samplesThatCannotBeMeasuredAreLeftOut() {
    List<String> lines = new ArrayList<>(List.of("[ORG ক]", "[ORG ক]"));
    for (int i = 0; i < 9; i++) {
      lines.addAll(List.of("ক", "ক"));
    }
    Row row = bootstrap.rows(new Scores(Judged.findings(lines.toArray(String[]::new)))).get(0);
    assertEquals(new Interval(1, 1), row.interval(Measure.F1));
  }

  @Test
  void nothingToMeasureGivesNoInterval() {
    Interval none = new Interval(Double.NaN, Double.NaN);
    assertEquals(none, bootstrap.rows(scores(5, 0)).get(0).interval(Measure.PRECISION));
    assertEquals(none, bootstrap.rows(new Scores(List.of())).get(0).interval(Measure.F1));
  }

  @Test
  void theLastRowIsOfAllTypes() {
    assertEquals(
        List.of("COUNTRY", "all"), bootstrap.rows(scores(5, 3)).stream().map(Row::type).toList());
  }

  /** Sentences of a country each, of which some are found and the others missed. */
  private static Scores scores(int sentences, int hits) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      lines.addAll(List.of("[COUNTRY রুশ]", i < hits ? "[COUNTRY রুশ]" : "রুশ"));
    }
    return new Scores(Judged.findings(lines.toArray(String[]::new)));
  }
}
