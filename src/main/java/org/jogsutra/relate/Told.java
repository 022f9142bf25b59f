package org.jogsutra.relate;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Relation.Participants;
import org.jogsutra.model.Relation.Quantity;
import org.jogsutra.relate.CircumstanceFinder.Tokens;

/** The amounts and dates of a sentence or a clause. */
record Told(Document document, List<Amount> amounts, List<EventDate> dates) {

  /** One word may stand between a number and its weapon: নতুন, অত্যাধুনিক. */
  private static final int REACH = 14;

  private static final int YEAR_DIGITS = 4;
  private static final int MONTH_DIGITS = 7;

  Told {
    amounts = List.copyOf(amounts);
    dates = List.copyOf(dates);
  }

  /**
   * Returns what a clause of the sentence tells. The only date of a sentence is that of all of it.
   */
  Told within(Tokens clause) {
    List<EventDate> here = dates.stream().filter(date -> clause.contains(date.first())).toList();
    return new Told(
        document,
        amounts.stream().filter(amount -> clause.contains(amount.first())).toList(),
        here.isEmpty() && dates.size() == 1 ? dates : here);
  }

  /**
   * Whether a year before the article's own is told, or a month a year or more before it.
   *
   * @param published ISO 8601 date of the article, or empty: then a year counts as past
   */
  boolean isOfPastYear(Tokens clause, String published) {
    return dates.stream()
        .filter(date -> clause.contains(date.first()))
        .map(EventDate::date)
        .filter(date -> date.length() >= YEAR_DIGITS)
        .anyMatch(date -> published.length() < YEAR_DIGITS || isLongBefore(date, published));
  }

  /** In January, last month is of another year and still news. */
  private static boolean isLongBefore(String date, String published) {
    if (date.length() < MONTH_DIGITS || published.length() < MONTH_DIGITS) {
      return date.substring(0, YEAR_DIGITS).compareTo(published.substring(0, YEAR_DIGITS)) < 0;
    }
    return YearMonth.parse(date.substring(0, MONTH_DIGITS))
        .plusYears(1)
        .isBefore(YearMonth.parse(published.substring(0, MONTH_DIGITS)).plusMonths(1));
  }

  /**
   * Returns how many a relation tells of: the number before the weapon; where there is none, and
   * the relation counts something else, the number before its words.
   *
   * @param trigger the first token of the words that state it
   */
  Optional<Quantity> quantity(Participants participants, int trigger, boolean counting) {
    return weapon(participants)
        .flatMap(this::before)
        .or(() -> Optional.of(trigger).filter(any -> counting).flatMap(this::before))
        .map(Amount::quantity);
  }

  private static Optional<Link> weapon(Participants participants) {
    return participants
        .weapon()
        .or(
            () ->
                participants
                    .object()
                    .filter(object -> object.entity().type() == EntityType.WEAPON));
  }

  private Optional<Amount> before(Link weapon) {
    int begin = weapon.mention().span().begin();
    return amounts.stream()
        .filter(amount -> amount.kind() == Amount.Kind.COUNT)
        .filter(amount -> isRightBefore(amount, begin))
        .max(Comparator.comparingInt(Amount::first));
  }

  private boolean isRightBefore(Amount amount, int begin) {
    int end = document.originalSpan(amount.first(), amount.end()).end();
    if (end > begin || begin - end > REACH) {
      return false;
    }
    String between = document.text().original().substring(end, begin).strip();
    return between.codePoints().noneMatch(Character::isWhitespace);
  }

  private Optional<Amount> before(int trigger) {
    return amounts.stream()
        .filter(amount -> amount.kind() != Amount.Kind.OTHER && amount.first() < trigger)
        .max(Comparator.comparingInt(Amount::first));
  }

  /**
   * Returns when it was: the last date before its words, else the first behind them; or nothing.
   *
   * @param ahead whether it is yet to come
   */
  String date(int trigger, boolean ahead) {
    return dates.stream()
        .filter(date -> date.first() <= trigger)
        .max(Comparator.comparingInt(EventDate::first))
        .or(() -> dates.stream().findFirst())
        .map(date -> ahead ? date.ifAhead() : date.date())
        .orElse("");
  }
}
