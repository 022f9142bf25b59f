package org.jogsutra.sequence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipException;

/** Reads the file of a maximum entropy model; its parts are told in the package's description. */
final class MaxentFileReader {

  static final String MAGIC = "JSMAX1";

  private static final int MAX_FEATURES = 1 << 21;

  private final BoundedInput in;

  private MaxentFileReader(InputStream in) throws IOException {
    this.in = new BoundedInput(in);
  }

  /** Reads a file to its end; a file that is not a whole model gives an exception. */
  static MaxentWeights read(InputStream in) throws IOException {
    try {
      return new MaxentFileReader(in).readWeights();
    } catch (IllegalArgumentException | EOFException | ZipException e) {
      throw new IOException("broken model file: " + e.getMessage(), e);
    }
  }

  private MaxentWeights readWeights() throws IOException {
    for (int i = 0; i < MAGIC.length(); i++) {
      if (in.readByte() != MAGIC.charAt(i)) {
        throw new IOException("not a model file");
      }
    }
    int count = in.readInt("outcomes", MaxentWeights.MAX_OUTCOMES);
    List<String> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      outcomes.add(in.readString("", 0));
    }
    List<String> names = readNames();
    SortedMap<String, float[]> features = new TreeMap<>();
    in.allocate((long) names.size() * count);
    for (String name : names) {
      features.put(name, readRow(count));
    }
    if (!in.isAtEnd()) {
      throw new IOException("broken model file: more behind its end");
    }
    return new MaxentWeights(outcomes, features);
  }

  private List<String> readNames() throws IOException {
    int count = in.readInt("features", MAX_FEATURES);
    List<String> names = new ArrayList<>();
    String last = "";
    for (int i = 0; i < count; i++) {
      String name = in.readString(last, in.readInt("letters as before", last.length()));
      if (name.compareTo(last) <= 0) {
        throw new IOException("broken model file: strings out of order");
      }
      names.add(name);
      last = name;
    }
    return names;
  }

  private float[] readRow(int outcomes) throws IOException {
    float[] row = new float[outcomes];
    long mask = 0;
    for (int shift = 0; shift < outcomes; shift += Byte.SIZE) {
      mask |= (long) in.readByte() << shift;
    }
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      int outcome = Long.numberOfTrailingZeros(rest);
      if (outcome >= outcomes) {
        throw new IOException("broken model file: a weight behind the end of its row");
      }
      int number = in.readInt("weight", 2 * MaxentWeights.MAX_WEIGHT * MaxentWeights.STEPS);
      int steps = (number & 1) == 0 ? number >>> 1 : -((number + 1) >>> 1);
      row[outcome] = (float) steps / MaxentWeights.STEPS;
    }
    return row;
  }
}
