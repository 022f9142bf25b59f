package org.jogsutra.sequence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jogsutra.sequence.CrfWeights.Word;

/** Writes a model file; its parts are told in the package's description. */
final class CrfFileWriter {

  private final CrfWeights weights;

  CrfFileWriter(CrfWeights weights) {
    this.weights = weights;
  }

  void write(OutputStream out) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16);
    DataOutputStream file = new DataOutputStream(zip);
    file.writeBytes(CrfFileReader.MAGIC);
    writeSettings(file);
    writeLabels(file);
    writeStrings(file, weights.words().stream().map(Word::text).toList());
    for (Word word : weights.words()) {
      writeNumber(file, word.cluster());
    }
    writeStrings(file, weights.affixes());
    for (Template template : Template.values()) {
      writeTable(file, weights.table(template));
    }
    file.flush();
    zip.finish();
  }

  private void writeSettings(DataOutputStream file) throws IOException {
    writeNumber(file, weights.settings().longestAffix());
    writeNumber(file, weights.settings().disjunctiveWidth());
    writeNumber(file, weights.settings().clustersOfLowerCase() ? 1 : 0);
    writeNumber(file, weights.settings().clusters());
  }

  private void writeLabels(DataOutputStream file) throws IOException {
    LabelSet labels = weights.labels();
    writeNumber(file, labels.count());
    for (String name : labels.names()) {
      writeNumber(file, name.length());
      writeUnits(file, name);
    }
    writeNumber(file, labels.background());
    writeNumber(file, labels.transitions());
    for (int to = 0; to < labels.count(); to++) {
      for (int transition = labels.start(to); transition < labels.end(to); transition++) {
        writeNumber(file, labels.from(transition));
        writeNumber(file, to);
      }
    }
  }

  private static void writeStrings(DataOutputStream file, List<String> strings) throws IOException {
    writeNumber(file, strings.size());
    String last = "";
    for (String string : strings) {
      int same = 0;
      while (same < Math.min(last.length(), string.length())
          && last.charAt(same) == string.charAt(same)) {
        same++;
      }
      writeNumber(file, same);
      writeNumber(file, string.length() - same);
      writeUnits(file, string.substring(same));
      last = string;
    }
  }

  private static void writeUnits(DataOutputStream file, String string) throws IOException {
    for (int i = 0; i < string.length(); i++) {
      writeNumber(file, string.charAt(i));
    }
  }

  private static void writeTable(DataOutputStream file, WeightTable table) throws IOException {
    writeNumber(file, table.rows());
    long last = 0;
    for (int row = 0; row < table.rows(); row++) {
      writeNumber(file, table.key(row) - last);
      last = table.key(row);
    }
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.width(); column += Byte.SIZE) {
        file.writeByte(mask(table, row, column));
      }
    }
    for (int shift = Float.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      for (float weight : table.weights()) {
        if (weight != 0) {
          file.writeByte(Float.floatToRawIntBits(weight) >>> shift);
        }
      }
    }
  }

  /** Returns a bit for each of the eight weights from a column on, the lowest for the first. */
  private static int mask(WeightTable table, int row, int column) {
    int mask = 0;
    for (int i = 0; i < Math.min(Byte.SIZE, table.width() - column); i++) {
      mask |= table.weights()[row * table.width() + column + i] != 0 ? 1 << i : 0;
    }
    return mask;
  }

  private static void writeNumber(DataOutputStream file, long number) throws IOException {
    long rest = number;
    while (rest > 0x7F) {
      file.writeByte(((int) rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    file.writeByte((int) rest);
  }
}
