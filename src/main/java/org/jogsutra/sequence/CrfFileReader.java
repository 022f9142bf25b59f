package org.jogsutra.sequence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.jogsutra.sequence.CrfWeights.Settings;
import org.jogsutra.sequence.CrfWeights.Word;
import org.jogsutra.sequence.LabelSet.Transition;

/** Reads a model file; its parts are told in the package's description. */
final class CrfFileReader {

  static final String MAGIC = "JSCRF1";

  private static final int MAX_STRINGS = 1 << 21;
  private static final int MAX_ROWS = 1 << 23;
  private static final float MAX_WEIGHT = 1e6f;

  private final BoundedInput in;

  private CrfFileReader(InputStream in) throws IOException {
    this.in = new BoundedInput(in);
  }

  /** Reads a file to its end; a file that is not a whole model gives an exception. */
  static CrfWeights read(InputStream in) throws IOException {
    try {
      return new CrfFileReader(in).readWeights();
    } catch (IllegalArgumentException | EOFException | ZipException e) {
      throw new IOException("broken model file: " + e.getMessage(), e);
    }
  }

  private CrfWeights readWeights() throws IOException {
    for (int i = 0; i < MAGIC.length(); i++) {
      if (in.readByte() != MAGIC.charAt(i)) {
        throw new IOException("not a model file");
      }
    }
    Settings settings = readSettings();
    LabelSet labels = readLabels();
    List<Word> words = readWords(settings.clusters());
    List<String> affixes = readStrings();
    CrfWeights empty = new CrfWeights(settings, labels, words, affixes, Map.of());
    Map<Template, WeightTable> tables = new EnumMap<>(Template.class);
    for (Template template : Template.values()) {
      tables.put(template, readTable(template, empty));
    }
    if (!in.isAtEnd()) {
      throw new IOException("broken model file: more behind its end");
    }
    return new CrfWeights(settings, labels, words, affixes, tables);
  }

  private Settings readSettings() throws IOException {
    int longestAffix = in.readInt("longest affix", CrfWeights.MAX_AFFIX);
    int disjunctiveWidth = in.readInt("disjunctive width", CrfWeights.MAX_WIDTH);
    boolean clustersOfLowerCase = in.readInt("lower case", 1) == 1;
    int clusters = in.readInt("clusters", CrfWeights.MAX_CLUSTERS);
    return new Settings(longestAffix, disjunctiveWidth, clustersOfLowerCase, clusters);
  }

  private LabelSet readLabels() throws IOException {
    int count = in.readInt("labels", LabelSet.MAX_LABELS);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(in.readString("", 0));
    }
    int background = in.readInt("background", count);
    int transitionCount = in.readInt("transitions", count * count);
    List<Transition> transitions = new ArrayList<>();
    for (int i = 0; i < transitionCount; i++) {
      transitions.add(new Transition(in.readInt("label", count), in.readInt("label", count)));
    }
    return new LabelSet(names, background, transitions);
  }

  private List<Word> readWords(int clusters) throws IOException {
    List<Word> words = new ArrayList<>();
    for (String text : readStrings()) {
      words.add(new Word(text, in.readInt("cluster", clusters - 1)));
    }
    return words;
  }

  private List<String> readStrings() throws IOException {
    int count = in.readInt("strings", MAX_STRINGS);
    List<String> strings = new ArrayList<>();
    String last = "";
    for (int i = 0; i < count; i++) {
      String string = in.readString(last, in.readInt("letters as before", last.length()));
      if (i > 0 && string.compareTo(last) <= 0) {
        throw new IOException("broken model file: strings out of order");
      }
      strings.add(string);
      last = string;
    }
    return strings;
  }

  private WeightTable readTable(Template template, CrfWeights weights) throws IOException {
    int width = weights.labels().width(template);
    int rows = in.readInt("rows", MAX_ROWS);
    in.allocate((long) rows * (width + 2));
    long[] keys = readKeys(template, rows, weights);
    byte[] masks = new byte[rows * bytes(width)];
    int count = 0;
    for (int i = 0; i < masks.length; i++) {
      masks[i] = (byte) in.readByte();
      count += Integer.bitCount(masks[i] & 0xFF);
    }
    return new WeightTable(width, keys, spread(readFloats(count), masks, width));
  }

  private long[] readKeys(Template template, int rows, CrfWeights weights) throws IOException {
    long[] keys = new long[rows];
    long last = -1;
    for (int row = 0; row < rows; row++) {
      long difference = in.readLong("key", Long.MAX_VALUE / 2);
      keys[row] = Math.max(last, 0) + difference;
      if (keys[row] <= last || !isKey(template.key(), keys[row], weights)) {
        throw new IOException("broken model file: key " + keys[row] + " of " + template);
      }
      last = keys[row];
    }
    return keys;
  }

  private static boolean isKey(Template.Key kind, long key, CrfWeights weights) {
    int words = weights.words().size();
    int clusters = weights.settings().clusters();
    return switch (kind) {
      case NONE -> key == 0;
      case WORD -> key < words;
      case AFFIX -> key < weights.affixes().size();
      case CLUSTER -> key < clusters;
      case WORDS -> key >>> 32 < words && (key & 0xFFFFFFFFL) < words;
      case CLUSTERS -> key >>> 32 < clusters && (key & 0xFFFFFFFFL) < clusters;
    };
  }

  private float[] readFloats(int count) throws IOException {
    in.allocate(count);
    int[] bits = new int[count];
    for (int plane = 0; plane < Float.BYTES; plane++) {
      for (int i = 0; i < count; i++) {
        bits[i] = (bits[i] << Byte.SIZE) | in.readByte();
      }
    }
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = Float.intBitsToFloat(bits[i]);
      if (!(Math.abs(floats[i]) < MAX_WEIGHT)) {
        throw new IOException("broken model file: a weight is " + floats[i]);
      }
    }
    return floats;
  }

  /** Puts weights where the masks of the rows have their bits. */
  private static float[] spread(float[] floats, byte[] masks, int width) throws IOException {
    float[] rows = new float[masks.length / Math.max(1, bytes(width)) * width];
    int next = 0;
    for (int i = 0; i < masks.length; i++) {
      int row = i / bytes(width);
      int column = i % bytes(width) * Byte.SIZE;
      for (int rest = masks[i] & 0xFF; rest != 0; rest &= rest - 1) {
        int bit = column + Integer.numberOfTrailingZeros(rest);
        if (bit >= width) {
          throw new IOException("broken model file: a weight behind the end of its row");
        }
        rows[row * width + bit] = floats[next++];
      }
    }
    return rows;
  }

  /** Returns how many bytes the mask of a row has. */
  private static int bytes(int width) {
    return (width + Byte.SIZE - 1) / Byte.SIZE;
  }
}
