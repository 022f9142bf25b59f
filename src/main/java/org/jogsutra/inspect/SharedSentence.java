package org.jogsutra.inspect;

/**
 * A sentence that names two entities.
 *
 * @param begin where the first of their mentions begins in the article's text
 * @param end where the last of them ends
 * @param text the sentence if it is known, otherwise the words that name them
 * @param whole whether it is known
 */
public record SharedSentence(
    String articleId, int sentence, int begin, int end, String text, boolean whole) {

  /** Returns the same sentence with its words. */
  SharedSentence withText(String words) {
    return new SharedSentence(articleId, sentence, begin, end, words, true);
  }
}
