package org.jogsutra.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.link.AlignedName;
import org.jogsutra.link.AlignedName.Chunk;
import org.jogsutra.link.BengaliUnits;

/**
 * Learns which Bengali units become which Latin letters, by expectation maximization over all ways
 * to cut a pair into chunks of one or two units and up to three letters (Jiampojamarn, Kondrak and
 * Sherif 2007, "Applying many-to-many alignments and hidden Markov models to letter-to-phoneme
 * conversion").
 */
final class PairAligner {

  private static final int ROUNDS = 8;
  private static final int MOST_UNITS = 2;
  private static final int MOST_LETTERS = 3;

  /** What each unit more, and each letter more or less than one, costs a chunk at first. */
  private static final double SHAPE_PENALTY = 0.05;

  /** What a second unit costs a chunk in every round; without it, chunks grow to rare pairs. */
  private static final double LENGTH_PENALTY = 0.05;

  private final Map<Chunk, Integer> ids = new HashMap<>();
  private final List<Chunk> chunks = new ArrayList<>();
  private double[] chances = {};

  private PairAligner() {}

  /** Returns the likeliest cut of each pair that can be cut at all, in the order of the pairs. */
  static List<AlignedName> align(List<NamePair> pairs) {
    PairAligner aligner = new PairAligner();
    List<Grid> grids = pairs.stream().map(pair -> aligner.new Grid(pair)).toList();
    aligner.chances = aligner.chunks.stream().mapToDouble(PairAligner::firstChance).toArray();
    for (int round = 0; round < ROUNDS; round++) {
      double[] counts = new double[aligner.chances.length];
      grids.forEach(grid -> grid.count(counts));
      aligner.learn(counts);
    }
    return grids.stream().flatMap(grid -> grid.best().stream()).toList();
  }

  private static double firstChance(Chunk chunk) {
    int extra = chunk.bengali().length() - 1 + Math.abs(chunk.latin().length() - 1);
    return Math.pow(SHAPE_PENALTY, extra);
  }

  private void learn(double[] counts) {
    double total = Arrays.stream(counts).sum();
    for (int i = 0; i < counts.length; i++) {
      double penalty = chunks.get(i).bengali().length() > 1 ? LENGTH_PENALTY : 1;
      chances[i] = penalty * counts[i] / total;
    }
  }

  private int id(String bengali, String latin) {
    return ids.computeIfAbsent(
        new Chunk(bengali, latin),
        chunk -> {
          chunks.add(chunk);
          return chunks.size() - 1;
        });
  }

  /** One pair: rows are places between its units, columns places between its letters. */
  private final class Grid {

    private final String units;
    private final String latin;
    private final double weight;

    /** For each step from place to place, the one it begins at. */
    private final int[] places;

    /** For each step the chunk it takes. */
    private final int[] steps;

    Grid(NamePair pair) {
      units = BengaliUnits.spell(pair.bengali());
      latin = pair.latin();
      weight = pair.weight();
      List<int[]> found = new ArrayList<>();
      for (int place = 0; place < units.length() * width(); place++) {
        addSteps(place, found);
      }
      places = found.stream().mapToInt(step -> step[0]).toArray();
      steps = found.stream().mapToInt(step -> step[1]).toArray();
    }

    private int width() {
      return latin.length() + 1;
    }

    /** Two units never fall silent at once. */
    private void addSteps(int place, List<int[]> found) {
      int unit = place / width();
      int letter = place % width();
      for (int n = 1; n <= MOST_UNITS && unit + n <= units.length(); n++) {
        String bengali = units.substring(unit, unit + n);
        for (int m = n - 1; m <= MOST_LETTERS && letter + m <= latin.length(); m++) {
          found.add(new int[] {place, id(bengali, latin.substring(letter, letter + m))});
        }
      }
    }

    private int end(int step) {
      Chunk chunk = chunks.get(steps[step]);
      return places[step] + chunk.bengali().length() * width() + chunk.latin().length();
    }

    private double[] grid(double value) {
      double[] grid = new double[(units.length() + 1) * width()];
      Arrays.fill(grid, value);
      return grid;
    }

    void count(double[] counts) {
      double[] forward = grid(0);
      forward[0] = 1;
      for (int i = 0; i < steps.length; i++) {
        forward[end(i)] += forward[places[i]] * chances[steps[i]];
      }
      double[] backward = grid(0);
      double all = forward[forward.length - 1];
      backward[backward.length - 1] = all > 0 ? weight / all : 0;
      for (int i = steps.length - 1; i >= 0; i--) {
        double behind = chances[steps[i]] * backward[end(i)];
        backward[places[i]] += behind;
        counts[steps[i]] += forward[places[i]] * behind;
      }
    }

    Optional<AlignedName> best() {
      double[] best = grid(Double.NEGATIVE_INFINITY);
      best[0] = 0;
      int[] last = new int[best.length];
      for (int i = 0; i < steps.length; i++) {
        double score = best[places[i]] + Math.log(chances[steps[i]]);
        if (score > best[end(i)]) {
          best[end(i)] = score;
          last[end(i)] = i;
        }
      }
      boolean cut = best[best.length - 1] > Double.NEGATIVE_INFINITY;
      return cut ? Optional.of(new AlignedName(weight, path(last))) : Optional.empty();
    }

    private List<Chunk> path(int[] last) {
      List<Chunk> path = new ArrayList<>();
      int place = last.length - 1;
      while (place > 0) {
        path.add(chunks.get(steps[last[place]]));
        place = places[last[place]];
      }
      Collections.reverse(path);
      return path;
    }
  }
}
