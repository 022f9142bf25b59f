package org.jogsutra.model;

/**
 * A half-open range {@code [begin, end)} of UTF-16 code units.
 *
 * <p>Every mention and every piece of evidence is located by a span of the article's text as read,
 * so that a reader can always be shown the words as printed.
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Returns the words this span covers. */
  public String in(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** Orders spans by begin, and the longer first where two begin together. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
  }
}
