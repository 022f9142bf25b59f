package org.jogsutra.relate;

import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.Relation.Modality;
import org.jogsutra.model.Relation.Polarity;
import org.jogsutra.model.Relation.Stage;
import org.jogsutra.model.RelationWords.Effect;

/**
 * How far a clause vouches for a predicate.
 *
 * @param future whether the verb that decides is in the future
 * @param effects of the hedges behind the verb
 * @param stage how far a transfer has come by the hedges
 * @param controlled whether a hedge takes the verb: its subject is the verb's subject
 */
record Claimed(
    boolean negated,
    boolean future,
    Set<Effect> effects,
    boolean controlled,
    Optional<Stage> stage) {

  Claimed {
    effects = Set.copyOf(effects);
  }

  boolean isDropped() {
    return effects.contains(Effect.DROPPED) || (effects.contains(Effect.ACCUSED) && !isDenied());
  }

  /** Whether others tell of it, not the subject. */
  boolean isHearsay() {
    return effects.contains(Effect.CLAIMED) && !isDenied() && !effects.contains(Effect.OWNED);
  }

  boolean isDenied() {
    return effects.contains(Effect.DENIED);
  }

  /** Whether the subject of the clause vouches for it. */
  boolean isClaim() {
    return isDenied() || effects.contains(Effect.CLAIMED) || effects.contains(Effect.OWNED);
  }

  Polarity polarity() {
    boolean undone = effects.contains(Effect.NEGATED) || isDenied();
    return negated || undone ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  Modality modality(boolean attributed) {
    boolean open = !negated || future;
    if (future || (open && effects.contains(Effect.PLANNED))) {
      return Modality.PLANNED;
    }
    if (open && effects.contains(Effect.POSSIBLE)) {
      return Modality.POSSIBLE;
    }
    return attributed || isClaim() ? Modality.CLAIMED : Modality.ASSERTED;
  }
}
