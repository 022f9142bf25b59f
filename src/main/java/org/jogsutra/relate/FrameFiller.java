package org.jogsutra.relate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.RelationWords.Argument;
import org.jogsutra.model.RelationWords.Frame;
import org.jogsutra.model.RelationWords.Kind;
import org.jogsutra.model.RelationWords.Slot;
import org.jogsutra.model.RelationWords.Trigger;
import org.jogsutra.model.RelationWords.VerbForm;
import org.jogsutra.model.RelationWords.Voice;

/** Fills the frames of one clause's predicates with its phrases. Used by one thread. */
final class FrameFiller {

  private static final String AGAIN = "again";
  private static final String SPEAKER = "speaker";

  private final Map<String, Frame> frames;
  private final NounKinds nounKinds;
  private final ClauseView view;
  private final Antecedents antecedents;
  private final ArgumentFinder finder;

  /**
   * A frame with its arguments.
   *
   * @param carried whether the subject stands in an earlier clause
   * @param mutual whether several subjects do it to each other
   */
  record Filled(
      Trigger trigger, Map<Argument, List<Link>> arguments, boolean carried, boolean mutual) {

    List<Link> links(Argument argument) {
      return arguments.getOrDefault(argument, List.of());
    }

    boolean isMutual() {
      return mutual || trigger.type().symmetric();
    }

    /** Whether it is done by words: what is asked or said may be denied. */
    boolean isSpeech() {
      return switch (trigger.type().plover()) {
        case "REQUEST", "ACCUSE", "THREATEN" -> true;
        default -> trigger.type().name().equals("INVITES");
      };
    }
  }

  FrameFiller(
      Map<String, Frame> frames, NounKinds nounKinds, ClauseView view, Antecedents antecedents) {
    this.frames = frames;
    this.nounKinds = nounKinds;
    this.view = view;
    this.antecedents = antecedents;
    this.finder = new ArgumentFinder(view, antecedents);
  }

