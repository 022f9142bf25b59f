package org.jogsutra.facts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.StatedRelation;
import org.jogsutra.model.Transfer;
import org.jogsutra.model.Transfer.Parties;

/**
 * Brings together what all articles tell of arms transfers: who supplies whom with what, and who
 * acquires what.
 *
 * <p>A person, organization or place stands for its country where that is known, unless it is an
 * armed group, or supplier and recipient would then be one. What is held grows with the number of
 * different transfers. Not thread-safe.
 */
public final class TransferCounts {

  private static final String SUPPLIES = "SUPPLIES_WEAPON";
  private static final String ACQUIRES = "ACQUIRES_WEAPON";

  /** The category of those who fight beside or against a state. */
  private static final String ARMED_GROUP = "armed-group";

  private static final Set<EntityType> STAND_FOR_COUNTRIES =
      Set.of(EntityType.PERSON, EntityType.ORG, EntityType.PLACE);

  private static final Comparator<Parties> BY_IDS =
      Comparator.<Parties, String>comparing(parties -> id(parties.supplier()))
          .thenComparing(parties -> id(parties.recipient()))
          .thenComparing(parties -> id(parties.weapon()));

  private final Function<EntityId, Optional<Entity>> entities;
  private final Map<Parties, TransferTally> tallies = new HashMap<>();

  /**
   * Creates counts that are all zero.
   *
   * @param entities knows the countries
   */
  public TransferCounts(Function<EntityId, Optional<Entity>> entities) {
    this.entities = entities;
  }

  /** Adds the transfers that one more article tells of. */
  public void add(List<StatedRelation> ofArticle) {
    for (StatedRelation relation : ofArticle) {
      trade(relation, ofArticle)
          .map(this::parties)
          .ifPresent(
              parties ->
                  tallies
                      .computeIfAbsent(parties, unseen -> new TransferTally())
                      .add(new Statement(relation)));
    }
  }

  /** Returns all transfers, in order of the ids of supplier, recipient and weapon. */
  public List<Transfer> transfers() {
    Map<Ends, List<Map.Entry<Parties, TransferTally>>> byEnds =
        tallies.entrySet().stream()
            .collect(Collectors.groupingBy(transfer -> ends(transfer.getKey())));
    return tallies.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(BY_IDS))
        .map(
            transfer ->
                transfer
                    .getValue()
                    .transfer(
                        transfer.getKey(),
                        isDisputed(
                            transfer, byEnds.getOrDefault(ends(transfer.getKey()), List.of()))))
        .toList();
  }

  /** From whom to whom with what, as the sentence says. */
  private record Trade(Ends ends, Optional<Entity> weapon) {}

  private static Optional<Trade> trade(StatedRelation relation, List<StatedRelation> all) {
    Optional<Entity> subject = relation.roles().subject();
    Optional<Entity> weapon = Ends.weapon(relation);
    Ends ends =
        switch (isPurchase(relation, all) ? "" : relation.type().name()) {
          case SUPPLIES -> new Ends(subject, recipient(relation));
          case ACQUIRES -> new Ends(seller(relation, all), subject);
          default -> new Ends(Optional.empty(), Optional.empty());
        };
    return Optional.of(new Trade(ends, weapon))
        .filter(trade -> ends.source().isPresent() || ends.target().isPresent());
  }

  /** Whether a supply is the other side of a purchase that the same words state. */
  private static boolean isPurchase(StatedRelation supplies, List<StatedRelation> all) {
    return supplies.type().name().equals(SUPPLIES)
        && all.stream()
            .filter(other -> other.type().name().equals(ACQUIRES))
            .anyMatch(other -> other.passage().trigger().equals(supplies.passage().trigger()));
  }

  private static Optional<Entity> recipient(StatedRelation supplies) {
    return supplies.roles().object().filter(object -> object.type() != EntityType.WEAPON);
  }

  /** Returns who supplies the buyer with the same weapon in the same sentence. */
  private static Optional<Entity> seller(StatedRelation acquires, List<StatedRelation> all) {
    Optional<Entity> buyer = acquires.roles().subject();
    return all.stream()
        .filter(other -> other.type().name().equals(SUPPLIES))
        .filter(other -> other.passage().sentence() == acquires.passage().sentence())
        .filter(other -> buyer.isPresent() && recipient(other).equals(buyer))
        .filter(other -> Ends.weapon(other).equals(Ends.weapon(acquires)))
        .flatMap(other -> other.roles().subject().stream())
        .findFirst();
  }

  private Parties parties(Trade trade) {
    Ends ends = trade.ends().replaced(this::standIn);
    return new Parties(ends.source(), ends.target(), trade.weapon());
  }

  private Entity standIn(Entity entity) {
    boolean standsForCountry =
        STAND_FOR_COUNTRIES.contains(entity.type())
            && !entity.country().isEmpty()
            && !entity.category().equals(ARMED_GROUP);
    return standsForCountry
        ? entities.apply(EntityId.ofCountry(entity.country())).orElse(entity)
        : entity;
  }

  private static Ends ends(Parties parties) {
    return new Ends(parties.supplier(), parties.recipient());
  }

  /** Returns whether another says the opposite of the same weapon, or of one that is not named. */
  private static boolean isDisputed(
      Map.Entry<Parties, TransferTally> transfer, List<Map.Entry<Parties, TransferTally>> others) {
    Optional<Entity> weapon = transfer.getKey().weapon();
    return others.stream()
        .filter(
            other ->
                weapon.isEmpty()
                    || other.getKey().weapon().isEmpty()
                    || other.getKey().weapon().equals(weapon))
        .anyMatch(other -> other.getValue().contradicts(transfer.getValue()));
  }

  private static String id(Optional<Entity> entity) {
    return entity.map(Entity::id).map(EntityId::value).orElse("");
  }
}
