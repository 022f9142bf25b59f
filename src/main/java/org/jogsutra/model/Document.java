package org.jogsutra.model;

import java.util.List;

/**
 * An article's text, normalized and cut into sentences and tokens.
 *
 * <p>Tokens are held in two arrays and not as objects: a document is made and dropped for each
 * article, and its tokens are only ever walked through. Offsets of tokens are offsets into the
 * normalized text.
 */
public final class Document {

  private final NormalizedText text;
  private final int[] tokenBegins;
  private final int[] tokenEnds;
  private final List<Sentence> sentences;

  /** Creates a document, which owns the arrays from now on. Both have one element per token. */
  public Document(
      NormalizedText text, int[] tokenBegins, int[] tokenEnds, List<Sentence> sentences) {
    if (tokenBegins.length != tokenEnds.length) {
      throw new IllegalArgumentException(
          tokenBegins.length + " begins, " + tokenEnds.length + " ends");
    }
    this.text = text;
    this.tokenBegins = tokenBegins;
    this.tokenEnds = tokenEnds;
    this.sentences = List.copyOf(sentences);
  }

  public NormalizedText text() {
    return text;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public int tokenCount() {
    return tokenBegins.length;
  }

  /** Returns where a token begins in the normalized text. */
  public int tokenBegin(int token) {
    return tokenBegins[token];
  }

  /** Returns where a token ends in the normalized text. */
  public int tokenEnd(int token) {
    return tokenEnds[token];
  }

  /** Returns a token as normalized. */
  public String token(int token) {
    return text.text().substring(tokenBegins[token], tokenEnds[token]);
  }

  /**
   * Returns where the tokens from {@code first} up to before {@code end} stand in the article's
   * text.
   */
  public Span originalSpan(int first, int end) {
    return text.toOriginal(tokenBegins[first], tokenEnds[end - 1]);
  }
}
