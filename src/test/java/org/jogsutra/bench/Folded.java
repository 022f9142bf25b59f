package org.jogsutra.bench;

import java.util.ArrayList;
import java.util.List;
import org.jogsutra.model.Document;
import org.jogsutra.model.Sentence;

/**
 * Text as the peers get it: normalized, in small letters and with European digits, so that what our
 * matcher folds while it runs is done for them beforehand.
 */
final class Folded {

  private Folded() {}

  static String text(Document document) {
    StringBuilder folded = new StringBuilder(document.text().text());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      char plain =
          Character.isDigit(c)
              ? Character.forDigit(Character.digit(c, 10), 10)
              : Character.toLowerCase(c);
      folded.setCharAt(i, plain);
    }
    return folded.toString();
  }

  /** Returns the tokens in runs that a name may lie in: without an end of sentence or a comma. */
  static List<List<String>> runs(Document document) {
    String text = text(document);
    List<List<String>> runs = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int first = sentence.firstToken();
      for (int token = first + 1; token <= sentence.endToken(); token++) {
        if (token == sentence.endToken() || isParted(token, document, text)) {
          runs.add(tokens(document, text, first, token));
          first = token;
        }
      }
    }
    return runs;
  }

  /** Returns all tokens, in one run. */
  static List<String> tokens(Document document) {
    return tokens(document, text(document), 0, document.tokenCount());
  }

  private static List<String> tokens(Document document, String text, int first, int end) {
    List<String> tokens = new ArrayList<>();
    for (int token = first; token < end; token++) {
      tokens.add(text.substring(document.tokenBegin(token), document.tokenEnd(token)));
    }
    return tokens;
  }

  private static boolean isParted(int token, Document document, String text) {
    return text.substring(document.tokenEnd(token - 1), document.tokenBegin(token))
        .chars()
        .anyMatch(c -> c != ' ' && c != '-' && c != '/' && c != '–');
  }
}
