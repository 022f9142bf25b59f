package org.jogsutra.facts;

import java.util.Optional;
import org.jogsutra.model.Link;
import org.jogsutra.model.Relation;
import org.jogsutra.model.Relation.Modality;
import org.jogsutra.model.Relation.Polarity;
import org.jogsutra.model.Relation.Stage;
import org.jogsutra.model.Transfer.Status;

/** A relation as a statement about an arms transfer. */
record Statement(Relation relation) {

  boolean isNegated() {
    return relation.claim().polarity() == Polarity.NEGATED;
  }

  /** Returns how far the transfer has come by this statement. */
  Status status() {
    if (isNegated()) {
      return Status.DENIED;
    }
    boolean bought = relation.type().name().equals("ACQUIRES_WEAPON");
    return switch (relation.claim().modality()) {
      // A wish to buy is neither order nor offer.
      case PLANNED -> bought ? Status.UNKNOWN : Status.OFFERED;
      case POSSIBLE -> Status.UNKNOWN;
      case ASSERTED, CLAIMED, HISTORICAL ->
          relation
              .circumstances()
              .stage()
              .filter(stage -> stage == Stage.ORDERED)
              .map(ordered -> Status.ORDERED)
              .orElse(Status.DELIVERED);
    };
  }

  /** Returns whether the article itself says so, and not that it may be or that others say so. */
  boolean isVouchedFor() {
    Modality modality = relation.claim().modality();
    return modality != Modality.CLAIMED && modality != Modality.POSSIBLE && speaker().isEmpty();
  }

  /** Returns who says so. */
  Optional<String> speaker() {
    return relation
        .claim()
        .source()
        .map(Link::entity)
        .map(Names::of)
        .or(() -> Optional.of(relation.claim().attribution().strip()))
        .filter(speaker -> !speaker.isEmpty());
  }
}
