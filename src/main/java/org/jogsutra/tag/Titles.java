package org.jogsutra.tag;

import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;

/** Tells where a title such as প্রেসিডেন্ট stands before a name. Immutable, shared by threads. */
final class Titles {

  private static final int LONGEST_ABBREVIATION = 3;

  private final ContextRule context;

  Titles(ContextRule context) {
    this.context = context;
  }

  /** Returns a guess at a person without the titles that it begins with: ড. কামাল হোসেন. */
  Guess without(Guess guess, Document document) {
    Guess bare = guess;
    while (bare.type() == EntityType.PERSON
        && bare.end() - bare.first() > 1
        && isAbbreviation(document.token(bare.first()))) {
      bare = bare.startingAt(bare.first() + 1);
    }
    return bare;
  }

  /** A longer title within a guess is more likely a name: আমির খান. */
  private boolean isAbbreviation(String token) {
    return token.length() <= LONGEST_ABBREVIATION && context.isCue(EntityType.PERSON, token);
  }

  /** Whether the token before another one is a title. */
  boolean before(int first, Document document) {
    return first > 0
        && Joint.after(first - 1, document) == Joint.SPACE
        && context.isCue(EntityType.PERSON, document.token(first - 1));
  }
}
