package org.jogsutra.evaluate;

import java.util.Locale;
import java.util.Optional;
import org.jogsutra.model.Span;

/**
 * What came of a name: of one found, beside the annotated name it meets, or of one missed.
 *
 * @param expected the annotated name; empty if there is none where one was found
 * @param found what the tagger found; empty if the name was missed
 */
public record Finding(Verdict verdict, Optional<Labeled> expected, Optional<Found> found) {

  /** A name as a tagger found it, its type as the annotation would call it. */
  public record Found(Span span, String type, double confidence) {}

  /** Right, or what is wrong; the milder first. */
  public enum Verdict {
    HIT,
    WRONG_TYPE,
    WRONG_BOUNDARY,
    WRONG_TYPE_AND_BOUNDARY,
    FALSE,
    MISSED;

    /** Returns the name as reports write it, such as {@code wrong type}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Verdict of(Labeled expected, Found found) {
      if (!expected.span().overlaps(found.span())) {
        return FALSE;
      }
      boolean sameType = expected.type().equals(found.type());
      if (expected.span().equals(found.span())) {
        return sameType ? HIT : WRONG_TYPE;
      }
      return sameType ? WRONG_BOUNDARY : WRONG_TYPE_AND_BOUNDARY;
    }
  }
}
