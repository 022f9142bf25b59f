package org.jogsutra.sequence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** Writes the file of a maximum entropy model; its parts are told in the package's description. */
final class MaxentFileWriter {

  private final MaxentWeights weights;

  MaxentFileWriter(MaxentWeights weights) {
    this.weights = weights;
  }

  void write(OutputStream out) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 16);
    DataOutputStream file = new DataOutputStream(zip);
    file.writeBytes(MaxentFileReader.MAGIC);
    writeNumber(file, weights.outcomes().size());
    for (String outcome : weights.outcomes()) {
      writeEnd(file, outcome, 0);
    }
    writeNumber(file, weights.features().size());
    String last = "";
    for (String feature : weights.features().keySet()) {
      int same = same(last, feature);
      writeNumber(file, same);
      writeEnd(file, feature, same);
      last = feature;
    }
    for (float[] row : weights.features().values()) {
      writeRow(file, row);
    }
    file.flush();
    zip.finish();
  }

  private static int same(String last, String string) {
    int same = 0;
    while (same < Math.min(last.length(), string.length())
        && last.charAt(same) == string.charAt(same)) {
      same++;
    }
    return same;
  }

  private static void writeEnd(DataOutputStream file, String string, int from) throws IOException {
    writeNumber(file, string.length() - from);
    for (int i = from; i < string.length(); i++) {
      writeNumber(file, string.charAt(i));
    }
  }

  private static void writeRow(DataOutputStream file, float[] row) throws IOException {
    long mask = 0;
    for (int outcome = 0; outcome < row.length; outcome++) {
      mask |= row[outcome] == 0 ? 0 : 1L << outcome;
    }
    for (int shift = 0; shift < row.length; shift += Byte.SIZE) {
      file.writeByte((int) (mask >>> shift));
    }
    for (float weight : row) {
      if (weight != 0) {
        int steps = (int) (weight * MaxentWeights.STEPS);
        writeNumber(file, steps < 0 ? -2L * steps - 1 : 2L * steps);
      }
    }
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
