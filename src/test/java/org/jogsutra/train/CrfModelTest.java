package org.jogsutra.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jogsutra.sequence.CrfModel;
import org.jogsutra.sequence.Decoder;
import org.jogsutra.sequence.Marginals;
import org.junit.jupiter.api.Test;

class CrfModelTest {

  private static final CrfModel MODEL = SmallCrf.withClusters("").model();

  private final LabeledSentence sentence = SmallCrf.sentences().get(0);

  @Test
  void labelsNoTokens() {
    Decoder decoder = decoder(List.of());
    assertArrayEquals(new int[0], decoder.labels());
    assertThrows(IndexOutOfBoundsException.class, () -> decoder.marginals().probability(0, 0));
  }

  @Test
  void rejectsAnEmptyToken() {
    List<String> tokens = List.of("ঢাকা", "");
    var failure = assertThrows(IllegalArgumentException.class, () -> decoder(tokens));
    assertEquals("token 1 is empty", failure.getMessage());
  }

  @Test
  void labelsVeryLongSentences() {
    int copies = 100_000 / sentence.tokens().size();
    List<String> tokens =
        Collections.nCopies(copies, sentence.tokens()).stream().flatMap(List::stream).toList();
    Decoder decoder = decoder(tokens);
    int[] labels = decoder.labels();
    int count = sentence.tokens().size();
    int[] early = Arrays.copyOfRange(labels, 10 * count, 11 * count);
    int[] late = Arrays.copyOfRange(labels, (copies - 10) * count, (copies - 9) * count);
    assertArrayEquals(early, late);
    Marginals marginals = decoder.marginals();
    for (int token : new int[] {0, tokens.size() / 2, tokens.size() - 1}) {
      double sum =
          IntStream.range(0, MODEL.labels().size())
              .mapToDouble(label -> marginals.probability(token, label))
              .sum();
      assertEquals(1, sum, 1e-9);
    }
  }

  @Test
  void labelsVeryLongTokens() {
    assertEquals(2, decoder(List.of("ক".repeat(100_000), "ঢাকায়")).labels().length);
  }

  @Test
  void isSureOfWhatItHasLearnt() {
    Decoder decoder = decoder(sentence.tokens());
    int first = sentence.labels().indexOf("B-PLACE");
    int label = MODEL.labels().indexOf("B-PLACE");
    assertEquals(label, decoder.labels()[first]);
    double probability = decoder.marginals().spanProbability(first, first + 1, label);
    assertTrue(probability > 0.5 && probability < 1, () -> "" + probability);
  }

  private static Decoder decoder(List<String> tokens) {
    return MODEL.decoder(LabeledSentence.sequence(tokens));
  }
}
