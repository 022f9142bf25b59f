package org.jogsutra.tag;

import org.jogsutra.model.Document;

/** What stands between two neighboring tokens. */
enum Joint {
  /** Nothing: they are one word in writing. */
  GLUED,
  /** White space within a line. */
  SPACE,
  /** A hyphen or dash of any kind, or a slash, with white space at most on one side. */
  HYPHEN,
  /** An apostrophe, as before an ending. */
  APOSTROPHE,
  /** Anything else: no name reaches across it. */
  BREAK;

  static Joint after(int token, Document document) {
    String text = document.text().text();
    int begin = document.tokenEnd(token);
    int end = document.tokenBegin(token + 1);
    if (begin == end) {
      return GLUED;
    }
    if (end - begin == 1) {
      return ofSign(text.charAt(begin));
    }
    return ofSigns(text, begin, end);
  }

  private static Joint ofSign(char c) {
    if (c == ' ' || c == '\u00A0' || c == '\t' || c == '\u202F') {
      return SPACE;
    }
    if (isHyphen(c) || c == '/') {
      return HYPHEN;
    }
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' ? APOSTROPHE : BREAK;
  }

  private static Joint ofSigns(String text, int begin, int end) {
    Joint joint = SPACE;
    int spacesBefore = 0;
    for (int i = begin; i < end; i++) {
      Joint sign = ofSign(text.charAt(i));
      if (sign == BREAK || sign == APOSTROPHE || (sign == HYPHEN && joint == HYPHEN)) {
        return BREAK;
      }
      if (sign == HYPHEN) {
        joint = HYPHEN;
        spacesBefore = i - begin;
      }
    }
    // A dash with white space on both sides parts two thoughts, unless it parts a designation from
    // its number.
    boolean loose = joint == HYPHEN && spacesBefore > 0 && ofSign(text.charAt(end - 1)) == SPACE;
    return loose && !Character.isDigit(text.charAt(end)) ? BREAK : joint;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2013') || c == '\u2212' || c == '\u00AD';
  }
}
