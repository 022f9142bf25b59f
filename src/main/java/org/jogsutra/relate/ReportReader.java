package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.RelationWords.ClaimWords;
import org.jogsutra.model.RelationWords.Report;
import org.jogsutra.relate.Clause.Opening;

/**
 * Finds who vouches for which clause: X বলেছেন, …; … বলে জানিয়েছে X; … X-এর মতে. Immutable, shared
 * by threads.
 */
final class ReportReader {

  private static final String ACCOUNT = "account";

  /** A speaker without a name has at most so many words. */
  private static final int WORDS = 3;

  private final Map<String, List<Report>> byVerb = new HashMap<>();
  private final Set<String> accounts;

  ReportReader(ClaimWords words) {
    for (Report report : words.reports()) {
      report
          .verbs()
          .forEach(verb -> byVerb.computeIfAbsent(verb, unseen -> new ArrayList<>()).add(report));
    }
    this.accounts = words.accounts();
  }

  /**
   * Returns an attribution for each clause.
   *
   * @param used units that are predicates of their own
   */
  List<Attribution> read(Reading reading, Set<Integer> used) {
    List<Attribution> attributions = new ArrayList<>();
    reading.clauses().forEach(clause -> attributions.add(Attribution.NONE));
    for (int i = 0; i < reading.clauses().size(); i++) {
      Clause clause = reading.clauses().get(i);
      int clauseIndex = i;
      Optional<Attribution> account = account(reading, clause);
      account.ifPresent(found -> attributions.set(clauseIndex, found));
      if (account.isPresent() && isIdle(clause, used)) {
        for (int content : contents(reading, i, clause.end())) {
          attributions.set(content, account.get());
        }
        continue;
      }
      int verb = verb(reading, clause, used);
      if (verb >= 0) {
        Attribution said = speaker(reading, clause, verb);
        for (int content : contents(reading, i, verb)) {
          if (!attributions.get(content).given()) {
            attributions.set(content, said);
          }
        }
      }
    }
    return attributions;
  }

  private static boolean isIdle(Clause clause, Set<Integer> used) {
    for (int i = clause.begin(); i < clause.end(); i++) {
      if (used.contains(i)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Attribution> account(Reading reading, Clause clause) {
    return reading.phrasesOf(clause).stream()
        .filter(phrase -> phrase.marker().equals(ACCOUNT) && !phrase.links().isEmpty())
        .findFirst()
        .map(
            phrase ->
                new Attribution(phrase.links(), phrase.links().get(0).mention().text(), true));
  }

  /** Returns the unit that reports, or -1. */
  int verb(Reading reading, Clause clause, Set<Integer> used) {
    for (int i = clause.end() - 1; i >= clause.begin(); i--) {
      if (isReport(reading.units(), clause, i, used) || isAccount(reading.units(), clause, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isReport(List<Unit> units, Clause clause, int at, Set<Integer> used) {
    for (Word word : units.get(at).words()) {
      if (word.isFinite()) {
        for (Report report : byVerb.getOrDefault(word.lemma(), List.of())) {
          boolean alone = report.noun().isEmpty() && !used.contains(at);
          boolean behindNoun =
              at > clause.begin() && units.get(at - 1).noun(report.noun()).isPresent();
          if (alone || behindNoun) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a noun such as দাবি reports without a verb. */
  private boolean isAccount(List<Unit> units, Clause clause, int at) {
    boolean account = false;
    for (Word word : units.get(at).words()) {
      account |= accounts.contains(word.lemma());
    }
    for (int i = clause.begin(); account && i < clause.end(); i++) {
      account = !units.get(i).isFinite();
    }
    return account;
  }

  private static Attribution speaker(Reading reading, Clause clause, int verb) {
    List<Phrase> phrases = reading.phrasesOf(clause);
    Optional<Phrase> nominative =
        phrases.stream().filter(phrase -> isSpeaker(phrase, Phrase.NOMINATIVE)).findFirst();
    Optional<Phrase> speaker =
        nominative.or(
            () ->
                phrases.stream().filter(phrase -> isSpeaker(phrase, Phrase.GENITIVE)).findFirst());
    return speaker
        .map(
            phrase -> new Attribution(phrase.links(), phrase.links().get(0).mention().text(), true))
        .orElseGet(() -> new Attribution(List.of(), unnamed(reading, clause, verb), true));
  }

  private static boolean isSpeaker(Phrase phrase, String marker) {
    return phrase.marker().equals(marker) && !phrase.links().isEmpty() && !phrase.isWeapon();
  }

  private static String unnamed(Reading reading, Clause clause, int verb) {
    boolean behind = verb + 1 < clause.end();
    int begin = behind ? verb + 1 : clause.begin();
    int end = behind ? clause.end() : verb;
    if (begin < end && reading.units().get(begin).isFunction("that")) {
      begin++;
    }
    if (end - begin < 1 || end - begin > WORDS) {
      return "";
    }
    List<String> words = new ArrayList<>();
    reading.units().subList(begin, end).forEach(unit -> words.add(unit.text()));
    return String.join(" ", words);
  }

  private static List<Integer> contents(Reading reading, int clause, int verb) {
    boolean said = reading.clauses().get(clause).opening() == Opening.THAT;
    boolean opens =
        clause + 1 < reading.clauses().size()
            && Set.of(Opening.COMMA, Opening.THAT)
                .contains(reading.clauses().get(clause + 1).opening());
    List<Integer> contents = new ArrayList<>();
    if (!said && opens && speaksFirst(reading, clause, verb)) {
      for (int i = clause + 1; i < reading.endOfSection(clause); i++) {
        contents.add(i);
      }
      return contents;
    }
    if (hasVerbBehind(reading, reading.clauses().get(clause), verb)) {
      contents.add(clause);
      return contents;
    }
    for (int i = clause - 1; i >= reading.beginOfSection(clause) && i >= 0; i--) {
      contents.add(i);
      if (reading.clauses().get(i).opening() == Opening.BUT) {
        break;
      }
    }
    return contents;
  }

  private static boolean hasVerbBehind(Reading reading, Clause clause, int verb) {
    for (int i = verb + 1; i < clause.end(); i++) {
      if (reading.units().get(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksFirst(Reading reading, int clause, int verb) {
    Clause report = reading.clauses().get(clause);
    return clause == 0
        || report.opening() == Opening.STOP
        || reading.subject(report).filter(phrase -> phrase.begin() < verb).isPresent();
  }
}
