package org.jogsutra.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A fact that an article states: who did what to whom, with which weapon, by whose account.
 *
 * @param circumstances how many and when, as far as the text tells
 * @param basis the words that state it
 */
public record Relation(
    Type type, Participants participants, Claim claim, Circumstances circumstances, Basis basis) {

  /**
   * A kind of relation, as {@code relations.csv} of the language's tables lists it.
   *
   * @param name in capitals, such as {@code SUPPLIES_WEAPON}
   * @param symmetric whether subject and object may change places, as in {@code MEETS}
   * @param plover the event type of the PLOVER coding scheme, or empty
   */
  public record Type(String name, boolean symmetric, String plover) {}

  /**
   * Who and what takes part. At least one of subject, object and weapon is there.
   *
   * @param weapon what it is done with, where it is not the object itself
   * @param place where
   */
  public record Participants(
      Optional<Link> subject, Optional<Link> object, Optional<Link> weapon, Optional<Link> place) {}

  /**
   * How far the article vouches for it.
   *
   * @param source who says so, if it is an entity
   * @param attribution the words that name who says so, or empty
   */
  public record Claim(
      Polarity polarity, Modality modality, Optional<Link> source, String attribution) {}

  /** Whether it is told to be so or not to be so. */
  public enum Polarity {
    AFFIRMED,
    NEGATED;

    /** Returns the name as the output files write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** As what it is told. */
  public enum Modality {
    ASSERTED,
    CLAIMED,
    PLANNED,
    POSSIBLE,
    HISTORICAL;

    /** Returns the name as the output files write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How many and when.
   *
   * @param date ISO 8601, as precise as the text: 2025, 2025-01, 2025-01-17, or two with a slash
   *     between; or empty
   */
  public record Circumstances(Optional<Quantity> quantity, String date, Optional<Stage> stage) {

    /** Circumstances in which nothing tells how far a transfer has come. */
    public Circumstances(Optional<Quantity> quantity, String date) {
      this(quantity, date, Optional.empty());
    }
  }

  /** How far a transfer has come, where the words tell: an order is no delivery. */
  public enum Stage {
    ORDERED,
    DELIVERED
  }

  /**
   * An amount.
   *
   * @param text the words as printed: প্রায় ৩ হাজার
   * @param value the number they mean; of a range the lower end
   * @param unit what is counted or measured, such as {@code USD}, {@code km}, {@code people}, or
   *     empty
   */
  public record Quantity(String text, double value, String unit) {}

  /**
   * The words that state a relation.
   *
   * @param sentence index of the sentence
   * @param trigger where the predicate stands in the article's text
   * @param confidence between 0 and 1
   */
  public record Basis(int sentence, Span trigger, double confidence) {}
}
