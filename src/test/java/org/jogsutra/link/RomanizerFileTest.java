package org.jogsutra.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jogsutra.link.AlignedName.Chunk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RomanizerFileTest {

  private static final List<AlignedName> NAMES =
      List.of(
          new AlignedName(
              3, List.of(new Chunk("র", "r"), new Chunk("ু", "u"), new Chunk("শঽ", "s"))),
          new AlignedName(0.5, List.of(new Chunk("ন", "n"), new Chunk("ঽ", ""))));
  private static final String TEXT = RomanizerFile.render("two names\nof ours", NAMES);

  @TempDir private Path folder;

  @Test
  void readsWhatItWrote() throws IOException {
    assertEquals(NAMES, read(TEXT));
    assertTrue(TEXT.startsWith("# two names\n# of ours\njogsutra-romanizer\t1\t2\t"), TEXT);
    assertTrue(TEXT.endsWith("3.0\tর ু শঽ\tr u s\n0.5\tন ঽ\tn -\n"), TEXT);
  }

  @Test
  void readsAModelWithoutNames() throws IOException {
    byte[] empty = RomanizerFile.render("", List.of()).getBytes(StandardCharsets.UTF_8);
    assertEquals("Rush", Romanizer.read(new ByteArrayInputStream(empty)).romanize("রুশ"));
  }

  @Test
  void saysWhatIsWrong() {
    assertEquals("no model of the romanizer: its header is missing", failure(""));
    assertEquals(
        "damaged model of the romanizer: 1 rows where its header says 2",
        failure(TEXT.substring(0, TEXT.indexOf("0.5"))));
    assertEquals(
        "damaged model of the romanizer: its checksum does not fit",
        failure(TEXT.replace("r u s", "r u z")));
  }

  @Test
  void refusesRowsThatTheTrainerNeverWrites() {
    assertTrue(failure(of(0, new Chunk("র", "r"))).contains("row '0.0"));
    assertTrue(failure(of(1, new Chunk("র", "R"))).contains("row"));
    assertTrue(failure(of(1, new Chunk("র", "r r"))).contains("row"));
  }

  @Test
  void namesTheFile() throws IOException {
    Path file = Files.write(folder.resolve("model.tsv"), new byte[] {(byte) 0xFF});
    IOException failure = assertThrows(IOException.class, () -> Romanizer.read(file));
    assertEquals(file + ": damaged model of the romanizer: not UTF-8", failure.getMessage());
  }

  @Property(tries = 200)
  void refusesAFileThatEndsEarly(@ForAll @IntRange(min = 0, max = 300) int length) {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] part = java.util.Arrays.copyOf(bytes, Math.min(length, bytes.length - 2));
    assertThrows(IOException.class, () -> Romanizer.read(new ByteArrayInputStream(part)));
  }

  private static String of(double weight, Chunk chunk) {
    return RomanizerFile.render("", List.of(new AlignedName(weight, List.of(chunk))));
  }

  private static String failure(String text) {
    return String.valueOf(assertThrows(IOException.class, () -> read(text)).getMessage());
  }

  private static List<AlignedName> read(String text) throws IOException {
    return RomanizerFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
