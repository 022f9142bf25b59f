package org.jogsutra.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the program knows of a language's writing.
 *
 * @param abbreviations words that end in a point which ends no sentence, with the point
 * @param suffixes the endings that names may carry
 * @param quantities how numbers, measures and dates are written
 * @param names what to know of names
 * @param contextWords per type, the words beside which an ambiguous name of that type counts
 * @param weapons how weapons are written about
 * @param relations how relations are written about
 */
public record Language(
    Set<String> abbreviations,
    List<Suffix> suffixes,
    QuantityWords quantities,
    Names names,
    Map<EntityType, List<String>> contextWords,
    WeaponWords weapons,
    RelationWords relations) {

  public Language {
    abbreviations = Set.copyOf(abbreviations);
    suffixes = List.copyOf(suffixes);
    contextWords = Map.copyOf(contextWords);
  }

  /** Returns the names of months, in lower case, with their numbers from 1. */
  public Map<String, Integer> months() {
    return quantities.months();
  }

  /**
   * What to know of names.
   *
   * @param notNames phrases that contain a name's words and name nothing, such as পানির ট্যাংক, a
   *     water tank
   * @param commonNouns phrases that name nothing by themselves, such as সরকার, government; a model
   *     may take them for names
   * @param placeNouns words behind the name of a place that do not belong to it, such as জেলা,
   *     district; true for those that never do, false for those that belong to some names
   * @param facilities phrases behind the name of a place that make another place of it, such as
   *     বিমানবন্দর, airport
   */
  public record Names(
      List<String> notNames,
      Set<String> commonNouns,
      Map<String, Boolean> placeNouns,
      Map<String, Facility> facilities) {

    public Names {
      notNames = List.copyOf(notNames);
      commonNouns = Set.copyOf(commonNouns);
      placeNouns = Map.copyOf(placeNouns);
      facilities = Map.copyOf(facilities);
    }
  }

  /**
   * A kind of facility or institution.
   *
   * @param type place or organization
   * @param category the category of such a place
   */
  public record Facility(EntityType type, String english, String category) {}

  /**
   * How weapons are written about.
   *
   * @param letters Bengali names of Latin letters, with the letter
   * @param lettersThatAreWords those names that are also words, such as এ, this
   * @param modifiers phrases before a weapon that belong to it, such as স্বল্প পাল্লার
   * @param units phrases between a number and a weapon that make the number a property of it, such
   *     as মিলিমিটার
   * @param links words that tie class and name
   * @param families per category code, the families it belongs to; categories of one family may
   *     name one weapon
   */
  public record WeaponWords(
      Map<String, String> letters,
      Set<String> lettersThatAreWords,
      Map<String, Property> modifiers,
      Map<String, Property> units,
      Links links,
      Map<String, Set<String>> families) {

    /** Nothing known of weapons. */
    public static final WeaponWords NONE =
        new WeaponWords(
            Map.of(), Set.of(), Map.of(), Map.of(), new Links(Set.of(), Set.of()), Map.of());

    public WeaponWords {
      letters = Map.copyOf(letters);
      lettersThatAreWords = Set.copyOf(lettersThatAreWords);
      modifiers = Map.copyOf(modifiers);
      units = Map.copyOf(units);
      families = Map.copyOf(families);
    }
  }

  /**
   * Words that tie class and name of a weapon.
   *
   * @param between those between them: জেরান-২ ধরনের ড্রোন
   * @param behind those that stand for a class behind a name: এস-৪০০ সিস্টেম
   */
  public record Links(Set<String> between, Set<String> behind) {

    public Links {
      between = Set.copyOf(between);
      behind = Set.copyOf(behind);
    }
  }

  /** A property of a weapon, such as range: short, or calibre: mm. */
  public record Property(String attribute, String value) {}
}
