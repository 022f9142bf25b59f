package org.jogsutra.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells on their way through a file of our own, each row and cell with its length. */
final class CellStream {

  private final DataOutputStream out;

  CellStream(OutputStream out) {
    this.out = new DataOutputStream(new BufferedOutputStream(out));
  }

  /** What is done with a row that is read. */
  interface Use {
    void row(List<String> cells) throws IOException;
  }

  void write(Object... cells) throws IOException {
    out.writeInt(cells.length);
    for (Object cell : cells) {
      byte[] bytes = cell.toString().getBytes(UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  void flush() throws IOException {
    out.flush();
  }

  /** Reads what was written, row by row. */
  static void forEach(InputStream in, Use use) throws IOException {
    var data = new DataInputStream(new BufferedInputStream(in));
    for (int cells = size(data); cells >= 0; cells = size(data)) {
      List<String> row = new ArrayList<>(cells);
      for (int i = 0; i < cells; i++) {
        row.add(new String(data.readNBytes(data.readInt()), UTF_8));
      }
      use.row(row);
    }
  }

  /** Returns the number of cells of the next row, or -1 at the end. */
  private static int size(DataInputStream data) throws IOException {
    try {
      return data.readInt();
    } catch (EOFException end) {
      return -1;
    }
  }
}
