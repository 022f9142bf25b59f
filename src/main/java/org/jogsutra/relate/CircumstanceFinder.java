package org.jogsutra.relate;

import org.jogsutra.model.Document;
import org.jogsutra.model.Language;

/** Reads the amounts and dates of a sentence. Immutable, shared by threads. */
final class CircumstanceFinder {

  private final Quantities quantities;
  private final EventDates dates;

  CircumstanceFinder(Language language) {
    this.quantities = new Quantities(language);
    this.dates = new EventDates(language);
  }

  /** A stretch of tokens. */
  record Tokens(int first, int end) {

    boolean contains(int token) {
      return token >= first && token < end;
    }
  }

  /**
   * Returns what a sentence tells.
   *
   * @param published ISO 8601 date of the article, or empty
   */
  Told read(Document document, Tokens sentence, String published) {
    return new Told(
        document,
        quantities.in(document, sentence.first, sentence.end),
        dates.in(document, sentence.first, sentence.end, published));
  }
}
