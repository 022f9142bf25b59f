package org.jogsutra.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.jogsutra.sequence.MaxentWeights;
import org.junit.jupiter.api.Test;

class MaxentTrainerTest {

  private static final String QUICK = "Algorithm=MAXENT_QN\nIterations=5\nCutoff=1\n";

  @Test
  void givesTheSameBytesForTheSameSentences() throws IOException {
    assertArrayEquals(trained(), trained());
  }

  @Test
  void knowsWhatItWasTaught() {
    SmallMaxent maxent = new SmallMaxent("Algorithm=MAXENT_QN\nIterations=30\nCutoff=0\n");
    LabeledTokens sentence = SmallMaxent.sentences().get(0);
    assertEquals(sentence.labels(), maxent.labels(sentence.tokens()));
  }

  @Test
  void agreesWithItselfWhateverWasTaggedBefore() {
    SmallMaxent maxent = new SmallMaxent(QUICK);
    List<String> tokens = SmallMaxent.sentences().get(1).tokens();
    List<String> first = maxent.expected(tokens);
    maxent.expected(Collections.nCopies(5, "NATO"));
    assertEquals(first, maxent.expected(tokens));
  }

  @Test
  void refusesAPerceptron() {
    assertThrows(
        IOException.class,
        () ->
            SmallMaxent.trainer("Algorithm=PERCEPTRON\nIterations=2\nCutoff=1\n")
                .train(SmallMaxent.sentences()));
  }

  private static byte[] trained() throws IOException {
    MaxentWeights weights = SmallMaxent.trainer(QUICK).train(SmallMaxent.sentences());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(bytes);
    return bytes.toByteArray();
  }
}
