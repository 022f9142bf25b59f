package org.jogsutra.sequence;

import java.util.Arrays;
import org.jogsutra.model.Document;
import org.jogsutra.model.Sentence;

/**
 * A sentence as the statistical models read it: its tokens, and between two tokens the first sign
 * that parts them, such as a comma or a hyphen, as a token of its own. Models are trained on such
 * sentences and tag such sentences. Immutable, except that it hands out its arrays.
 */
public final class SequenceTokens {

  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final int[] tokens;

  private SequenceTokens(String text, int[] begins, int[] ends, int[] tokens) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.tokens = tokens;
  }

  /** Returns the sentence of a document. */
  public static SequenceTokens of(Document document, Sentence sentence) {
    int most = 2 * (sentence.endToken() - sentence.firstToken());
    int[] begins = new int[most];
    int[] ends = new int[most];
    int[] tokens = new int[most];
    String text = document.text().text();
    int count = 0;
    for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
      int sign = token == sentence.firstToken() ? -1 : signBefore(token, document, text);
      if (sign >= 0) {
        begins[count] = sign;
        ends[count] = sign + 1;
        tokens[count++] = -1;
      }
      begins[count] = document.tokenBegin(token);
      ends[count] = document.tokenEnd(token);
      tokens[count++] = token;
    }
    return new SequenceTokens(
        text,
        Arrays.copyOf(begins, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(tokens, count));
  }

  private static int signBefore(int token, Document document, String text) {
    for (int at = document.tokenEnd(token - 1); at < document.tokenBegin(token); at++) {
      if (!Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  /** Returns the normalized text that the offsets count in. */
  public String text() {
    return text;
  }

  /** Returns how many tokens and signs there are. */
  public int size() {
    return begins.length;
  }

  /** Returns where each begins in the text; not to be written to. */
  public int[] begins() {
    return begins;
  }

  /** Returns where each ends in the text; not to be written to. */
  public int[] ends() {
    return ends;
  }

  /** Whether an element is a sign and no token of the document. */
  public boolean isSign(int element) {
    return tokens[element] < 0;
  }

  /** Returns the document's token that an element is, which must be no sign. */
  public int token(int element) {
    return tokens[element];
  }

  /** Returns an element's characters. */
  public String word(int element) {
    return text.substring(begins[element], ends[element]);
  }
}
