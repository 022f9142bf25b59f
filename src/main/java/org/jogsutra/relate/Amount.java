package org.jogsutra.relate;

import org.jogsutra.model.Relation.Quantity;

/**
 * A number in a text, with what it counts.
 *
 * @param first its first token, the approximating word included
 * @param end the token behind it; a classifier or measure belongs to it, the noun counted does not
 */
record Amount(Kind kind, Quantity quantity, int first, int end) {

  /** What a number tells. */
  enum Kind {
    COUNT,
    MONEY,
    MEASURE,
    /**
     * Something else than how much: a date, a duration, an age, a percentage, a part of a
     * designation, a property of what follows (১৫৫ মিমি, ৩০০ কিলোমিটার পাল্লার), or the article
     * একটি.
     */
    OTHER
  }
}
