package org.jogsutra.train;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jogsutra.link.Romanizer;
import org.junit.jupiter.api.Test;

/** The model in use must stay as good on the names it never saw. */
class RomanizerScoresTest {

  @Test
  void romanizesHeldOutNames() throws IOException {
    List<GazetteerName> names = GazetteerName.read(Path.of("gazetteers/entities"));
    Romanizer romanizer = Romanizer.read(Path.of("models/romanizer-bn.tsv"));
    for (String kind : List.of("person", "place")) {
      RomanizerScores scores =
          RomanizerScores.ofWords(
              RomanizerScores.heldOut(names, kind, NamePart.TEST), romanizer::romanize);
      assertTrue(scores.exact() > 0.58 * scores.names(), kind + scores.summary());
      assertTrue(scores.near() > 0.80 * scores.names(), kind + scores.summary());
    }
  }
}
