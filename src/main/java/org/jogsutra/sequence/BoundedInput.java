package org.jogsutra.sequence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Reads numbers and strings of a model file, and fails rather than believe a number that is too
 * large.
 */
final class BoundedInput {

  private static final int MAX_UNITS = 1 << 25;
  private static final int MAX_WEIGHTS = 1 << 25;
  private static final int LONGEST_NUMBER = 63;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int units;
  private long weights;

  BoundedInput(InputStream in) throws IOException {
    this.in = new GZIPInputStream(in, 1 << 16);
  }

  /** Returns the next byte, from 0 to 255. */
  int readByte() throws IOException {
    if (at == end && !fill()) {
      throw new EOFException("it ends too early");
    }
    return buffer[at++] & 0xFF;
  }

  /** Whether nothing is left; only then has the check sum been compared. */
  boolean isAtEnd() throws IOException {
    return at == end && !fill();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  /** Reads a number that is at most {@code max}. */
  int readInt(String what, int max) throws IOException {
    return (int) readLong(what, max);
  }

  /** Reads a number that is at most {@code max}. */
  long readLong(String what, long max) throws IOException {
    long number = 0;
    for (int shift = 0; shift < LONGEST_NUMBER; shift += 7) {
      int next = readByte();
      number |= (next & 0x7FL) << shift;
      if (next < 0x80) {
        return checked(what, number, max);
      }
    }
    throw new IOException("broken model file: a number of more than 63 bits for " + what);
  }

  private static long checked(String what, long number, long max) throws IOException {
    if (number > max) {
      throw new IOException("broken model file: " + number + " for " + what + ", at most " + max);
    }
    return number;
  }

  /** Reads UTF-16 units behind the first ones of another string. */
  String readString(String last, int same) throws IOException {
    int length = readInt("length", MAX_UNITS);
    units += same + length;
    checked("letters in all", units, MAX_UNITS);
    StringBuilder string = new StringBuilder().append(last, 0, same);
    for (int i = 0; i < length; i++) {
      string.append((char) readInt("letter", Character.MAX_VALUE));
    }
    return string.toString();
  }

  /** Notes that memory for weights is to be allocated. */
  void allocate(long more) throws IOException {
    weights += more;
    checked("weights in all", weights, MAX_WEIGHTS);
  }
}
