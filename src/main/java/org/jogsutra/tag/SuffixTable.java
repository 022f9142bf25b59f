package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.Suffix;
import org.jogsutra.model.Suffix.After;
import org.jogsutra.model.Suffix.Layer;
import org.jogsutra.model.Suffix.Role;

/**
 * All endings that a name may carry, stacked ones included, in a trie read from the end of the
 * word.
 *
 * <p>Only what is on the whitelist is an ending: মালি in মালিক is no name, since ক is none.
 */
final class SuffixTable {

  private static final int FIRST_LETTER = 0x980;
  private static final int LETTERS = 0x80;

  /** One ending and its conditions. */
  record Ending(String text, After after, Role role, boolean derivation) {}

  private final List<int[]> nodes = new ArrayList<>();
  private final List<List<Ending>> endings = new ArrayList<>();
  private final Map<String, Role> roleByWord = new HashMap<>();

  SuffixTable(List<Suffix> suffixes) {
    newNode();
    for (Ending ending : stacked(suffixes)) {
      add(ending);
    }
  }

  /** Returns the node reached by one more letter from the end of the word, or -1; the root is 0. */
  int next(int node, char letter) {
    int index = letter - FIRST_LETTER;
    return index < 0 || index >= LETTERS ? -1 : nodes.get(node)[index];
  }

  /** Returns the endings spelled by the letters that led to a node. */
  List<Ending> endings(int node) {
    return endings.get(node);
  }

  /** Returns the case ending that a word is when it is written apart, as in {@code এফ-১৬-এর}. */
  Optional<Role> roleOfWord(String word) {
    return Optional.ofNullable(roleByWord.get(word));
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

  private static Set<Ending> stacked(List<Suffix> suffixes) {
    Set<Ending> stacked = new LinkedHashSet<>();
    extend("", List.of(), suffixes, stacked);
    return stacked;
  }

  private static void extend(
      String text, List<Suffix> stack, List<Suffix> suffixes, Set<Ending> stacked) {
    for (Suffix suffix : suffixes) {
      if (mayFollow(text, stack, suffix)) {
        List<Suffix> longer = new ArrayList<>(stack);
        longer.add(suffix);
        stacked.add(ending(text + suffix.text(), longer));
        extend(text + suffix.text(), longer, suffixes, stacked);
      }
    }
  }

  private static Ending ending(String text, List<Suffix> stack) {
    Suffix innermost = stack.get(0);
    return new Ending(text, innermost.after(), role(stack), innermost.layer() == Layer.DERIVATION);
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

  private void add(Ending ending) {
    if (!ending.derivation) {
      roleByWord.putIfAbsent(ending.text, ending.role);
    }
    int node = 0;
    for (int i = ending.text.length() - 1; i >= 0; i--) {
      int[] children = nodes.get(node);
      int letter = ending.text.charAt(i) - FIRST_LETTER;
      if (children[letter] < 0) {
        children[letter] = newNode();
      }
      node = children[letter];
    }
    endings.get(node).add(ending);
  }

  private int newNode() {
    int[] children = new int[LETTERS];
    Arrays.fill(children, -1);
    nodes.add(children);
    endings.add(new ArrayList<>());
    return nodes.size() - 1;
  }
}
