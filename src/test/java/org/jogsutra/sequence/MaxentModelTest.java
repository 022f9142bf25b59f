package org.jogsutra.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jogsutra.train.LabeledSentence;
import org.junit.jupiter.api.Test;

class MaxentModelTest {

  private static final List<String> OUTCOMES = List.of("other", "PER-start", "PER-cont");

  private static final MaxentModel MODEL =
      new MaxentModel(
          MaxentWeights.rounded(
              OUTCOMES,
              Map.of(
                  "def", new float[] {2, 0, 0},
                  "w=আদা", new float[] {0, 4, 0},
                  "suf=েস", new float[] {0, 0, 1},
                  "pow=PER-start,লাভলেস", new float[] {0, 0, 3},
                  "powf=PER-start,jah", new float[] {0, 0, 1},
                  "p1w=আদা", new float[] {0, 0, 0.5f})));

  @Test
  void labelsByTheWordAndTheLabelBefore() {
    assertEquals(List.of("B-PER", "I-PER", "O"), labels("আদা", "লাভলেস", "বলেন"));
  }

  @Test
  void beginsNoSentenceInsideAName() {
    assertEquals(List.of("O", "O"), labels("লাভলেস", "লাভলেস"));
  }

  @Test
  void goesOnWithAnUnknownWordByItsEnd() {
    assertEquals(List.of("B-PER", "I-PER"), labels("আদা", "কেস"));
  }

  @Test
  void tellsHowProbableASpanIs() {
    BeamLabels labels = MODEL.labels(LabeledSentence.sequence(List.of("আদা")));
    double expected = Math.exp(4) / (Math.exp(2) + Math.exp(4) + 1);
    assertEquals(expected, labels.probability(0), 1e-9);
    assertEquals(expected, labels.spanProbability(0, 1), 1e-9);
  }

  @Test
  void labelsNothingInNoTokens() {
    assertEquals(List.of(), labels());
  }

  @Test
  void refusesAnEmptyToken() {
    assertThrows(IllegalArgumentException.class, () -> labels("আদা", ""));
  }

  @Test
  void refusesWhatItWouldDecodeWrongly() {
    assertThrows(IllegalArgumentException.class, () -> model("w,nw=ক,খ"));
    assertThrows(IllegalArgumentException.class, () -> model("po=LOC-start"));
    assertThrows(IllegalArgumentException.class, () -> model("pow=ক"));
    Map<String, float[]> one = Map.of("def", new float[] {1});
    assertThrows(
        IllegalArgumentException.class,
        () -> new MaxentModel(MaxentWeights.rounded(List.of("PER-start"), one)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new MaxentModel(MaxentWeights.rounded(List.of("PER-last"), one)));
  }

  private static MaxentModel model(String feature) {
    return new MaxentModel(MaxentWeights.rounded(OUTCOMES, Map.of(feature, new float[] {1, 0, 0})));
  }

  private static List<String> labels(String... tokens) {
    return Arrays.stream(MODEL.labels(LabeledSentence.sequence(List.of(tokens))).labels())
        .mapToObj(MODEL.labels()::get)
        .toList();
  }
}
