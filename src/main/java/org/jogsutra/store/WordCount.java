package org.jogsutra.store;

/** Counts the words of a text, from its begin on. Words are what stands between spaces. */
final class WordCount {

  private final String text;
  private int at;
  private int words;
  private boolean inWord;

  WordCount(String text) {
    this.text = text;
  }

  /** Returns how many words begin before an offset, which must not go back. */
  int upTo(int offset) {
    for (; at < offset; at++) {
      boolean isSpace = Character.isWhitespace(text.charAt(at));
      words += !isSpace && !inWord ? 1 : 0;
      inWord = !isSpace;
    }
    return words;
  }

  int upToEnd() {
    return upTo(text.length());
  }
}
