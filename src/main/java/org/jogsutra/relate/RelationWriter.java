package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Relation;
import org.jogsutra.model.Relation.Basis;
import org.jogsutra.model.Relation.Circumstances;
import org.jogsutra.model.Relation.Claim;
import org.jogsutra.model.Relation.Modality;
import org.jogsutra.model.Relation.Participants;
import org.jogsutra.model.Relation.Polarity;
import org.jogsutra.model.Relation.Quantity;
import org.jogsutra.model.Relation.Stage;
import org.jogsutra.model.RelationWords.Argument;
import org.jogsutra.relate.CircumstanceFinder.Tokens;
import org.jogsutra.relate.FrameFiller.Filled;

/** Writes filled frames as relations, one for each of several participants. Used by one thread. */
final class RelationWriter {

  private static final Relation.Type OFFICE = new Relation.Type("HOLDS_OFFICE", false, "");
  private static final Claim PLAIN =
      new Claim(Polarity.AFFIRMED, Modality.ASSERTED, Optional.empty(), "");

  /** Event types of PLOVER for what is said against somebody. */
  private static final Set<String> HOSTILE_WORDS = Set.of("ACCUSE", "THREATEN");

  /** How sure a relation is by its evidence, judged on the development set. */
  private static final double OF_TITLE = 0.95;

  private static final double OF_FINITE_VERB = 0.9;
  private static final double OF_OTHER_FORM = 0.8;
  private static final double OF_CARRIED_SUBJECT = 0.6;

  private final Document document;
  private final Reading reading;
  private final Set<Relation> relations = new LinkedHashSet<>();
  private Attribution attribution = Attribution.NONE;
  private Optional<Told> told = Optional.empty();
  private boolean past;

  RelationWriter(Document document, Reading reading) {
    this.document = document;
    this.reading = reading;
  }

  List<Relation> relations() {
    return new ArrayList<>(relations);
  }

  /** Begins a clause: who vouches for it, what it tells, and whether of a past year. */
  void begin(Attribution attributionOfClause, Told toldByClause, boolean pastYear) {
    this.attribution = attributionOfClause;
    this.told = Optional.of(toldByClause);
    this.past = pastYear;
  }

  /** What the words of a predicate state, before its participants are told apart. */
  private record Deed(
      Filled filled, Claim claim, Optional<Stage> stage, Tokens words, double confidence) {

    Relation.Type type() {
      return filled.trigger().type();
    }

    List<Link> links(Argument argument) {
      return filled.links(argument);
    }

    Participants participants(
        Optional<Link> subject, Optional<Link> object, Optional<Link> weapon) {
      return new Participants(
          subject, object, weapon, filled.links(Argument.PLACE).stream().findFirst());
    }
  }

  void add(Predicate predicate, Claimed claimed, Filled filled) {
    Unit first = reading.units().get(predicate.begin());
    Unit last = reading.units().get(predicate.end() - 1);
    Deed deed =
        new Deed(
            filled,
            claim(claimed, filled),
            claimed.stage().or(filled.trigger().sense()::stage),
            new Tokens(first.first(), last.end()),
            confidence(predicate, filled));
    List<Link> subjects = filled.links(Argument.SUBJECT);
    if (filled.links(Argument.OBJECT).isEmpty() && subjects.size() > 1 && filled.isMutual()) {
      writeMutual(deed, subjects);
    } else {
      writeCounterparts(deed);
      writeEach(deed);
    }
  }

  private void writeMutual(Deed deed, List<Link> subjects) {
    for (int i = 0; i < subjects.size(); i++) {
      for (int k = deed.type().symmetric() ? i + 1 : 0; k < subjects.size(); k++) {
        Optional<Link> subject = Optional.of(subjects.get(i));
        Optional<Link> object = Optional.of(subjects.get(k));
        write(deed, deed.type(), deed.participants(subject, object, Optional.empty()));
      }
    }
  }

  /** Who buys a weapon from somebody is supplied by him. */
  private void writeCounterparts(Deed deed) {
    Optional<Relation.Type> type = deed.filled.trigger().sense().counterpart();
    for (Link from : type.isEmpty() ? List.<Link>of() : deed.links(Argument.FROM)) {
      for (Link subject : deed.links(Argument.SUBJECT)) {
        for (Link weapon : deed.links(Argument.OBJECT)) {
          Optional<Link> supplier = Optional.of(from);
          Optional<Link> recipient = Optional.of(subject);
          write(deed, type.get(), deed.participants(supplier, recipient, Optional.of(weapon)));
        }
      }
    }
  }

