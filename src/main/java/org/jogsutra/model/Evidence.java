package org.jogsutra.model;

/** Sentences as evidence: {@code article_id#begin: the sentence on one line}, cut if long. */
public final class Evidence {

  /** Length of the longest evidence, in UTF-16 code units. */
  public static final int LONGEST = 300;

  private Evidence() {}

  /**
   * Returns a sentence as evidence.
   *
   * @param begin where it begins in the article's text
   * @param text its words on one line
   */
  public static String of(String articleId, int begin, String text) {
    return cut(articleId + "#" + begin + ": " + text);
  }

  /** Cuts a text to the longest allowed, between words if it has any near the end. */
  public static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST - 1);
    if (end < LONGEST / 2) {
      end = LONGEST - 1;
    }
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
