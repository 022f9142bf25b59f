package org.jogsutra.bench;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jogsutra.model.Document;

/**
 * Finds the longest names from left to right by the double-array Aho-Corasick automaton of {@code
 * com.hankcs}: all that is spelled like a name, if it begins and ends where words do. Takes off no
 * endings, and finds a name only if it is spaced and hyphenated as in the list.
 */
final class AhoCorasickMatcher {

  private static final boolean[] IS_OF_WORD = new boolean[0x10000];

  static {
    for (int c = 0; c < IS_OF_WORD.length; c++) {
      int type = Character.getType(c);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
      IS_OF_WORD[c] = mark || Character.isLetterOrDigit(c);
    }
  }

  private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

  AhoCorasickMatcher(List<Document> names) {
    Map<String, String> keys = new TreeMap<>();
    for (Document name : names) {
      String text = Folded.text(name);
      keys.put(text, text);
    }
    keys.remove("");
    trie.build(keys);
  }

  /** Returns how many names a folded text has. */
  int count(char[] text) {
    Longest longest = new Longest(text);
    trie.parseText(text, longest);
    return longest.count;
  }

  /** Keeps what neither lies in a longer name nor overlaps one on its left. */
  private static final class Longest implements IHit<String> {

    private final char[] text;
    private int count;
    private int lastBegin;
    private int lastEnd;

    Longest(char[] text) {
      this.text = text;
    }

    /** Is called in the order of the ends. */
    @Override
    public void hit(int begin, int end, String name) {
      boolean word =
          (begin == 0 || !IS_OF_WORD[text[begin - 1]])
              && (end == text.length || !IS_OF_WORD[text[end]]);
      boolean free = begin >= lastEnd;
      if (word && (free || begin <= lastBegin)) {
        count += free ? 1 : 0;
        lastBegin = begin;
        lastEnd = end;
      }
    }
  }
}
