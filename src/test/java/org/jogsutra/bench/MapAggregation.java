package org.jogsutra.bench;

import java.util.HashMap;
import java.util.Map;

/** Counts in a {@code HashMap<Long, long[]>}, as anyone would at first. */
final class MapAggregation implements Aggregation {

  private final Map<Long, long[]> pairs = new HashMap<>();

  @Override
  public void add(int article, int a, int b) {
    long key = (long) a << Integer.SIZE | b;
    long[] counts = pairs.computeIfAbsent(key, unseen -> new long[] {0, 0, article, -1});
    counts[0]++;
    if (counts[3] != article) {
      counts[1]++;
      counts[3] = article;
    }
  }

  @Override
  public void aggregate() {
    // Done row by row.
  }

  @Override
  public void forEach(Use use) {
    pairs.forEach((key, counts) -> use.pair((int) (key >>> Integer.SIZE), key.intValue(), counts));
  }
}
