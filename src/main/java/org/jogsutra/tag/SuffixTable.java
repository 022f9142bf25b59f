package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jogsutra.model.Suffix;
import org.jogsutra.model.Suffix.After;
import org.jogsutra.model.Suffix.Layer;
import org.jogsutra.model.Suffix.Role;

/**
 * All endings that a name may carry, stacked ones included, in the smallest automaton that reads a
 * word from its word.
 *
 * <p>Only what is on the whitelist is an ending: মালি in মালিক is no name, since ক is none.
 */
final class SuffixTable {

  private static final int FIRST_LETTER = 0x980;
  private static final int LETTERS = 0x80;

  /** The state from which no ending is reached any more. */
  static final int DEAD = 0;

  /** What an ending asks for, and what it makes of a name. */
  record Ending(After after, Role role) {}

  /** An ending as it is written. */
  private record Written(String text, Ending ending, boolean derivation) {}

  /** What letters may still come, and what is an ending if none comes: states alike are one. */
  private record State(Map<Character, Integer> next, List<Ending> endings) {}

  private final Map<State, Integer> states = new LinkedHashMap<>();
  private final int root;
  private final int[] next;
  private final List<List<Ending>> endings = new ArrayList<>();
  private final Map<String, Role> roleByWord = new HashMap<>();

  SuffixTable(List<Suffix> suffixes) {
    Set<Written> stacked = stacked(suffixes);
    for (Written written : stacked) {
      if (!written.derivation) {
        roleByWord.putIfAbsent(written.text, written.ending.role);
      }
    }
    states.put(new State(Map.of(), List.of()), DEAD);
    root = state(List.copyOf(stacked), 0);
    next = new int[states.size() * LETTERS];
    states.forEach(this::fill);
    states.clear();
  }

  /** Returns the state of endings that agree in their last letters. */
  private int state(List<Written> written, int letters) {
    List<Ending> here = new ArrayList<>();
    Map<Character, List<Written>> longer = new TreeMap<>();
    for (Written ending : written) {
      int at = ending.text.length() - 1 - letters;
      if (at < 0) {
        here.add(ending.ending);
      } else {
        longer.computeIfAbsent(ending.text.charAt(at), letter -> new ArrayList<>()).add(ending);
      }
    }
    Map<Character, Integer> following = new TreeMap<>();
    longer.forEach((letter, rest) -> following.put(letter, state(rest, letters + 1)));
    State state = new State(following, here.stream().distinct().toList());
    int fresh = states.size();
    return Optional.ofNullable(states.putIfAbsent(state, fresh)).orElse(fresh);
  }

  private void fill(State state, int number) {
    state.next.forEach((letter, to) -> next[number * LETTERS + letter - FIRST_LETTER] = to);
    endings.add(state.endings);
  }

  /** Returns the state before the last letter of a word. */
  int root() {
    return root;
  }

  /** Returns the state reached by one more letter from the end of the word, or {@link #DEAD}. */
  int next(int state, char letter) {
    int index = letter - FIRST_LETTER;
    return index < 0 || index >= LETTERS ? DEAD : next[state * LETTERS + index];
  }

  /** Whether the letters that led to a state are an ending. */
  boolean isEnding(int state) {
    return !endings.get(state).isEmpty();
  }

  /** Returns what the letters that led to a state are as an ending. */
  List<Ending> endings(int state) {
    return endings.get(state);
  }

  /** Returns the case ending that a word is when it is written apart, as in {@code এফ-১৬-এর}. */
  Optional<Role> roleOfWord(String word) {
    return Optional.ofNullable(roleByWord.get(word));
  }

  /** Returns what the rest of a word behind a stem makes of it, for each ending that it may be. */
  Stream<Role> roles(String word, int stem) {
    int state = root;
    for (int at = word.length() - 1; at >= stem && state != DEAD; at--) {
      state = next(state, word.charAt(at));
    }
    return endings(state).stream()
        .filter(ending -> fits(ending.after(), word, stem))
        .map(Ending::role);
  }

  /** Whether a name that ends before {@code end} may take an ending of that kind. */
  static boolean fits(After after, String text, int end) {
    char last = text.charAt(end - 1);
    // A nasalized vowel is a vowel.
    char sound = last == '\u0981' && end > 1 ? text.charAt(end - 2) : last;
    return switch (after) {
      case ANY -> true;
      // A final হ is written but hardly spoken: হিজবুল্লাহর.
      case VOWEL -> isVowel(sound) || sound == 'হ';
      case CONSONANT -> !isVowel(sound);
      case AA -> sound == 'া' || sound == 'আ';
    };
  }

  private static boolean isVowel(char c) {
    return (c >= '\u09BE' && c <= '\u09CC') || (c >= '\u0985' && c <= '\u0994');
  }

  private static Set<Written> stacked(List<Suffix> suffixes) {
    Set<Written> stacked = new LinkedHashSet<>();
    extend("", List.of(), suffixes, stacked);
    return stacked;
  }

  private static void extend(
      String text, List<Suffix> stack, List<Suffix> suffixes, Set<Written> stacked) {
    for (Suffix suffix : suffixes) {
      if (mayFollow(text, stack, suffix)) {
        List<Suffix> longer = new ArrayList<>(stack);
        longer.add(suffix);
        stacked.add(written(text + suffix.text(), longer));
        extend(text + suffix.text(), longer, suffixes, stacked);
      }
    }
  }

  private static Written written(String text, List<Suffix> stack) {
    Suffix innermost = stack.get(0);
    boolean derivation = innermost.layer() == Layer.DERIVATION;
    return new Written(text, new Ending(innermost.after(), role(stack)), derivation);
  }

  private static boolean mayFollow(String text, List<Suffix> stack, Suffix suffix) {
    if (stack.isEmpty()) {
      return true;
    }
    Suffix last = stack.get(stack.size() - 1);
    boolean caseTwice =
        suffix.layer() == Layer.CASE
            && last.role() != Role.NOMINATIVE
            && last.layer() == Layer.NUMBER;
    return last.layer().compareTo(suffix.layer()) < 0
        && !caseTwice
        && fits(suffix.after(), text, text.length());
  }

  /** The outermost ending that says something decides the role. */
  private static Role role(List<Suffix> stack) {
    Role role = Role.NOMINATIVE;
    for (Suffix suffix : stack) {
      role = suffix.role() == Role.NOMINATIVE ? role : suffix.role();
    }
    return role;
  }
}
