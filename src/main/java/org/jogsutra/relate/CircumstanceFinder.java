package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Language;
import org.jogsutra.model.Link;
import org.jogsutra.model.Relation.Circumstances;
import org.jogsutra.model.Relation.Participants;
import org.jogsutra.model.Relation.Quantity;

/**
 * Finds how many and when: the number right before a weapon, or before the word that tells of
 * soldiers, aid or victims; the date of the clause, else the only one of the sentence. Immutable,
 * shared by threads.
 */
final class CircumstanceFinder {

  /** Relations that count something that is no participant. */
  private static final Set<String> COUNTING =
      Set.of("SENDS_TROOPS", "KILLS_WOUNDS", "PROVIDES_AID", "TRAINS");

  /** Letters that may stand between a number and its weapon: নতুন, অত্যাধুনিক. */
  private static final int REACH = 24;

  private final Quantities quantities;
  private final EventDates dates;

  CircumstanceFinder(Language language) {
    this.quantities = new Quantities(language);
    this.dates = new EventDates(language);
  }

  /** A stretch of tokens. */
  record Tokens(int first, int end) {}

  /**
   * Returns what a clause tells.
   *
   * @param sentence the tokens of its sentence
   * @param published ISO 8601 date of the article, or empty
   */
  Told read(Document document, Tokens clause, Tokens sentence, String published) {
    List<EventDate> told = dates.in(document, clause.first, clause.end, published);
    if (told.isEmpty()) {
      List<EventDate> all = dates.in(document, sentence.first, sentence.end, published);
      told = all.size() == 1 ? all : List.of();
    }
    return new Told(document, quantities.in(document, clause.first, clause.end), told);
  }

  /** The amounts and dates of one clause. */
  record Told(Document document, List<Amount> amounts, List<EventDate> dates) {

    /** A clause that tells of neither. */
    static Told nothing(Document document) {
      return new Told(document, List.of(), List.of());
    }

    /**
     * Returns what belongs to a relation.
     *
     * @param trigger the first token of the words that state it
     * @param ahead whether it is yet to come
     */
    Circumstances of(String relation, Participants participants, int trigger, boolean ahead) {
      Optional<Link> weapon =
          participants
              .weapon()
              .or(
                  () ->
                      participants
                          .object()
                          .filter(object -> object.entity().type() == EntityType.WEAPON));
      Optional<Amount> amount =
          weapon.isPresent()
              ? weapon.flatMap(this::before)
              : Optional.of(relation).filter(COUNTING::contains).flatMap(any -> before(trigger));
      Optional<Quantity> quantity = amount.map(Amount::quantity);
      return new Circumstances(quantity, date(trigger, ahead));
    }

    private Optional<Amount> before(Link weapon) {
      int begin = weapon.mention().span().begin();
      return amounts.stream()
          .filter(amount -> amount.kind() == Amount.Kind.COUNT)
          .filter(
              amount -> {
                int end = document.originalSpan(amount.first(), amount.end()).end();
                return end <= begin && begin - end <= REACH;
              })
          .max(Comparator.comparingInt(Amount::first));
    }

    private Optional<Amount> before(int trigger) {
      return amounts.stream()
          .filter(amount -> amount.kind() != Amount.Kind.OTHER && amount.first() < trigger)
          .max(Comparator.comparingInt(Amount::first));
    }

    private String date(int trigger, boolean ahead) {
      List<EventDate> before = new ArrayList<>(dates);
      before.removeIf(date -> date.first() > trigger);
      List<EventDate> told = before.isEmpty() ? dates : before;
      if (told.isEmpty()) {
        return "";
      }
      EventDate last = told.get(before.isEmpty() ? 0 : told.size() - 1);
      return ahead ? last.ifAhead() : last.date();
    }
  }
}
