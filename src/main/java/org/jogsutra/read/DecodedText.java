package org.jogsutra.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file that should be UTF-8.
 *
 * @param text the text, byte-order mark removed, broken bytes as U+FFFD
 * @param refusal why it is not to be used as text, or empty
 * @param repair what was broken in it, or empty
 */
record DecodedText(String text, Optional<String> refusal, Optional<String> repair) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  /** Above one broken byte in so many a file is not UTF-8, rather than damaged UTF-8. */
  private static final int BYTES_PER_BROKEN = 100;

  /** Above one control character in so many a file is no text. */
  private static final int CHARS_PER_CONTROL = 100;

  static DecodedText of(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return refused("UTF-16, not UTF-8");
    }
    return new Decoding(bytes).decode();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static DecodedText refused(String reason) {
    return new DecodedText("", Optional.of(reason), Optional.empty());
  }

  /** Decodes and counts what is broken. */
  private static final class Decoding {

    private final ByteBuffer in;
    private final CharBuffer out;
    private int broken;
    private int firstBroken;

    Decoding(byte[] bytes) {
      this.in = ByteBuffer.wrap(bytes);
      this.out = CharBuffer.allocate(bytes.length);
    }

    DecodedText decode() {
      CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
      CoderResult result = decoder.decode(in, out, true);
      while (result.isError()) {
        countBroken(result.length());
        result = decoder.decode(in, out, true);
      }
      return judge();
    }

    private void countBroken(int length) {
      if (broken == 0) {
        firstBroken = in.position();
      }
      broken += length;
      in.position(in.position() + length);
      out.put(REPLACEMENT);
    }

    private DecodedText judge() {
      out.flip();
      String decoded = out.toString();
      String text =
          decoded.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? decoded.substring(1) : decoded;
      if (isBinary(text)) {
        return refused("binary, not text");
      }
      if (text.isBlank()) {
        return refused("empty");
      }
      if ((long) broken * BYTES_PER_BROKEN > in.limit()) {
        return refused("not UTF-8: first broken at byte " + firstBroken);
      }
      return new DecodedText(text, Optional.empty(), repair());
    }

    private Optional<String> repair() {
      return broken == 0
          ? Optional.empty()
          : Optional.of(
              broken
                  + " bytes are not UTF-8, the first at byte "
                  + firstBroken
                  + "; read as U+FFFD");
    }

    private static boolean isBinary(String text) {
      int controls = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == 0) {
          return true;
        }
        if (c < ' ' && !Character.isWhitespace(c)) {
          controls++;
        }
      }
      return (long) controls * CHARS_PER_CONTROL > text.length();
    }
  }
}
