package org.jogsutra.model;

import java.util.Optional;

/** A cleaned copy of a text that remembers where each of its characters came from. */
public final class NormalizedText {

  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  private final String original;
  private final String text;
  private final Optional<int[]> originalBegins;

  private NormalizedText(String original, String text, Optional<int[]> originalBegins) {
    this.original = original;
    this.text = text;
    this.originalBegins = originalBegins;
  }

  /** Returns a text that needed no cleaning. */
  public static NormalizedText unchanged(String text) {
    return new NormalizedText(text, text, Optional.empty());
  }

  /**
   * Returns a cleaned text.
   *
   * @param originalBegins the original offset of each character, and one more for the end of the
   *     text; owned by the result from now on
   */
  public static NormalizedText of(String original, String text, int[] originalBegins) {
    if (originalBegins.length != text.length() + 1) {
      throw new IllegalArgumentException(
          originalBegins.length + " offsets for " + text.length() + " characters");
    }
    return new NormalizedText(original, text, Optional.of(originalBegins));
  }

  /** Returns the text as read. */
  public String original() {
    return original;
  }

  /** Returns the cleaned text. */
  public String text() {
    return text;
  }

  /**
   * Returns the span of the original text that a span of this text stands for, no joiner at its
   * end.
   */
  public Span toOriginal(int begin, int end) {
    if (originalBegins.isEmpty()) {
      return new Span(begin, end);
    }
    int[] begins = originalBegins.get();
    int originalEnd = begins[end];
    // A part of what was normalized together stands for all of it.
    for (int after = end;
        originalEnd <= begins[begin] && after < text.length() && end > begin;
        after++) {
      originalEnd = begins[after + 1];
    }
    while (originalEnd > begins[begin] && isJoiner(original.charAt(originalEnd - 1))) {
      originalEnd--;
    }
    return new Span(begins[begin], originalEnd);
  }

  private static boolean isJoiner(char c) {
    return c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
  }
}
