package org.jogsutra.bench;

import java.util.List;
import org.jogsutra.model.Document;

/** A text as {@link LuceneMatcher} takes it: tokens with a sign after each. */
final class LuceneText {

  static final char SEPARATOR = '\u001F';

  /** Stands where no name reaches across. */
  private static final char END_OF_RUN = '\u001E';

  private final char[] letters;
  private final int[] begins;

  LuceneText(Document document) {
    StringBuilder text = new StringBuilder();
    begins = new int[document.tokenCount() + 1];
    int token = 0;
    for (List<String> run : Folded.runs(document)) {
      for (String word : run) {
        text.append(word).append(SEPARATOR);
        begins[++token] = text.length();
      }
      text.setCharAt(text.length() - 1, END_OF_RUN);
    }
    letters = text.toString().toCharArray();
  }

  int tokens() {
    return begins.length - 1;
  }

  /** Returns where a token begins, or the end of the text for the one after the last. */
  int begin(int token) {
    return begins[token];
  }

  int length() {
    return letters.length;
  }

  char letter(int at) {
    return letters[at];
  }
}
