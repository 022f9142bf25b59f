package org.jogsutra.relate;

/** What stands between two neighboring pieces of a text. */
enum Gap {
  /** Nothing: they are one word in writing. */
  GLUED,
  /** White space within a line. */
  SPACE,
  /** An apostrophe, as in দু'টি. */
  APOSTROPHE,
  /** A hyphen, a dash or a slash, with white space before it at most, as in এস -৪০০. */
  HYPHEN,
  /** A comma. */
  COMMA,
  /** Anything else. */
  BREAK;

  /** Returns what stands in a text from {@code from} up to before {@code to}. */
  static Gap of(String text, int from, int to) {
    Gap gap = GLUED;
    for (int i = from; i < to && gap != BREAK; i++) {
      gap = gap.and(ofSign(text.charAt(i)));
    }
    return gap;
  }

  /** Whether words on both sides may belong to one number or amount. */
  boolean joins() {
    return this == GLUED || this == SPACE || this == APOSTROPHE;
  }

  private Gap and(Gap sign) {
    if (this == GLUED || (this == SPACE && sign == SPACE)) {
      return sign;
    }
    if (this == SPACE && sign == HYPHEN) {
      return HYPHEN;
    }
    return this == COMMA && sign == SPACE ? COMMA : BREAK;
  }

  private static Gap ofSign(char c) {
    if (c == ' ' || c == '\u00A0' || c == '\t' || c == '\u202F') {
      return SPACE;
    }
    if (c == ',') {
      return COMMA;
    }
    if (c == '\'' || c == '\u2018' || c == '\u2019') {
      return APOSTROPHE;
    }
    return isHyphen(c) ? HYPHEN : BREAK;
  }

  private static boolean isHyphen(char c) {
    return c == '-'
        || c == '/'
        || (c >= '\u2010' && c <= '\u2014')
        || c == '\u2212'
        || c == '\u00AD';
  }
}
