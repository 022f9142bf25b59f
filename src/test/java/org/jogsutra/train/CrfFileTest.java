package org.jogsutra.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jogsutra.sequence.CrfModel;
import org.jogsutra.sequence.CrfWeights;
import org.junit.jupiter.api.Test;

class CrfFileTest {

  private static final List<LabeledSentence> SENTENCES =
      LabeledSentence.read("gazetteer-dev.txt").subList(0, 60);

  private static final SmallCrf CRF = SmallCrf.withClusters("");
  private static final byte[] FILE = file(CRF.weights());

  /** A model of few weights, which is read fast. */
  private static final SmallCrf TINY = SmallCrf.withClusters("priorLambda=3\nmaxQNItr=5\n");

  private static final byte[] TINY_FILE = file(TINY.weights());
  private static final byte[] UNZIPPED = unzip(TINY_FILE);

  @Test
  void isReadAsItWasWritten() throws IOException {
    CrfModel read = read(FILE);
    assertEquals(CRF.model().labels(), read.labels());
    for (LabeledSentence sentence : SENTENCES) {
      assertArrayEquals(labels(CRF.model(), sentence), labels(read, sentence));
    }
  }

  @Test
  void isTheSameForTheSameClassifier() throws IOException {
    assertArrayEquals(FILE, file(SmallCrf.withClusters("").weights()));
  }

  @Test
  void isSmallerWithRoundedWeights() throws IOException {
    byte[] rounded = file(CRF.weights().rounded());
    assertTrue(rounded.length < 0.85 * FILE.length, rounded.length + " of " + FILE.length);
    int different = 0;
    for (LabeledSentence sentence : SENTENCES) {
      different +=
          Arrays.equals(labels(read(FILE), sentence), labels(read(rounded), sentence)) ? 0 : 1;
    }
    assertTrue(different <= 1, different + " sentences");
  }

  @Test
  void saysThatAnotherFileIsNotAModel() {
    assertEquals("broken model file: Not in GZIP format", failure("রাশিয়া".getBytes(UTF_8)));
    assertEquals("not a model file", failure(zip("রাশিয়া".getBytes(UTF_8))));
  }

  @Test
  void saysThatThereIsMoreThanAModel() {
    byte[] more = Arrays.copyOf(UNZIPPED, UNZIPPED.length + 1);
    assertEquals("broken model file: more behind its end", failure(zip(more)));
  }

  @Test
  void saysThatANumberIsTooLarge() {
    byte[] huge = Arrays.copyOf(UNZIPPED, UNZIPPED.length);
    huge["JSCRF1".length()] = 99;
    assertEquals("broken model file: 99 for longest affix, at most 32", failure(zip(huge)));
  }

  @Property(tries = 200)
  void givesAnExceptionIfItsEndIsMissing(@ForAll @IntRange(max = 1_000_000) int length) {
    failure(Arrays.copyOf(TINY_FILE, length % TINY_FILE.length));
    failure(zip(Arrays.copyOf(UNZIPPED, length % UNZIPPED.length)));
  }

  @Property(tries = 200)
  void givesAnExceptionOrTheModelIfAByteIsWrong(
      @ForAll @IntRange(max = 1_000_000) int place, @ForAll byte wrong) {
    // The first bytes tell what wrote the file and when, which does not matter.
    byte[] damaged = TINY_FILE.clone();
    damaged[place % TINY_FILE.length] = wrong;
    try {
      assertArrayEquals(
          labels(TINY.model(), SENTENCES.get(0)), labels(read(damaged), SENTENCES.get(0)));
    } catch (IOException e) {
      assertTrue(e.toString().contains("model file"), e.toString());
    }
  }

  /** Damage that the check sum cannot show, as somebody may make it on purpose. */
  @Property(tries = 500)
  void givesAnExceptionOrAModelIfItIsMadeUp(
      @ForAll @IntRange(max = 1_000_000) int place, @ForAll byte[] wrong) {
    byte[] madeUp = UNZIPPED.clone();
    // Most of a file is weights: half of the damage is done to what is before them.
    int start = place % (place % 2 == 0 ? UNZIPPED.length : 500);
    System.arraycopy(wrong, 0, madeUp, start, Math.min(wrong.length, madeUp.length - start));
    try {
      CrfModel model = read(zip(madeUp));
      for (int label : labels(model, SENTENCES.get(0))) {
        assertTrue(label < model.labels().size());
      }
    } catch (IOException e) {
      assertTrue(e.toString().contains("model file"), e.toString());
    }
  }

  private static int[] labels(CrfModel model, LabeledSentence sentence) {
    return model.decoder(LabeledSentence.sequence(sentence.tokens())).labels();
  }

  private static String failure(byte[] file) {
    return String.valueOf(assertThrows(IOException.class, () -> read(file)).getMessage());
  }

  private static CrfModel read(byte[] file) throws IOException {
    return CrfModel.read(new ByteArrayInputStream(file));
  }

  private static byte[] file(CrfWeights weights) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      weights.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static byte[] zip(byte[] bytes) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(file)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static byte[] unzip(byte[] file) {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(file))) {
      return zip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
