package org.jogsutra.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How relations are written about: the tables of {@code bn/relations}.
 *
 * @param verbs the verbs whose inflection is known
 * @param triggers the words that state a relation; of two at one place the longer goes first, then
 *     the earlier
 * @param frames by their names, what fills the arguments of a relation
 * @param clause the words that a clause is built with
 * @param claims the words that tell how far a clause is vouched for
 */
public record RelationWords(
    Verbs verbs,
    List<Trigger> triggers,
    Map<String, Frame> frames,
    ClauseWords clause,
    ClaimWords claims) {

  public RelationWords {
    triggers = List.copyOf(triggers);
    frames = Map.copyOf(frames);
  }

  /**
   * Verbs and what their parts end in.
   *
   * @param finiteEndings by which a finite verb is known that is none of these
   */
  public record Verbs(List<Verb> verbs, List<VerbEnding> endings, List<String> finiteEndings) {
    public Verbs {
      finiteEndings = List.copyOf(finiteEndings);
      verbs = List.copyOf(verbs);
      endings = List.copyOf(endings);
    }
  }

  /**
   * A verb.
   *
   * @param lemma its verbal noun, by which the tables call it
   * @param parts its principal parts, each with its spellings
   * @param vector whether it adds nothing but emphasis behind the participle of another verb
   */
  public record Verb(String lemma, Map<Part, List<String>> parts, boolean vector) {
    public Verb {
      parts = Map.copyOf(parts);
    }
  }

  /** The parts of a verb that its other forms are built on. */
  public enum Part {
    NOUN,
    PRESENT,
    PROGRESSIVE,
    PAST,
    FUTURE,
    INFINITIVE,
    PARTICIPLE
  }

  /** What a verb's form does in a clause. */
  public enum VerbForm {
    FINITE,
    /** Of the first person: whoever is quoted. */
    FIRST,
    FUTURE,
    PARTICIPLE,
    INFINITIVE,
    CONDITIONAL,
    NOUN,
    GENITIVE,
    LOCATIVE
  }

  /**
   * How a form is made of a part.
   *
   * @param replace what the part must end in, to be left out
   * @param by what is put in its place
   * @param negated whether the ending contains a negation
   */
  public record VerbEnding(Part part, String replace, String by, VerbForm form, boolean negated) {}

  /**
   * Words that state a relation.
   *
   * @param words as they follow each other, the last uninflected
   * @param verbs the light verbs that a noun or adjective needs
   */
  public record Trigger(
      Sense sense, List<String> words, Kind kind, List<String> verbs, String frame) {

    public Trigger {
      words = List.copyOf(words);
      verbs = List.copyOf(verbs);
    }

    public Relation.Type type() {
      return sense.type();
    }
  }

  /**
   * What words state.
   *
   * @param counterpart what the one from whom the subject has it does to the subject: who buys from
   *     somebody is supplied by him
   * @param stage how far it brings a transfer
   * @param counting whether a number before the words counts something that is no participant, such
   *     as soldiers or victims
   */
  public record Sense(
      Relation.Type type,
      Optional<Relation.Type> counterpart,
      Optional<Relation.Stage> stage,
      boolean counting) {}

  /** What the last word of a trigger is. */
  public enum Kind {
    NOUN,
    VERB,
    /** A verb that is a light verb too: it counts where no noun takes it. */
    LIGHT,
    ADJECTIVE
  }

  /** How a trigger is used. */
  public enum Voice {
    ACTIVE,
    PASSIVE,
    /** As a noun that names what happened: রাশিয়ার হামলায়. */
    EVENT,
    /** Before the noun that it describes: ইরানের তৈরি ড্রোন. */
    RELATIVE
  }

  /** What fills the arguments, by voice. A trigger in a voice that is missing states nothing. */
  public record Frame(Map<Voice, List<Slot>> slots) {
    public Frame {
      slots = Map.copyOf(slots);
    }
  }

  /**
   * What may fill an argument.
   *
   * @param markers cases and postpositions, the likeliest first
   * @param kinds types of entity; a category such as {@code W.MUN} allows those weapons alone, one
   *     with a minus excludes its places
   * @param nouns instead of an entity, a class of nouns that must be there
   * @param needed whether there is no relation without it
   */
  public record Slot(
      Argument argument, List<String> markers, Set<String> kinds, String nouns, boolean needed) {

    public Slot {
      markers = List.copyOf(markers);
      kinds = Set.copyOf(kinds);
    }
  }

  /**
   * The places of a relation; {@code THEME} is asked for, but not kept, and {@code FROM} is the
   * subject of the counterpart.
   */
  public enum Argument {
    SUBJECT,
    OBJECT,
    WEAPON,
    PLACE,
    FROM,
    THEME
  }

  /**
   * The words that a clause is built with.
   *
   * @param postpositions with the marker they give the name before them
   * @param functions conjunctions, negations and the like, with their class
   * @param nouns that stand for those whose name is before them, each with its class
   * @param pronouns what may stand for a name
   * @param titles of those who hold an office
   */
  public record ClauseWords(
      Map<List<String>, String> postpositions,
      Map<String, Set<String>> functions,
      List<Noun> nouns,
      List<Pronoun> pronouns,
      List<Title> titles) {

    public ClauseWords {
      postpositions = Map.copyOf(postpositions);
      functions = Map.copyOf(functions);
      nouns = List.copyOf(nouns);
      pronouns = List.copyOf(pronouns);
      titles = List.copyOf(titles);
    }
  }

  /** A noun or phrase of a class. */
  public record Noun(List<String> words, String kind) {
    public Noun {
      words = List.copyOf(words);
    }
  }

  /**
   * A word that stands for a name.
   *
   * @param role its case, or empty if it is inflected like a noun
   * @param types of the names it may stand for
   */
  public record Pronoun(String word, String role, Set<EntityType> types) {
    public Pronoun {
      types = Set.copyOf(types);
    }
  }

  /** A title; {@code ending} if other words of that ending are titles too. */
  public record Title(String word, boolean ending) {}

  /**
   * The words that tell how far a clause is vouched for.
   *
   * @param hedges what makes a deed planned, possible, claimed or undone
   * @param reports verbs, alone or behind a noun, whose speaker vouches for a clause
   * @param accounts nouns that do so without a verb
   */
  public record ClaimWords(List<Hedge> hedges, List<Report> reports, Set<String> accounts) {
    public ClaimWords {
      hedges = List.copyOf(hedges);
      reports = List.copyOf(reports);
      accounts = Set.copyOf(accounts);
    }
  }

  /**
   * A word behind a verb that changes what it states.
   *
   * @param after the forms of the verb
   */
  public record Hedge(
      String word, Set<VerbForm> after, Effect effect, Optional<Relation.Stage> stage) {

    public Hedge {
      after = Set.copyOf(after);
    }
  }

  /** What a hedge does. */
  public enum Effect {
    NONE,
    PLANNED,
    POSSIBLE,
    CLAIMED,
    /** Claimed by the subject of its own deed. */
    OWNED,
    /** Said of somebody else, so no relation, unless the subject denies it. */
    ACCUSED,
    NEGATED,
    /** Claimed by others, and denied by the subject. */
    DENIED,
    /** Words only: the deed is no relation of its own. */
    DROPPED
  }

  /** A verb of reporting, with the noun before it or none. */
  public record Report(String noun, Set<String> verbs) {
    public Report {
      verbs = Set.copyOf(verbs);
    }
  }
}
