package org.jogsutra.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jogsutra.evaluate.Calibration.Bin;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private final List<Finding> findings = new ArrayList<>();

  @Test
  void binsByConfidenceAndComparesWithPrecision() {
    find(0.875, true);
    find(0.875, false);
    find(1.0, true);
    find(0.5, true);
    find(0.5, false);
    Calibration calibration = new Calibration(findings);
    assertEquals(
        List.of(
            new Bin(0.5, 0.6, 2, 0.5, 0.5),
            new Bin(0.8, 0.9, 2, 0.875, 0.5),
            new Bin(0.95, 1.0, 1, 1, 1)),
        calibration.bins());
    assertEquals(2 * 0.375 / 5, calibration.error(), 1e-12);
  }

  @Test
  void aBinHoldsItsLowerEdge() {
    double[] confidences = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.94, 0.95, 0.99, 1};
    for (double confidence : confidences) {
      find(confidence, true);
    }
    assertEquals(
        "[0.0: 1, 0.1: 1, 0.2: 1, 0.3: 1, 0.4: 1, 0.5: 1, 0.6: 1, 0.7: 1, 0.8: 1, 0.9: 2, 0.95: 3]",
        new Calibration(findings)
            .bins().stream().map(bin -> bin.low() + ": " + bin.count()).toList().toString());
  }

  @Test
  void missesHaveNoConfidence() {
    findings.addAll(Judged.findings("[COUNTRY রুশ]", "রুশ").get(0));
    assertEquals(List.of(), new Calibration(findings).bins());
    assertEquals(0, new Calibration(findings).error());
  }

  private void find(double confidence, boolean right) {
    LabeledSentence sentence = Judged.sentence(right ? "[COUNTRY রুশ]" : "রুশ");
    findings.addAll(
        Judged.judge(new Scheme(false, true), sentence, Judged.found("[COUNTRY রুশ]", confidence)));
  }
}
