package org.jogsutra.sequence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All that a model file holds.
 *
 * @param settings how features are made
 * @param words in the order of their UTF-16 units; the first one is empty and stands for what is
 *     before and after a sentence
 * @param affixes in the same order
 * @param tables the weights of each template
 */
public record CrfWeights(
    Settings settings,
    LabelSet labels,
    List<Word> words,
    List<String> affixes,
    Map<Template, WeightTable> tables) {

  /** The cluster of words that are in none. */
  public static final int UNKNOWN_CLUSTER = 0;

  /** The cluster of what is before and after a sentence. */
  public static final int PADDING_CLUSTER = 1;

  static final int MAX_AFFIX = 32;
  static final int MAX_WIDTH = 16;
  static final int MAX_CLUSTERS = 1 << 16;

  /**
   * How features are made.
   *
   * @param longestAffix in UTF-16 units, with the mark of the word's begin or end
   * @param disjunctiveWidth how many tokens on each side make the features of any of these tokens
   * @param clustersOfLowerCase whether the cluster of a word is that of its lower case
   * @param clusters how many clusters there are
   */
  public record Settings(
      int longestAffix, int disjunctiveWidth, boolean clustersOfLowerCase, int clusters) {
    public Settings {
      check("longest affix", longestAffix, 0, MAX_AFFIX);
      check("disjunctive width", disjunctiveWidth, 0, MAX_WIDTH);
      check("clusters", clusters, PADDING_CLUSTER + 1, MAX_CLUSTERS);
    }
  }

  /** A word and the number of its cluster. */
  public record Word(String text, int cluster) {}

  public CrfWeights {
    words = List.copyOf(words);
    affixes = List.copyOf(affixes);
    tables = Map.copyOf(tables);
    if (words.isEmpty() || !words.get(0).text().isEmpty()) {
      throw new IllegalArgumentException("the first word is not empty");
    }
  }

  /** Returns the same with weights that have 11 significant bits, which make a smaller file. */
  public CrfWeights rounded() {
    Map<Template, WeightTable> rounded = new EnumMap<>(Template.class);
    tables.forEach((template, table) -> rounded.put(template, table.rounded()));
    return new CrfWeights(settings, labels, words, affixes, rounded);
  }

  /** Writes a model file; the same weights always give the same bytes. Leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    new CrfFileWriter(this).write(out);
  }

  /** Returns the weights of a template, none if it is unused. */
  WeightTable table(Template template) {
    WeightTable table = tables.get(template);
    return table == null
        ? new WeightTable(labels.width(template), new long[0], new float[0])
        : table;
  }

  private static void check(String name, int value, int min, int max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(name + " " + value);
    }
  }
}
