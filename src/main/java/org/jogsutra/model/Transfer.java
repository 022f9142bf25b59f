package org.jogsutra.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An arms transfer as all articles together tell of it. */
public record Transfer(Parties parties, Terms terms, Sources sources) {

  /**
   * From whom to whom, and what. One of supplier and recipient may be missing, and the weapon.
   *
   * @param supplier a country where that is known
   * @param recipient a country where that is known
   */
  public record Parties(
      Optional<Entity> supplier, Optional<Entity> recipient, Optional<Entity> weapon) {}

  /**
   * How far it has come.
   *
   * @param quantity the numbers told, or empty
   * @param yearOrdered year or range of years of orders, or empty
   * @param yearDelivered year or range of years of deliveries, or empty
   */
  public record Terms(
      Status status,
      Certainty certainty,
      String quantity,
      String yearOrdered,
      String yearDelivered) {}

  /**
   * Who tells of it.
   *
   * @param articles number of articles
   * @param articleIds the first of them
   * @param evidence the first sentences, with their articles
   * @param comment who claims or denies it, or empty
   */
  public record Sources(
      int articles, List<String> articleIds, List<String> evidence, String comment) {

    public Sources {
      articleIds = List.copyOf(articleIds);
      evidence = List.copyOf(evidence);
    }
  }

  /** How far a transfer has come; of several told the last in this order. */
  public enum Status {
    DENIED,
    UNKNOWN,
    OFFERED,
    ORDERED,
    DELIVERED,
    USED,
    SEIZED;

    /** Returns the name as the output files write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How well a transfer is vouched for. */
  public enum Certainty {
    /** Asserted by two articles or more. */
    CONFIRMED,
    /** Asserted by one article. */
    REPORTED,
    /** Told as the word of others, or as possible. */
    CLAIMED,
    /** Affirmed by one and denied by another. */
    DISPUTED;

    /** Returns the name as the output files write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
