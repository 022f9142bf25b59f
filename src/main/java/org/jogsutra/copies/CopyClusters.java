package org.jogsutra.copies;

import java.util.Arrays;
import java.util.List;

/**
 * Clusters of articles that are copies or rewrites of one text.
 *
 * <p>Articles are added in the order of their numbers, from 0. Which ones are clustered does not
 * depend on that order; the first of a cluster represents it. For use by one thread.
 */
public final class CopyClusters {

  /** From this similarity on two texts are taken for versions of one. */
  static final double SIMILAR = 0.18;

  /** Clusters are joined as long as their members are so similar on average. */
  static final double LINKED = 0.15;

  /** From this similarity on that is beyond doubt. */
  static final double NEARLY_EQUAL = 0.5;

  /** Larger sets are parted by {@link #NEARLY_EQUAL} first. */
  private static final int LARGEST_LINKED = 300;

  private final Signatures signatures = new Signatures();
  private long[] exact = new long[1024];
  private int[] signed = new int[1024];
  private int size;

  /** Adds the next article. */
  public void add(Fingerprint fingerprint) {
    if (size == exact.length) {
      exact = Arrays.copyOf(exact, 2 * size);
      signed = Arrays.copyOf(signed, 2 * size);
    }
    if (fingerprint.sharedSignature().length > 0) {
      signed[signatures.size()] = size;
      signatures.add(fingerprint.sharedSignature());
    }
    exact[size++] = fingerprint.exact();
  }

  /** Returns how many articles were added. */
  public int size() {
    return size;
  }

  /** Returns for each article the first one of its cluster: itself if it is alone. */
  public int[] representatives() {
    var articles = new UnionFind(size);
    joinExact(articles);
    joinSimilar(articles);
    int[] first = new int[size];
    Arrays.setAll(first, articles::find);
    return first;
  }

  private void joinExact(UnionFind articles) {
    var equal = new EqualFinder(size, i -> Long.hashCode(exact[i]), (a, b) -> exact[a] == exact[b]);
    for (int i = 0; i < size; i++) {
      if (exact[i] != Fingerprint.NO_HASH) {
        articles.union(equal.firstEqual(i), i);
      }
    }
  }

  private void joinSimilar(UnionFind articles) {
    int[] different = joinEqual(articles);
    var pairs = new SimilarPairs(signatures);
    pairs.join(different);
    var linked = new UnionFind(signatures.size());
    for (int[] set : pairs.similar().sets(different)) {
      link(set, pairs.nearlyEqual(), linked);
    }
    for (int signature : different) {
      articles.union(signed[signature], signed[linked.find(signature)]);
    }
  }

  /** Joins articles of equal signatures, and returns one signature of each kind. */
  private int[] joinEqual(UnionFind articles) {
    var equal =
        new EqualFinder(
            signatures.size(), signatures::hash, (a, b) -> signatures.compare(a, b) == 0);
    int[] different = new int[signatures.size()];
    int kinds = 0;
    for (int i = 0; i < signatures.size(); i++) {
      int first = equal.firstEqual(i);
      articles.union(signed[first], signed[i]);
      if (first == i) {
        different[kinds++] = i;
      }
    }
    return Arrays.copyOf(different, kinds);
  }

  private void link(int[] set, UnionFind nearlyEqual, UnionFind linked) {
    if (set.length <= LARGEST_LINKED) {
      AverageLinkage.join(signatures, set, LINKED, linked);
      return;
    }
    List<int[]> parts = nearlyEqual.sets(set);
    for (int[] part : parts) {
      if (part.length <= LARGEST_LINKED) {
        AverageLinkage.join(signatures, part, LINKED, linked);
      } else {
        Arrays.stream(part).forEach(member -> linked.union(part[0], member));
      }
    }
  }
}
