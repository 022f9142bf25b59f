package org.jogsutra.facts;

import java.util.Optional;
import org.jogsutra.model.Relation.Circumstances;
import org.jogsutra.model.Relation.Modality;
import org.jogsutra.model.Relation.Polarity;
import org.jogsutra.model.Relation.Stage;
import org.jogsutra.model.StatedRelation;
import org.jogsutra.model.Transfer.Status;

/** A relation as a statement about an arms transfer. */
record Statement(StatedRelation relation) {

  String articleId() {
    return relation.id().articleId();
  }

  Circumstances circumstances() {
    return relation.told().circumstances();
  }

  boolean isNegated() {
    return relation.told().polarity() == Polarity.NEGATED;
  }

  /** Returns how far the transfer has come by this statement. */
  Status status() {
    if (isNegated()) {
      return Status.DENIED;
    }
    boolean bought = relation.type().name().equals("ACQUIRES_WEAPON");
    return switch (relation.told().modality()) {
      // A wish to buy is neither order nor offer.
      case PLANNED -> bought ? Status.UNKNOWN : Status.OFFERED;
      case POSSIBLE -> Status.UNKNOWN;
      case ASSERTED, CLAIMED, HISTORICAL ->
          relation
              .told()
              .circumstances()
              .stage()
              .filter(stage -> stage == Stage.ORDERED)
              .map(ordered -> Status.ORDERED)
              .orElse(Status.DELIVERED);
    };
  }

  /** Returns whether the article itself says so, and not that it may be or that others say so. */
  boolean isVouchedFor() {
    Modality modality = relation.told().modality();
    return modality != Modality.CLAIMED && modality != Modality.POSSIBLE && speaker().isEmpty();
  }

  /** Returns who says so. */
  Optional<String> speaker() {
    return relation
        .told()
        .source()
        .map(Names::of)
        .or(() -> Optional.of(relation.told().attribution().strip()))
        .filter(speaker -> !speaker.isEmpty());
  }
}
