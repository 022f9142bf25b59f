package org.jogsutra.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.jogsutra.link.AlignedName;
import org.jogsutra.link.RomanizerFile;

/**
 * Trains the {@link org.jogsutra.link.Romanizer} on pairs of words. The same pairs give the same
 * bytes.
 */
public final class RomanizerTrainer {

  private static final String REMARK =
      """
      Romanization of Bengali names, learned by 'jogsutra train' from the names of gazetteers/entities
      (people, places, organizations, weapons; one in ten people and places held out for measuring).
      GPL-3.0-or-later, as the gazetteers. weight, Bengali units (\u09BD: inherent vowel), Latin letters
      """;

  private RomanizerTrainer() {}

  /** Learns from the entity tables, less the names held out for measuring, and writes the model. */
  public static void train(Path entities, Path model) throws IOException {
    List<NamePair> pairs =
        NameWords.of(GazetteerName.read(entities), EnumSet.of(NamePart.TRAIN, NamePart.DEV));
    Files.writeString(model, render(REMARK, pairs));
  }

  /**
   * Returns the model of any pairs; those that cannot be cut into chunks are left out.
   *
   * @param remark source and licence of the pairs, for the head of the file
   */
  public static String render(String remark, List<NamePair> pairs) {
    List<AlignedName> names = PairAligner.align(pairs);
    return RomanizerFile.render(remark, names);
  }
}