  /**
   * Fills the first frame of a predicate whose needed arguments are all there.
   *
   * @param controlled whether a hedge takes the predicate's verb
   */
  Optional<Filled> fill(Predicate predicate, Voice voice, boolean controlled) {
    for (Trigger trigger : predicate.triggers()) {
      Frame frame = frames.getOrDefault(trigger.frame(), new Frame(Map.of()));
      List<Slot> slots = frame.slots().getOrDefault(voice, List.of());
      if (!slots.isEmpty()) {
        ArgumentFinder.Search search = finder.search(predicate, voice);
        Optional<Filled> filled = fill(search, trigger, slots, controlled);
        if (filled.isPresent()) {
          finder.consume(search);
          return filled;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Filled> fill(
      ArgumentFinder.Search search, Trigger trigger, List<Slot> slots, boolean controlled) {
    boolean mutual = view.hasFunction("reciprocal");
    boolean weak = trigger.kind() == Kind.LIGHT && isBehindUnknown(search.predicate());
    if (weak
        && slots.stream()
            .noneMatch(slot -> slot.markers().contains(AGAIN) || !slot.nouns().isEmpty())) {
      return Optional.empty();
    }
    Map<Argument, List<Link>> arguments = new EnumMap<>(Argument.class);
    for (Slot slot : slots) {
      if (slot.argument() != Argument.SUBJECT) {
        List<Link> found = slot.nouns().isEmpty() ? finder.find(slot, search) : List.of();
        boolean pair = slot.argument() == Argument.OBJECT && (mutual || trigger.type().symmetric());
        boolean needed = slot.needed() || (weak && slot.argument() == Argument.OBJECT);
        if (needed && !pair && found.isEmpty() && !hasNoun(slot)) {
          return Optional.empty();
        }
        arguments.put(slot.argument(), found);
      }
    }
    boolean carried = false;
    for (Slot slot : slots) {
      if (slot.argument() == Argument.SUBJECT) {
        List<Link> found = finder.find(slot, search);
        carried = found.isEmpty() && mayCarry(slot, search, controlled);
        found = carried ? Kinds.allowed(slot, carried(search.predicate())) : found;
        if (found.isEmpty() && (slot.needed() || search.voice() == Voice.ACTIVE)) {
          return Optional.empty();
        }
        arguments.put(Argument.SUBJECT, found);
      }
    }
    Filled filled = new Filled(trigger, arguments, carried, mutual);
    addKnownObject(filled, slots);
    return isWhole(filled, slots) ? Optional.of(filled) : Optional.empty();
  }

  /** Whether an unknown word before a light verb may make another verb of it: মত দেওয়া. */
  private boolean isBehindUnknown(Predicate predicate) {
    if (predicate.begin() == view.clause().begin()) {
      return false;
    }
    Unit before = view.reading().units().get(predicate.begin() - 1);
    return before.link().isEmpty()
        && before.words().isEmpty()
        && !Character.isDigit(before.text().charAt(0));
  }

  /** Where several do it to each other, nobody else need be named. */
  private static boolean isWhole(Filled filled, List<Slot> slots) {
    boolean needed =
        slots.stream()
            .anyMatch(
                slot ->
                    slot.argument() == Argument.OBJECT
                        && (slot.needed() || filled.trigger.type().symmetric()));
    return !filled.links(Argument.OBJECT).isEmpty()
        || !needed
        || (filled.isMutual() && filled.links(Argument.SUBJECT).size() > 1);
  }

  private boolean hasNoun(Slot slot) {
    if (slot.nouns().isEmpty()) {
      return false;
    }
    for (int i = view.clause().begin(); i < view.clause().end(); i++) {
      if (nounKinds.isOf(slot.nouns(), view.reading().units().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Fills the object from what was told before, where the frame allows it. */
  private void addKnownObject(Filled filled, List<Slot> slots) {
    int sentence = view.reading().sentence();
    for (Slot slot : slots) {
      if (slot.argument() == Argument.OBJECT && filled.links(Argument.OBJECT).isEmpty()) {
        List<Link> subjects = filled.links(Argument.SUBJECT);
        String type = filled.trigger.type().name();
        boolean same =
            slot.markers().contains(AGAIN) && subjects.equals(antecedents.doers(type, sentence));
        List<Link> known = same ? antecedents.objects(type, sentence) : said(slot, sentence);
        filled.arguments.put(
            Argument.OBJECT,
            Kinds.allowed(slot, known).stream()
                .filter(
                    link ->
                        subjects.stream()
                            .noneMatch(subject -> subject.entity().equals(link.entity())))
                .toList());
      }
    }
  }

  private List<Link> said(Slot slot, int sentence) {
    return slot.markers().contains(SPEAKER) ? antecedents.speakers(sentence) : List.of();
  }

  private boolean mayCarry(Slot slot, ArgumentFinder.Search search, boolean controlled) {
    Predicate predicate = search.predicate();
    boolean bears = predicate.isFinite() || controlled;
    return search.voice() == Voice.ACTIVE
        && slot.markers().contains(Phrase.NOMINATIVE)
        && bears
        && view.reading().subject(view.clause()).isEmpty()
        && !hasOtherSubject()
        && !view.hasFunction("question");
  }

  /** Who says "we" is who speaks. */
  private List<Link> carried(Predicate predicate) {
    int sentence = view.reading().sentence();
    return predicate.form() == VerbForm.FIRST
        ? antecedents.speakers(sentence)
        : antecedents.carried(sentence);
  }

  /** Whether somebody without a name acts, or somebody in the genitive: তাঁর যাওয়ার কথা. */
  private boolean hasOtherSubject() {
    for (Phrase phrase : view.phrases()) {
      boolean genitive = phrase.marker().equals(Phrase.GENITIVE) && !phrase.links().isEmpty();
      if (genitive && phrase.is(EntityType.PERSON) && !finder.isConsumed(phrase)) {
        return true;
      }
    }
    for (int i = view.clause().begin(); i < view.clause().end(); i++) {
      Unit unit = view.reading().units().get(i);
      if (unit.link().isEmpty() && nounKinds.isActor(unit)) {
        return true;
      }
    }
    return false;
  }
}
