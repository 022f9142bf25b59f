package org.jogsutra.tag;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jogsutra.model.Document;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.tag.GazetteerTagger.Names;
import org.jogsutra.tag.Lemmas.Lemma;
import org.jogsutra.tag.Tagged.How;

/**
 * The policy by which the names of tables and the guesses of models become one answer.
 *
 * <p>Tables know what a name is, models where a name is. So a table's name stands, except where a
 * model is sure of a longer name around it: a surname is part of a full name that no table has, and
 * a country's name part of an organization's. What no table has is taken if the model is sure
 * enough; an ambiguous name that nothing else speaks for, if the model speaks for it. The measured
 * worth of each rule is in {@code docs/quality.md}. Immutable, shared by threads.
 */
final class Combination {

  /** From here on a model's longer name takes the place of what tables have within it. */
  private static final double SURE = 0.6;

  /** A table's name whose score is lower gives way to a model that is sure of another type. */
  private static final double PLAIN_NAME = 0.85;

  private final Lemmas lemmas;
  private final Titles titles;
  private final Facilities facilities;
  private final Set<String> commonNouns;

  Combination(Lemmas lemmas, Titles titles, Facilities facilities, Set<String> commonNouns) {
    this.lemmas = lemmas;
    this.facilities = facilities;
    this.titles = titles;
    this.commonNouns = Set.copyOf(commonNouns);
  }

  /**
   * Returns the names in reading order; they do not overlap.
   *
   * @param names those of the tables, in reading order
   * @param guesses those of the model, in reading order; none overlaps another
   */
  List<Tagged> of(Names names, List<Guess> guesses, Document document) {
    Map<Integer, List<Tagged>> doubtful =
        names.doubtful().stream().collect(Collectors.groupingBy(Tagged::first));
    Deque<Tagged> all = new ArrayDeque<>();
    int next = 0;
    for (Guess wide : guesses) {
      Guess guess = titles.without(wide, document);
      Deque<Tagged> within = new ArrayDeque<>();
      while (next < names.certain().size() && names.certain().get(next).first() < guess.end()) {
        all.add(names.certain().get(next++));
      }
      while (!all.isEmpty() && all.getLast().overlaps(guess.first(), guess.end())) {
        within.addFirst(all.removeLast());
      }
      List<Tagged> likewise = doubtful.getOrDefault(guess.first(), List.of());
      all.addAll(instead(List.copyOf(within), guess, likewise, document));
    }
    all.addAll(names.certain().subList(next, names.certain().size()));
    return List.copyOf(all);
  }

  /** Returns the guesses as names that nothing else is known of. */
  List<Tagged> ofModel(List<Guess> guesses, Document document) {
    return guesses.stream().map(guess -> unknown(guess, document)).toList();
  }

  /** Returns what stands where a guess and the names that overlap it were. */
  private List<Tagged> instead(
      List<Tagged> within, Guess guess, List<Tagged> doubtful, Document document) {
    if (within.isEmpty()) {
      return fresh(guess, doubtful, document).stream().toList();
    }
    if (within.size() == 1 && isSame(within.get(0), guess)) {
      return List.of(agreed(within.get(0), guess, doubtful, document));
    }
    Tagged first = within.get(0);
    if (within.size() == 1
        && first.first() == guess.first()
        && facilities.isFacility(first, guess.end(), document)) {
      return within;
    }
    if (isOwner(first, guess)) {
      List<Tagged> parted = new ArrayList<>(List.of(first));
      List<Tagged> rest = within.subList(1, within.size());
      parted.addAll(instead(rest, guess.startingAt(first.end()), doubtful, document));
      return parted;
    }
    return within.stream().allMatch(name -> givesWay(name, within.size(), guess))
        ? List.of(longer(within, guess, document))
        : within.stream().map(name -> supported(name, guess)).toList();
  }

  private static boolean isSame(Tagged name, Guess guess) {
    return name.first() == guess.first() && name.end() == guess.end();
  }

  /** The country that an organization belongs to is a name of its own: ইউক্রেনের বিমানবাহিনী. */
  private static boolean isOwner(Tagged first, Guess guess) {
    return guess.type() == EntityType.ORG
        && first.first() == guess.first()
        && first.end() < guess.end()
        && (first.type() == EntityType.COUNTRY || first.type() == EntityType.PLACE)
        && first.role() == Role.GENITIVE;
  }

