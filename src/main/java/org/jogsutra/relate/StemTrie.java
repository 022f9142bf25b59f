package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.List;

/** The stems of a lexicon, letter by letter; Bengali letters alone. Unchanged once frozen. */
final class StemTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int FIRST_LETTER = 0x980;
  private static final int LETTERS = 0x80;

  private final List<int[]> next = new ArrayList<>();
  private final List<List<Word>> words = new ArrayList<>();

  StemTrie() {
    addNode();
  }

  private int addNode() {
    next.add(new int[LETTERS]);
    words.add(new ArrayList<>());
    return next.size() - 1;
  }

  /** Returns the node of a stem, made if need be; letters of other scripts are left out. */
  int path(String stem) {
    int node = ROOT;
    for (int i = 0; i < stem.length(); i++) {
      int letter = stem.charAt(i) - FIRST_LETTER;
      if (letter >= 0 && letter < LETTERS) {
        if (next.get(node)[letter] == ROOT) {
          next.get(node)[letter] = addNode();
        }
        node = next.get(node)[letter];
      }
    }
    return node;
  }

  void add(String stem, Word word) {
    int node = path(stem);
    if (!words.get(node).contains(word)) {
      words.get(node).add(word);
    }
  }

  void freeze() {
    words.replaceAll(List::copyOf);
  }

  int next(int node, char c) {
    int letter = c - FIRST_LETTER;
    if (letter < 0 || letter >= LETTERS || next.get(node)[letter] == ROOT) {
      return NONE;
    }
    return next.get(node)[letter];
  }

  List<Word> words(int node) {
    return words.get(node);
  }
}
