package org.jogsutra.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.jogsutra.evaluate.Scores.Counts;
import org.jogsutra.evaluate.Scores.Measure;
import org.junit.jupiter.api.Test;

class ScoresTest {

  /** Of three countries one is found, one is called an organization; a weapon is made up. */
  private final Scores scores =
      new Scores(
          Judged.findings(
              "[COUNTRY রুশ] ও [COUNTRY চীনা] দল",
              "[COUNTRY রুশ] ও [ORG চীনা] দল",
              "[COUNTRY ইরান] বলে",
              "ইরান [WEAPON বলে]",
              "কিছু না",
              "কিছু না"));

  @Test
  void countsByTypeAndTogether() {
    assertEquals(List.of("COUNTRY", "ORG", "WEAPON"), scores.types());
    assertEquals(
        List.of(new Counts(1, 1, 3), new Counts(0, 1, 0), new Counts(0, 1, 0), new Counts(1, 3, 3)),
        scores.totals());
    assertEquals(3, scores.sentenceCount());
  }

  @Test
  void countsASentenceAsOftenAsItIsDrawn() {
    assertEquals(new Counts(2, 4, 4), all(scores.totals(IntStream.of(0, 0, 2))));
    assertEquals(new Counts(0, 0, 0), all(scores.totals(IntStream.of(2, 2, 2))));
  }

  @Test
  void aNameFoundInTwoPartsIsMarkedOnce() {
    Scores parts = new Scores(Judged.findings("[ORG রুশ বাহিনী]", "[ORG রুশ] [ORG বাহিনী]"));
    assertEquals(new Counts(0, 2, 1), all(parts.totals()));
  }

  @Test
  void measuresAreThoseOfTheirDefinition() {
    Counts counts = new Counts(3, 4, 6);
    assertEquals(0.75, Measure.PRECISION.of(counts));
    assertEquals(0.5, Measure.RECALL.of(counts));
    assertEquals(0.6, Measure.F1.of(counts), 1e-12);
  }

  @Test
  void whatCannotBeMeasuredIsNotANumber() {
    assertEquals(Double.NaN, Measure.PRECISION.of(new Counts(0, 0, 2)));
    assertEquals(Double.NaN, Measure.RECALL.of(new Counts(0, 2, 0)));
    assertEquals(0, Measure.F1.of(new Counts(0, 2, 0)));
    assertEquals(Double.NaN, Measure.F1.of(new Counts(0, 0, 0)));
  }

  @Test
  void nothingFoundAndNothingMarkedIsNoType() {
    Scores nothing = new Scores(List.of(List.of()));
    assertEquals(List.of(), nothing.types());
    assertEquals(List.of(new Counts(0, 0, 0)), nothing.totals());
  }

  private static Counts all(List<Counts> totals) {
    return totals.get(totals.size() - 1);
  }
}
