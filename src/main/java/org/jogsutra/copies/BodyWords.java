package org.jogsutra.copies;

import java.util.Arrays;

/**
 * Reads the words of an article's body, each as a hash of its letters.
 *
 * <p>The body is what is left without the headline and without blocks of few words that end no
 * sentence: datelines, bylines, credits of agencies, sub-headings, links and copyright lines. A
 * block is what stands between empty lines. An instance is used for one text by one thread.
 */
final class BodyWords {

  /** More words are not compared: this is a book, and time and memory stay bounded. */
  private static final int MAX_WORDS = 50_000;

  /** A block with as many words belongs to the body even if it ends no sentence. */
  private static final int MIN_BLOCK_WORDS = 10;

  private static final String SENTENCE_ENDS = ".?!\u0964\u0965\u09F7\u2026";
  private static final String CLOSING = "'\")]\u2019\u201D\u00BB";

  private final String text;
  private int[] words = new int[256];
  private int size;

  private BodyWords(String text) {
    this.text = text;
  }

  /** Returns the hashes of the words in the order of the text. */
  static int[] of(String title, String text) {
    var reader = new BodyWords(text);
    reader.read(reader.beginOfBody(title));
    return Arrays.copyOf(reader.words, reader.size);
  }

  /** Returns where the text goes on behind its headline, if it begins with one. */
  private int beginOfBody(String title) {
    int begin = 0;
    while (begin < text.length() && isBlank(text.charAt(begin))) {
      begin++;
    }
    int end = begin + title.length();
    boolean headline =
        !title.isEmpty() && text.startsWith(title, begin) && isEndOfLine(end) && !isBlankFrom(end);
    return headline ? end : begin;
  }

  /** Whether a line ends here; if not, the title is but the beginning of a long first line. */
  private boolean isEndOfLine(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && isBlank(text.charAt(end))) {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n';
  }

  private boolean isBlankFrom(int begin) {
    for (int i = begin; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void read(int begin) {
    int at = begin;
    while (at < text.length() && size < MAX_WORDS) {
      int end = endOfBlock(at);
      int before = size;
      readWords(at, end);
      if (size - before < MIN_BLOCK_WORDS && !endsSentence(at, end)) {
        size = before;
      }
      at = end;
    }
  }

  /** Returns where the next empty line begins, or the text ends. */
  private int endOfBlock(int begin) {
    boolean emptyLine = false;
    for (int i = begin; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && emptyLine) {
        return i + 1;
      }
      // A form feed and Unicode's paragraph separator part blocks as an empty line does.
      if (c == '\u2029' || c == '\f') {
        return i + 1;
      }
      emptyLine = c == '\n' || (emptyLine && isBlank(c));
    }
    return text.length();
  }

  private boolean endsSentence(int begin, int end) {
    int last = end - 1;
    while (last >= begin && (isBlank(text.charAt(last)) || isClosing(text.charAt(last)))) {
      last--;
    }
    return last >= begin && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
  }

  private void readWords(int begin, int end) {
    long hash = 0;
    for (int i = begin; i < end && size < MAX_WORDS; i++) {
      char c = text.charAt(i);
      char letter = Letters.wordChar(c);
      if (letter > Letters.NOTHING) {
        hash = mixed(hash, Letters.firstPart(letter));
        hash = mixed(hash, Letters.secondPart(letter));
      } else if (letter == Letters.SEPARATOR && hash != 0) {
        append(hash);
        hash = 0;
      }
    }
    if (hash != 0 && size < MAX_WORDS) {
      append(hash);
    }
  }

  /** One step of a multiplicative hash; nothing is added for a part that is not there. */
  private static long mixed(long hash, char letter) {
    return letter == Letters.NOTHING ? hash : (hash + letter) * 0x9E3779B97F4A7C15L;
  }

  private void append(long hash) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
    }
    words[size++] = (int) (hash >>> Integer.SIZE);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Letters.isUnseen(c);
  }

  private static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }
}
