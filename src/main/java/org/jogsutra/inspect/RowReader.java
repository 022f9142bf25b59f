package org.jogsutra.inspect;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A reader that refuses to go on where one row is too long: a quote that is never closed would make
 * one row of the rest of the file.
 */
final class RowReader extends FilterReader {

  /** Far more than a sentence, and than what the parser reads ahead. */
  static final int LONGEST_ROW = 1 << 20;

  private int read;

  RowReader(Reader in) {
    super(in);
  }

  /** Says that a row has ended. */
  void endRow() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    return counted(super.read(), 1);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int characters = super.read(buffer, offset, length);
    return counted(characters, characters);
  }

  private int counted(int result, int characters) throws IOException {
    read += Math.max(0, characters);
    if (read > LONGEST_ROW) {
      throw new IOException("a row of more than " + LONGEST_ROW + " characters");
    }
    return result;
  }
}
