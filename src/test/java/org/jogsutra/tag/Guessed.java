package org.jogsutra.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Method;

/**
 * A text and what a model takes for names in it: {@code [PERSON ইগর পুতিন] বলেন}. Like the models
 * that we have, it does not tell countries from places.
 */
record Guessed(Marked marked, double probability) {

  static final double SURE = 0.95;
  static final double UNSURE = 0.3;

  static Guessed of(String marked) {
    return new Guessed(Marked.of(marked), SURE);
  }

  static Guessed unsurely(String marked) {
    return new Guessed(Marked.of(marked), UNSURE);
  }

  /** Asserts where names are if a tagger combines its own with the guesses. */
  void assertGives(String expected, SmallTagger tagger) {
    assertEquals(expected, Marked.mark(marked.text(), with(tagger)));
  }

  /** Returns the first name of a tagger that combines its own with the guesses. */
  Mention first(SmallTagger tagger) {
    return with(tagger).get(0);
  }

  List<Mention> with(SmallTagger tagger) {
    return tagger.combine(marked.text(), this::in);
  }

  private List<Guess> in(Document document) {
    List<Guess> guesses = new ArrayList<>();
    for (Marked.Mark mark : marked.marks()) {
      int[] tokens =
          IntStream.range(0, document.tokenCount())
              .filter(token -> document.originalSpan(token, token + 1).overlaps(mark.span()))
              .toArray();
      if (tokens.length > 0) {
        guesses.add(
            new Guess(
                tokens[0],
                tokens[tokens.length - 1] + 1,
                types(mark.type()),
                probability,
                Method.CRF));
      }
    }
    return guesses;
  }

  private static Set<EntityType> types(EntityType type) {
    return type == EntityType.PLACE
        ? EnumSet.of(EntityType.COUNTRY, EntityType.PLACE)
        : EnumSet.of(type);
  }
}