  private void writeEach(Deed deed) {
    for (Optional<Link> subject : orNone(deed.links(Argument.SUBJECT))) {
      for (Optional<Link> object : orNone(deed.links(Argument.OBJECT))) {
        for (Optional<Link> weapon : orNone(deed.links(Argument.WEAPON))) {
          write(deed, deed.type(), deed.participants(subject, object, weapon));
        }
      }
    }
  }

  /**
   * Whether somebody accuses or threatens the country that he is of: mostly a country that the
   * sentence names for another reason, as with দেশটির পররাষ্ট্রমন্ত্রী.
   */
  private static boolean isAgainstOwnCountry(Relation.Type type, Participants participants) {
    String own = participants.subject().map(link -> link.entity().country()).orElse("");
    return HOSTILE_WORDS.contains(type.plover())
        && !own.isEmpty()
        && participants
            .object()
            .map(Link::entity)
            .filter(object -> object.type() == EntityType.COUNTRY)
            .filter(object -> object.country().equals(own))
            .isPresent();
  }

  private static List<Optional<Link>> orNone(List<Link> links) {
    return links.isEmpty() ? List.of(Optional.empty()) : links.stream().map(Optional::of).toList();
  }

  private Claim claim(Claimed claimed, Filled filled) {
    Attribution said = attribution;
    if (!said.given() && claimed.isClaim()) {
      List<Link> subjects = filled.links(Argument.SUBJECT);
      said =
          new Attribution(
              subjects, subjects.isEmpty() ? "" : subjects.get(0).mention().text(), true);
    }
    Modality modality = claimed.modality(said.given());
    boolean open = modality == Modality.PLANNED || modality == Modality.POSSIBLE;
    return new Claim(
        claimed.polarity(),
        past && !open ? Modality.HISTORICAL : modality,
        said.speakers().stream().findFirst(),
        said.words());
  }

  private static double confidence(Predicate predicate, Filled filled) {
    if (filled.carried()) {
      return OF_CARRIED_SUBJECT;
    }
    return predicate.isFinite() ? OF_FINITE_VERB : OF_OTHER_FORM;
  }

  /** Writes a relation, unless nobody takes part, or one and the same on both sides. */
  private void write(Deed deed, Relation.Type type, Participants participants) {
    Optional<EntityId> subject = participants.subject().map(link -> link.entity().id());
    Optional<EntityId> object = participants.object().map(link -> link.entity().id());
    if ((subject.isPresent() || object.isPresent())
        && !subject.equals(object)
        && !isAgainstOwnCountry(type, participants)) {
      int trigger = deed.words.first();
      boolean counting = deed.filled.trigger().sense().counting();
      Optional<Quantity> quantity =
          told.flatMap(clause -> clause.quantity(participants, trigger, counting));
      String date = told.map(clause -> clause.date(trigger, isAhead(deed.claim))).orElse("");
      relations.add(
          new Relation(
              type,
              participants,
              deed.claim,
              new Circumstances(quantity, date, deed.stage),
              basis(deed.words, participants, deed.confidence)));
    }
  }

  private static boolean isAhead(Claim claim) {
    return claim.modality() == Modality.PLANNED || claim.modality() == Modality.POSSIBLE;
  }

  /** A relation is no surer than who takes part. */
  private Basis basis(Tokens words, Participants participants, double confidence) {
    double surest = confidence;
    for (Optional<Link> link : List.of(participants.subject(), participants.object())) {
      surest = Math.min(surest, link.map(Link::confidence).orElse(1.0));
    }
    return new Basis(reading.sentence(), document.originalSpan(words.first(), words.end()), surest);
  }

  void add(Offices.Office held) {
    Unit title = reading.units().get(held.title());
    Participants participants =
        new Participants(
            Optional.of(held.person()),
            Optional.of(held.body()),
            Optional.empty(),
            Optional.empty());
    relations.add(
        new Relation(
            OFFICE,
            participants,
            PLAIN,
            new Circumstances(Optional.empty(), ""),
            basis(new Tokens(title.first(), title.end()), participants, OF_TITLE)));
  }
}
