package org.jogsutra.tag;

import org.jogsutra.model.Document;

/** Reads neighboring tokens as a phrase. */
final class Phrases {

  private Phrases() {}

  /**
   * Whether tokens follow each other as words of one phrase do, up to and with the token at {@code
   * end}.
   */
  static boolean isJoined(int begin, int end, Document document) {
    for (int token = begin; token < end; token++) {
      Joint joint = Joint.after(token, document);
      if (joint == Joint.BREAK || joint == Joint.APOSTROPHE) {
        return false;
      }
    }
    return true;
  }

  /** Returns tokens with single spaces or hyphens between them. */
  static String of(int begin, int end, Document document) {
    StringBuilder phrase = new StringBuilder(document.token(begin));
    for (int token = begin + 1; token < end; token++) {
      phrase
          .append(Joint.after(token - 1, document) == Joint.HYPHEN ? '-' : ' ')
          .append(document.token(token));
    }
    return phrase.toString();
  }
}
