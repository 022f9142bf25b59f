package org.jogsutra.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.jogsutra.link.Romanizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RomanizerTrainerTest {

  private static final List<NamePair> PAIRS =
      List.of(
          new NamePair("পুতিন", "putin", 1),
          new NamePair("তিন", "tin", 1),
          new NamePair("নিপু", "nipu", 1),
          new NamePair("শেখ", "sheikh", 2),
          new NamePair("শেখ", "shekh", 1));

  @TempDir private Path folder;

  @Test
  void learnsWhichLettersStandForWhich() throws IOException {
    Romanizer romanizer =
        Romanizer.read(
            new ByteArrayInputStream(
                RomanizerTrainer.render("", PAIRS).getBytes(StandardCharsets.UTF_8)));
    assertEquals("Putin", romanizer.romanize("পুতিন"));
    assertEquals("Nitin", romanizer.romanize("নিতিন"));
    assertEquals("Sheikh", romanizer.romanize("শেখ"));
  }

  @Test
  void givesTheSameBytesAgain() {
    assertEquals(RomanizerTrainer.render("x", PAIRS), RomanizerTrainer.render("x", PAIRS));
  }

  @Test
  void leavesOutPairsThatCannotBeCut() {
    List<NamePair> pairs = List.of(new NamePair("কি", "abcdefghijkl", 1), PAIRS.get(0));
    assertEquals(1, PairAligner.align(pairs).size());
  }

  @Test
  void learnsFromTablesAndWritesTheModel() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"),
        """
        id,name,name_en,aliases
        org:a,পুতিন নগর,Putin City,পুটিন নগর
        org:b,লাল-পুতিন,Lal-Putin,
        """);
    Path model = folder.resolve("model.tsv");
    RomanizerTrainer.train(folder, model);
    assertEquals("Putin", Romanizer.read(model).romanize("পুতিন"));
    assertTrue(Files.readString(model).contains("2.0\t"), "weights of one pair add up");
  }

  @Test
  void takesWordsThatSoundAlikeAndNoTranslations() {
    GazetteerName name = new GazetteerName("place:x", "দোনেৎস্ক অঞ্চল", "Donetsk Oblast", false);
    assertEquals(List.of(new NamePair("দোনেৎস্ক", "donetsk", 1)), NameWords.split(name));
  }

  @Test
  void neverLearnsFromNamesHeldOut() {
    GazetteerName held = heldOut();
    GazetteerName twin = new GazetteerName("org:y", held.bengali(), "Other", false);
    assertEquals(
        List.of(), NameWords.of(List.of(held, twin), EnumSet.of(NamePart.TRAIN, NamePart.DEV)));
  }

  @Test
  void measuresGuesses() {
    RomanizerScores scores =
        RomanizerScores.ofNames(
            List.of(heldOut(), new GazetteerName("place:1", "কিইভ", "Kyiv", false)),
            bengali -> bengali.equals("কিইভ") ? "KIIV" : "Putin");
    assertEquals(new RomanizerScores(2, 1, 2, 0.125), scores);
    assertEquals(
        "   2 names: exact 0.500, at most one letter off 1.000, mean distance 0.125",
        scores.summary());
  }

  /** The first id that the hash holds out for the test. */
  private static GazetteerName heldOut() {
    int number = 0;
    while (NamePart.of("person:" + number) != NamePart.TEST) {
      number++;
    }
    return new GazetteerName("person:" + number, "পুতিন", "Putin", false);
  }
}
