package org.jogsutra.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogsutra.evaluate.Finding.Found;
import org.jogsutra.evaluate.Finding.Verdict;

/**
 * The counts of one tagger by type, kept sentence by sentence so that sentences can be resampled.
 */
public final class Scores {

  private static final int HITS = 0;
  private static final int FOUND = 1;
  private static final int MARKED = 2;
  private static final int COLUMNS = 3;

  private final List<String> types;

  /** For each sentence, three counts for each type. */
  private final int[][] sentences;

  /**
   * How many names were found, and how many of them are right.
   *
   * @param hits found and right
   * @param found right or wrong
   * @param marked found or missed
   */
  public record Counts(int hits, int found, int marked) {}

  /** Precision, recall and their harmonic mean (van Rijsbergen 1979). */
  public enum Measure {
    PRECISION,
    RECALL,
    F1;

    /** Returns the measure, or NaN where there is nothing to measure. */
    public double of(Counts counts) {
      return switch (this) {
        case PRECISION -> (double) counts.hits / counts.found;
        case RECALL -> (double) counts.hits / counts.marked;
        case F1 -> 2.0 * counts.hits / (counts.found + counts.marked);
      };
    }
  }

  /** Creates the scores of what was found in each sentence. */
  public Scores(List<List<Finding>> sentences) {
    types =
        sentences.stream()
            .flatMap(List::stream)
            .flatMap(Scores::types)
            .distinct()
            .sorted()
            .toList();
    this.sentences = sentences.stream().map(this::row).toArray(int[][]::new);
  }

  /** Returns the types found or marked, in order of their names. */
  public List<String> types() {
    return types;
  }

  public int sentenceCount() {
    return sentences.length;
  }

  /** Returns the counts of each type, then those of all together. */
  public List<Counts> totals() {
    return totals(IntStream.range(0, sentences.length));
  }

  /** Returns the same for a choice of sentences, which may be repeated. */
  List<Counts> totals(IntStream choice) {
    int[] sums = new int[COLUMNS * types.size()];
    choice.forEach(
        sentence -> {
          int[] row = sentences[sentence];
          for (int i = 0; i < row.length; i++) {
            sums[i] += row[i];
          }
        });
    List<Counts> totals = new ArrayList<>();
    int[] all = new int[COLUMNS];
    for (int i = 0; i < sums.length; i += COLUMNS) {
      totals.add(new Counts(sums[i + HITS], sums[i + FOUND], sums[i + MARKED]));
      for (int column = 0; column < COLUMNS; column++) {
        all[column] += sums[i + column];
      }
    }
    totals.add(new Counts(all[HITS], all[FOUND], all[MARKED]));
    return totals;
  }

  private int[] row(List<Finding> findings) {
    int[] row = new int[COLUMNS * types.size()];
    // Two names found may meet one that is marked.
    Set<Labeled> marked = new HashSet<>();
    for (Finding finding : findings) {
      finding.found().ifPresent(found -> row[column(found.type(), FOUND)]++);
      finding
          .expected()
          .filter(marked::add)
          .ifPresent(label -> row[column(label.type(), MARKED)]++);
      if (finding.verdict() == Verdict.HIT) {
        finding.found().ifPresent(found -> row[column(found.type(), HITS)]++);
      }
    }
    return row;
  }

  private int column(String type, int count) {
    return COLUMNS * types.indexOf(type) + count;
  }

  private static Stream<String> types(Finding finding) {
    return Stream.of(finding.expected().map(Labeled::type), finding.found().map(Found::type))
        .flatMap(Optional::stream);
  }
}
