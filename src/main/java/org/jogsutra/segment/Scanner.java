package org.jogsutra.segment;

import java.util.Set;

/**
 * Walks once through a normalized text and reports its tokens and sentences. Used for one text by
 * one thread.
 */
final class Scanner {

  /** Bounds the work per sentence where a hostile or broken text has no end of sentence. */
  private static final int LONGEST_SENTENCE = 10_000;

  private final String text;
  private final Set<String> abbreviations;
  private final DocumentBuilder builder;
  private int at;
  private int paragraph;
  private int sentenceBegin;

  Scanner(String text, Set<String> abbreviations, DocumentBuilder builder) {
    this.text = text;
    this.abbreviations = abbreviations;
    this.builder = builder;
  }

  void scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      byte charClass =
          Character.isSurrogate(c) ? CharClass.of(text.codePointAt(at)) : CharClass.of(c);
      if (charClass != CharClass.SEPARATOR && charClass != CharClass.MARK) {
        scanToken(charClass);
      } else if (isLineEnd(c)) {
        endLine();
      } else if (endsSentence(c)) {
        endSentence(endOfClosingSigns());
      } else {
        at++;
      }
    }
    endSentence(text.length());
  }

  private void scanToken(byte charClass) {
    if (at - sentenceBegin > LONGEST_SENTENCE) {
      endSentence(at);
    }
    int begin = at;
    at = charClass == CharClass.DIGIT ? endOfNumber(at) : endOfLetters(at, charClass);
    if (isAbbreviation(begin)) {
      at++;
    }
    builder.addToken(begin, at);
    if (at < text.length() && text.charAt(at) == '.' && isFullStop(begin)) {
      endSentence(endOfClosingSigns());
    }
  }

  private int endOfLetters(int begin, byte charClass) {
    int end = begin;
    while (end < text.length() && end - begin < LONGEST_SENTENCE) {
      char c = text.charAt(end);
      int codePoint = Character.isSurrogate(c) ? text.codePointAt(end) : c;
      byte next = CharClass.of(codePoint);
      if (next != charClass && next != CharClass.MARK) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  /** A number goes on over one point or comma at a time, if a digit follows. */
  private int endOfNumber(int begin) {
    int end = begin;
    while (end < text.length() && end - begin < LONGEST_SENTENCE) {
      char c = text.charAt(end);
      boolean decimalSign = (c == '.' || c == ',') && end > begin;
      boolean mark = end > begin && CharClass.of(c) == CharClass.MARK;
      if (!isDigit(end) && !mark && !(decimalSign && isDigit(end + 1))) {
        break;
      }
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private boolean isDigit(int index) {
    return index < text.length() && Character.isDigit(text.codePointAt(index));
  }

  private boolean isAbbreviation(int begin) {
    if (at >= text.length() || text.charAt(at) != '.') {
      return false;
    }
    boolean initial = at - begin == 1 && Character.isUpperCase(text.charAt(begin));
    return initial || (at - begin < 12 && abbreviations.contains(text.substring(begin, at + 1)));
  }

  /**
   * A point ends a sentence after a word of two letters or more, if white space or the end follows.
   */
  private boolean isFullStop(int tokenBegin) {
    int next = at + 1;
    return at - tokenBegin > 1
        && (next == text.length()
            || Character.isWhitespace(text.charAt(next))
            || isClosingSign(next));
  }

  private boolean endsSentence(char c) {
    return switch (c) {
      case '।', '৷', '॥', '?', '!' -> true;
      case '|' -> at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
      default -> false;
    };
  }

  private int endOfClosingSigns() {
    int end = at + 1;
    while (end < text.length() && (isClosingSign(end) || "।?!".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private boolean isClosingSign(int index) {
    return "\"'”’»)]".indexOf(text.charAt(index)) >= 0;
  }

  private void endLine() {
    endSentence(at);
    paragraph++;
    while (at < text.length() && isLineEnd(text.charAt(at))) {
      at++;
    }
    sentenceBegin = at;
  }

  private void endSentence(int end) {
    while (sentenceBegin < end && Character.isWhitespace(text.charAt(sentenceBegin))) {
      sentenceBegin++;
    }
    builder.endSentence(paragraph, sentenceBegin, end);
    sentenceBegin = end;
    at = end;
  }

  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
