package org.jogsutra.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogsutra.model.CoOccurrence;
import org.jogsutra.model.EntityGraph.Counts;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Strength;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Evidence;

/** How often each pair of nodes occurred together in the articles, which come one by one. */
final class PairCounts {

  private static final Strength UNKNOWN = new Strength(0, 0, 0, false);

  private final LongIndex index = new LongIndex();
  private final List<PairBlock> blocks = new ArrayList<>();

  /** The article that counts now: its number, its date, and its sentences. */
  record Source(int article, String date, Evidence evidence) {}

  /**
   * Counts a window that names both of two nodes.
   *
   * @param sentence the one to take for evidence if they are new as a pair
   */
  void add(NodeTally a, NodeTally b, int sentence, Source source) {
    int before = index.size();
    int pair = index.numberOf(key(a.number(), b.number()));
    if (pair == before) {
      if (pair % PairBlock.SIZE == 0) {
        blocks.add(new PairBlock());
      }
      block(pair).setEvidence(pair % PairBlock.SIZE, source.evidence().of(sentence));
    }
    block(pair).add(pair % PairBlock.SIZE, source.article(), source.date());
  }

  /**
   * Returns the pairs, each weighed by the number of its articles, in the order they were first
   * seen.
   *
   * @param ids the ids of the nodes by their numbers
   */
  Stream<Edge> edges(List<EntityId> ids) {
    return IntStream.range(0, index.size()).mapToObj(pair -> edge(pair, ids));
  }

  private Edge edge(int pair, List<EntityId> ids) {
    long key = index.key(pair);
    var ends = CoOccurrence.of(ids.get((int) (key >>> Integer.SIZE)), ids.get((int) key));
    PairBlock block = block(pair);
    Counts counts = block.counts(pair % PairBlock.SIZE);
    return new Edge(
        ends, counts.clusters(), counts, UNKNOWN, List.of(), block.evidence(pair % PairBlock.SIZE));
  }

  private PairBlock block(int pair) {
    return blocks.get(pair / PairBlock.SIZE);
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
  }
}