  private static boolean givesWay(Tagged name, int names, Guess guess) {
    boolean inside = name.first() >= guess.first() && name.end() <= guess.end();
    if (!inside || guess.probability() < SURE || name.isWeapon()) {
      return false;
    }
    if (guess.types().contains(name.type())) {
      boolean part = name.type() == EntityType.PERSON || name.end() == guess.end();
      return names == 1 && isOneWord(name) && part && !isSame(name, guess);
    }
    return guess.type() != EntityType.PLACE || name.how().score() < PLAIN_NAME;
  }

  private static boolean isOneWord(Tagged name) {
    return name.end() - name.first() == 1;
  }

  private static Tagged supported(Tagged name, Guess guess) {
    return guess.types().contains(name.type()) ? name.alsoBy(guess.method()) : name;
  }

  private Tagged agreed(Tagged name, Guess guess, List<Tagged> doubtful, Document document) {
    if (guess.types().contains(name.type())) {
      return name.alsoBy(guess.method());
    }
    boolean yields =
        !name.isWeapon() && name.how().score() < PLAIN_NAME && guess.probability() >= SURE;
    return yields ? known(guess, doubtful).orElseGet(() -> unknown(guess, document)) : name;
  }

  /** Takes a longer name of a model; what it ends in is what it is called in short. */
  private Tagged longer(List<Tagged> within, Guess guess, Document document) {
    Tagged name = unknown(guess, document);
    Predicate<Tagged> sameName =
        shorter ->
            shorter.type() == name.type()
                && shorter.candidates().size() == 1
                && startsAlike(shorter, guess, document);
    return within.stream()
        .filter(sameName)
        .findFirst()
        .map(shorter -> withEntity(name, shorter))
        .orElse(name);
  }

  /** Whether the entity's full name begins with the word that the longer name begins with. */
  private static boolean startsAlike(Tagged shorter, Guess guess, Document document) {
    String full = shorter.candidates().get(0).name();
    return full.startsWith(document.token(guess.first()) + " ");
  }

  private static Tagged withEntity(Tagged name, Tagged shorter) {
    Meaning meaning = new Meaning(name.type(), name.meaning().lemma(), shorter.candidates());
    How how =
        new How(Mention.Match.ALIAS, name.how().methods(), name.how().score(), name.how().bare());
    return new Tagged(name.first(), name.end(), meaning, how, name.role(), Map.of())
        .alsoBy(Method.GAZETTEER);
  }

  private Optional<Tagged> fresh(Guess guess, List<Tagged> doubtful, Document document) {
    Optional<Tagged> known = known(guess, doubtful);
    if (known.isPresent()) {
      return known;
    }
    Tagged unknown = unknown(guess, document);
    if (isCommon(Phrases.of(guess.first(), guess.end(), document))) {
      return Optional.empty();
    }
    boolean titled = guess.type() == EntityType.PERSON && titles.before(guess.first(), document);
    return Optional.of(titled ? unknown.alsoBy(Method.RULE) : unknown);
  }

  /** Whether words name nothing: সরকার, or several of the kind. */
  private boolean isCommon(String words) {
    int last = words.lastIndexOf(' ') + 1;
    return lemmas
        .possible(words.substring(last))
        .map(lemma -> words.substring(0, last) + lemma)
        .anyMatch(
            phrase ->
                commonNouns.contains(phrase)
                    || commonNouns.containsAll(List.of(phrase.split(" ", -1))));
  }

  private static Optional<Tagged> known(Guess guess, List<Tagged> doubtful) {
    return doubtful.stream()
        .filter(name -> isSame(name, guess) && guess.types().contains(name.type()))
        .findFirst()
        .map(name -> name.alsoBy(guess.method()).scored(guess.probability()));
  }

  private Tagged unknown(Guess guess, Document document) {
    Lemma last = lemmas.of(document.token(guess.end() - 1), guess.type());
    String lemma =
        guess.end() - guess.first() == 1
            ? last.text()
            : Phrases.of(guess.first(), guess.end() - 1, document) + " " + last.text();
    boolean bare = last.role() == Role.NOMINATIVE;
    How how = new How(Mention.Match.MODEL, guess.method(), guess.probability(), bare);
    Meaning meaning = new Meaning(guess.type(), lemma, List.of());
    return new Tagged(guess.first(), guess.end(), meaning, how, last.role(), Map.of());
  }
}
