package org.jogsutra.link;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A name word in Bengali cut into pieces, each with the Latin letters it became: a training word of
 * the romanizer.
 *
 * @param weight how much it counts, above 0
 */
public record AlignedName(double weight, List<Chunk> chunks) {

  /**
   * One or two units of a Bengali word, and what they became.
   *
   * @param latin lower-case letters a to z, none where the units are silent
   */
  public record Chunk(String bengali, String latin) {}

  /** Copies the chunks. */
  public AlignedName {
    chunks = List.copyOf(chunks);
  }

  /** Returns the whole word in Bengali units. */
  String units() {
    return chunks.stream().map(Chunk::bengali).collect(Collectors.joining());
  }

  /** Returns the whole word in Latin letters. */
  String latin() {
    return chunks.stream().map(Chunk::latin).collect(Collectors.joining());
  }
}
