package org.jogsutra.copies;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The first 64 bits of the SHA-256 of what is seen of a text, white space left out: a hash that
 * nobody can aim at, so that no stranger's article can be made to pass for a copy of another.
 *
 * <p>An instance is used for one text by one thread.
 */
final class ExactHash {

  private static final int BUFFER = 8192;

  private final MessageDigest digest;
  private final byte[] buffer = new byte[BUFFER];
  private int length;

  ExactHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has SHA-256", e);
    }
  }

  /** Adds a text to what was added before. */
  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Letters.isUnseen(c)) {
        append(Letters.firstPart(c));
        char second = Letters.secondPart(c);
        if (second != Letters.NOTHING) {
          append(second);
        }
      }
    }
  }

  private void append(char c) {
    if (length == BUFFER) {
      flush();
    }
    buffer[length++] = (byte) (c >> Byte.SIZE);
    buffer[length++] = (byte) c;
  }

  private void flush() {
    digest.update(buffer, 0, length);
    length = 0;
  }

  /** Returns the hash of all that was added. */
  long value() {
    flush();
    byte[] all = digest.digest();
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << Byte.SIZE | (all[i] & 0xFF);
    }
    return value;
  }
}
