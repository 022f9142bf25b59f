package org.jogsutra.sequence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MaxentFileTest {

  private static final List<String> OUTCOMES =
      List.of(
          "other",
          "PER-start",
          "PER-cont",
          "LOC-start",
          "LOC-cont",
          "ORG-start",
          "ORG-cont",
          "A-start",
          "A-cont");

  @Test
  void isReadAsItWasWritten() throws IOException {
    MaxentWeights weights = weights();
    MaxentWeights read = MaxentFileReader.read(new ByteArrayInputStream(bytes(weights)));
    assertEquals(weights.outcomes(), read.outcomes());
    assertEquals(weights.features().keySet(), read.features().keySet());
    weights.features().forEach((name, row) -> assertArrayEquals(row, read.features().get(name)));
  }

  @Test
  void refusesAFileThatIsNotWhole() throws IOException {
    byte[] bytes = bytes(weights());
    for (int length = 0; length < bytes.length; length += 7) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(IOException.class, () -> read(cut), () -> cut.length + " bytes");
    }
  }

  @Test
  void failsWithNothingElseOnBrokenFiles() throws IOException {
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = bytes(weights());
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      try {
        read(bytes);
      } catch (IOException expected) {
        assertEquals(IOException.class, expected.getClass());
      }
    }
  }

  @Test
  void refusesFeaturesThatNoDecoderKnows() throws IOException {
    byte[] bytes = bytes(MaxentWeights.rounded(List.of("other"), Map.of("x=1", new float[] {1})));
    assertThrows(IOException.class, () -> read(bytes));
  }

  @Test
  void roundsWeightsAndDropsWhatIsLeftEmpty() {
    MaxentWeights weights =
        MaxentWeights.rounded(
            List.of("other"), Map.of("w=a", new float[] {0.25001f}, "w=b", new float[] {0.0001f}));
    assertEquals(List.of("w=a"), List.copyOf(weights.features().keySet()));
    assertEquals(0.25f, List.copyOf(weights.features().values()).get(0)[0]);
  }

  @Test
  void refusesWeightsOutOfRange() {
    assertRefused(List.of("other"), new float[] {128});
    assertRefused(List.of("other"), new float[] {Float.POSITIVE_INFINITY});
    assertRefused(List.of("other"), new float[] {1, 2});
    assertRefused(List.of(), new float[] {1});
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new MaxentWeights(
                List.of("other"), new TreeMap<>(Map.of("w=a", new float[] {0.0001f}))));
  }

  private static void assertRefused(List<String> outcomes, float[] row) {
    assertThrows(
        IllegalArgumentException.class, () -> MaxentWeights.rounded(outcomes, Map.of("w=a", row)));
  }

  private static MaxentWeights weights() {
    Random random = new Random(1);
    Map<String, float[]> features = new TreeMap<>();
    for (int i = 0; i < 200; i++) {
      float[] row = new float[OUTCOMES.size()];
      for (int outcome = 0; outcome < row.length; outcome++) {
        row[outcome] = random.nextBoolean() ? 0 : (random.nextFloat() - 0.5f) * 20;
      }
      features.put("w=" + Integer.toString(random.nextInt(1 << 16), 36), row);
    }
    return MaxentWeights.rounded(OUTCOMES, features);
  }

  private static byte[] bytes(MaxentWeights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(bytes);
    return bytes.toByteArray();
  }

  private static MaxentModel read(byte[] bytes) throws IOException {
    return MaxentModel.read(new ByteArrayInputStream(bytes));
  }
}
