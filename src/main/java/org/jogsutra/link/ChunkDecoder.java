package org.jogsutra.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the likeliest Latin spelling of a word by a beam search over its chunks. Several ways to
 * cut a word may give one spelling; their chances add up.
 */
final class ChunkDecoder {

  /** Longer words are no names: they are read with a beam of one, so the time stays bounded. */
  private static final int LONGEST = 64;

  private static final int BEAM = 6;
  private static final int MOST_UNITS = 2;
  private static final double UNKNOWN = -20;
  private static final Comparator<Path> BEST_FIRST =
      Comparator.comparingDouble(path -> -path.score());

  private final ChunkModel model;

  ChunkDecoder(ChunkModel model) {
    this.model = model;
  }

  /** A way through the first units of a word; {@code length} counts the chunks before. */
  private record Path(List<Path> before, int history, String latin, double score) {

    Path(Path before, int history, String latin, double score) {
      this(List.of(before), history, latin, score);
    }

    String text() {
      List<String> parts = new ArrayList<>();
      for (Path path = this; !path.before.isEmpty(); path = path.before.get(0)) {
        parts.add(path.latin);
      }
      StringBuilder text = new StringBuilder();
      for (int i = parts.size() - 1; i >= 0; i--) {
        text.append(parts.get(i));
      }
      return text.toString();
    }
  }

  /** Returns the spelling of the units of a word, in lower case. */
  String decode(String units) {
    int width = units.length() > LONGEST ? 1 : BEAM;
    List<Path> here = new ArrayList<>(List.of(new Path(List.of(), model.start(), "", 0)));
    List<Path> next = new ArrayList<>();
    for (int i = 0; i < units.length(); i++) {
      List<Path> behindNext = new ArrayList<>();
      for (Path path : best(here, width)) {
        next.addAll(extended(path, units.substring(i, i + 1)));
        if (i + MOST_UNITS <= units.length()) {
          behindNext.addAll(extended(path, units.substring(i, i + MOST_UNITS)));
        }
      }
      here = next;
      next = behindNext;
    }
    return likeliest(best(here, width));
  }

  private List<Path> extended(Path path, String units) {
    List<Path> paths = new ArrayList<>();
    for (int chunk : model.chunks(units)) {
      double score = path.score + Math.log(model.chance(path.history, chunk));
      paths.add(new Path(path, model.next(path.history, chunk), model.latin(chunk), score));
    }
    if (paths.isEmpty() && units.length() == 1) {
      String plain = BengaliUnits.plain(units.charAt(0));
      paths.add(new Path(path, ChunkTree.ROOT, plain, path.score + UNKNOWN));
    }
    return paths;
  }

  private static List<Path> best(List<Path> paths, int width) {
    paths.sort(BEST_FIRST);
    return paths.subList(0, Math.min(width, paths.size()));
  }

  private String likeliest(List<Path> ends) {
    Map<String, Double> chances = new LinkedHashMap<>();
    for (Path end : ends) {
      double chance = Math.exp(end.score - ends.get(0).score);
      chances.merge(end.text(), chance * model.chance(end.history, ChunkModel.END), Double::sum);
    }
    return chances.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
