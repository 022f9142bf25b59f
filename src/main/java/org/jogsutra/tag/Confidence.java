package org.jogsutra.tag;

import org.jogsutra.model.GazetteerEntry.Form;
import org.jogsutra.model.Mention.Match;

/** How sure a gazetteer match is, by the way it was reached. */
final class Confidence {

  private static final double AMBIGUOUS = 0.80;

  private Confidence() {}

  static double of(Match match, Form form) {
    if (form.ambiguous()) {
      return AMBIGUOUS;
    }
    return switch (match) {
      case EXACT, SUFFIX, DEMONYM -> 0.98;
      case METONYM, ALIAS -> 0.95;
      default -> 0.90;
    };
  }
}
