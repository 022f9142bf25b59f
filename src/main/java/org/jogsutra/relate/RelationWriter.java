package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Relation;
import org.jogsutra.model.Relation.Basis;
import org.jogsutra.model.Relation.Claim;
import org.jogsutra.model.Relation.Modality;
import org.jogsutra.model.Relation.Participants;
import org.jogsutra.model.Relation.Polarity;
import org.jogsutra.model.RelationWords.Argument;
import org.jogsutra.relate.CircumstanceFinder.Tokens;
import org.jogsutra.relate.CircumstanceFinder.Told;
import org.jogsutra.relate.FrameFiller.Filled;

/** Writes filled frames as relations, one for each of several participants. Used by one thread. */
final class RelationWriter {

  private static final Relation.Type OFFICE = new Relation.Type("HOLDS_OFFICE", false, "");

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
  private Told told;
  private boolean past;

  RelationWriter(Document document, Reading reading) {
    this.document = document;
    this.reading = reading;
    this.told = Told.nothing(document);
  }

  List<Relation> relations() {
    return new ArrayList<>(relations);
  }

  /** Begins a clause: who vouches for it, what it tells, and whether of a past year. */
  void begin(Attribution attributionOfClause, Told toldByClause, boolean pastYear) {
    this.attribution = attributionOfClause;
    this.told = toldByClause;
    this.past = pastYear;
  }

  void add(Predicate predicate, Claimed claimed, Filled filled) {
    Claim claim = claim(claimed, filled);
    List<Link> subjects = filled.links(Argument.SUBJECT);
    List<Link> objects = filled.links(Argument.OBJECT);
    double confidence = confidence(predicate, filled);
    if (objects.isEmpty() && subjects.size() > 1 && filled.isMutual()) {
      for (Link subject : subjects) {
        for (Link object : subjects) {
          if (!filled.trigger().type().symmetric()
              || subjects.indexOf(subject) < subjects.indexOf(object)) {
            add(
                predicate,
                filled,
                claim,
                participants(Optional.of(subject), Optional.of(object), Optional.empty(), filled),
                confidence);
          }
        }
      }
      return;
    }
    addCounterparts(predicate, filled, claim, confidence);
    for (Optional<Link> subject : orNone(subjects)) {
      for (Optional<Link> object : orNone(objects)) {
        for (Optional<Link> weapon : orNone(filled.links(Argument.WEAPON))) {
          add(predicate, filled, claim, participants(subject, object, weapon, filled), confidence);
        }
      }
    }
  }

  /** Who buys a weapon from somebody is supplied by him. */
  private void addCounterparts(Predicate predicate, Filled filled, Claim claim, double confidence) {
    Optional<Relation.Type> type = filled.trigger().counterpart();
    Unit first = reading.units().get(predicate.begin());
    Unit last = reading.units().get(predicate.end() - 1);
    for (Link from : type.isEmpty() ? List.<Link>of() : filled.links(Argument.FROM)) {
      for (Link subject : filled.links(Argument.SUBJECT)) {
        for (Link weapon : filled.links(Argument.OBJECT)) {
          Participants participants =
              participants(Optional.of(from), Optional.of(subject), Optional.of(weapon), filled);
          add(type.get(), participants, claim, new Tokens(first.first(), last.end()), confidence);
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

  private static Participants participants(
      Optional<Link> subject, Optional<Link> object, Optional<Link> weapon, Filled filled) {
    return new Participants(
        subject, object, weapon, filled.links(Argument.PLACE).stream().findFirst());
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

  private void add(
      Predicate predicate,
      Filled filled,
      Claim claim,
      Participants participants,
      double confidence) {
    boolean self =
        participants.subject().isPresent()
            && participants
                .subject()
                .map(Link::entity)
                .equals(participants.object().map(Link::entity));
    boolean nobody = participants.subject().isEmpty() && participants.object().isEmpty();
    if (!self && !nobody && !isAgainstOwnCountry(filled.trigger().type(), participants)) {
      Unit first = reading.units().get(predicate.begin());
      Unit last = reading.units().get(predicate.end() - 1);
      add(
          filled.trigger().type(),
          participants,
          claim,
          new Tokens(first.first(), last.end()),
          confidence);
    }
  }

  private static boolean isAhead(Claim claim) {
    return claim.modality() == Modality.PLANNED || claim.modality() == Modality.POSSIBLE;
  }

  private void add(
      Relation.Type type,
      Participants participants,
      Claim claim,
      Tokens tokens,
      double confidence) {
    double surest = confidence;
    for (Optional<Link> link : List.of(participants.subject(), participants.object())) {
      surest = Math.min(surest, link.map(Link::confidence).orElse(1.0));
    }
    relations.add(
        new Relation(
            type,
            participants,
            claim,
            told.of(type.name(), participants, tokens.first(), isAhead(claim)),
            new Basis(
                reading.sentence(), document.originalSpan(tokens.first(), tokens.end()), surest)));
  }

  void add(Offices.Office held) {
    Unit title = reading.units().get(held.title());
    Participants participants =
        new Participants(
            Optional.of(held.person()),
            Optional.of(held.body()),
            Optional.empty(),
            Optional.empty());
    Claim claim = new Claim(Polarity.AFFIRMED, Modality.ASSERTED, Optional.empty(), "");
    told = Told.nothing(document);
    add(OFFICE, participants, claim, new Tokens(title.first(), title.end()), OF_TITLE);
  }
}
