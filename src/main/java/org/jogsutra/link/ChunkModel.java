package org.jogsutra.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jogsutra.link.AlignedName.Chunk;

/**
 * How likely a chunk is behind the chunks before it, counted over the aligned names: a joint n-gram
 * model (Bisani and Ney 2008, "Joint-sequence models for grapheme-to-phoneme conversion"), smoothed
 * after Witten and Bell (1991). Immutable.
 *
 * <p>A history is a node of the tree of counts: {@link #start} begins a word, {@link #next} follows
 * a chunk.
 */
final class ChunkModel {

  /** The chunk behind the last of a word. */
  static final int END = 0;

  private static final int BEGIN = 1;
  private static final int ORDER = 8;
  private static final int SPELLINGS = 8;

  /**
   * How much a kind of chunk seen behind a history speaks for a kind not seen. Witten and Bell have
   * 1; 12 was better on held-out names, whose spellings vary more than running text.
   */
  private static final double DOUBT = 12;

  private static final double UNSEEN = 1e-7;

  private final List<Chunk> chunks = new ArrayList<>(List.of(new Chunk("", ""), new Chunk("", "")));
  private final Map<Chunk, Integer> numbers = new HashMap<>();
  private final Map<String, List<Integer>> byUnits = new HashMap<>();
  private final ChunkTree tree = new ChunkTree();

  ChunkModel(List<AlignedName> names) {
    for (AlignedName name : names) {
      // A name word of a hundred people is not a hundred times the evidence of one.
      count(numbers(name), Math.sqrt(name.weight()));
    }
    byUnits.replaceAll((units, spellings) -> mostFrequent(spellings));
  }

  /** Rare spellings of units cost most of the time and are next to never the likeliest. */
  private List<Integer> mostFrequent(List<Integer> spellings) {
    return spellings.stream()
        .sorted(
            Comparator.comparingDouble(
                chunk -> -tree.count(Math.max(0, tree.child(ChunkTree.ROOT, chunk)))))
        .limit(SPELLINGS)
        .toList();
  }

  private int[] numbers(AlignedName name) {
    int[] sequence = new int[name.chunks().size() + 2];
    sequence[0] = BEGIN;
    for (int i = 0; i < name.chunks().size(); i++) {
      sequence[i + 1] = numbers.computeIfAbsent(name.chunks().get(i), this::added);
    }
    return sequence;
  }

  private int added(Chunk chunk) {
    chunks.add(chunk);
    byUnits.computeIfAbsent(chunk.bengali(), units -> new ArrayList<>()).add(chunks.size() - 1);
    return chunks.size() - 1;
  }

  private void count(int[] sequence, double weight) {
    // For each chunk, the node of the sequence from it up to before the chunk that is counted.
    int[] parents = new int[sequence.length];
    for (int end = 1; end < sequence.length; end++) {
      parents[end - 1] = tree.grow(ChunkTree.ROOT, sequence[end - 1]);
      int longer = ChunkTree.NONE;
      for (int begin = Math.max(0, end - ORDER + 1); begin <= end; begin++) {
        int parent = begin < end ? parents[begin] : ChunkTree.ROOT;
        int node = tree.grow(parent, sequence[end]);
        tree.count(parent, node, weight);
        if (longer != ChunkTree.NONE) {
          tree.link(longer, node);
        }
        parents[begin] = node;
        longer = node;
      }
    }
  }

  /** Returns the history of nothing but the begin of a word. */
  int start() {
    return Math.max(ChunkTree.ROOT, tree.child(ChunkTree.ROOT, BEGIN));
  }

  /**
   * Returns the numbers of the chunks that begin with just these units, none where none is known.
   */
  List<Integer> chunks(String units) {
    return byUnits.getOrDefault(units, List.of());
  }

  String latin(int chunk) {
    return chunks.get(chunk).latin();
  }

  /** Returns the chance that a chunk comes behind a history, above 0. */
  double chance(int history, int chunk) {
    if (history == ChunkTree.ROOT) {
      int node = tree.child(history, chunk);
      return node == ChunkTree.NONE ? UNSEEN : tree.count(node) / tree.total(history);
    }
    double shorter = chance(tree.shorter(history), chunk);
    if (tree.kinds(history) == 0) {
      return shorter;
    }
    int node = tree.child(history, chunk);
    double seen = node == ChunkTree.NONE ? 0 : tree.count(node);
    double doubt = DOUBT * tree.kinds(history);
    return (seen + doubt * shorter) / (tree.total(history) + doubt);
  }

  /** Returns the history that ends with a chunk: the longest that was ever counted. */
  int next(int history, int chunk) {
    int from = history;
    int node = tree.child(from, chunk);
    while (node == ChunkTree.NONE && from != ChunkTree.ROOT) {
      from = tree.shorter(from);
      node = tree.child(from, chunk);
    }
    return Math.max(ChunkTree.ROOT, node);
  }
}
