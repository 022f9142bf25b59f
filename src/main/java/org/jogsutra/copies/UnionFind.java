package org.jogsutra.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Disjoint sets of the numbers from 0; each set is known by its least number. */
final class UnionFind {

  private final int[] parent;

  UnionFind(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** Returns the least number of a number's set. */
  int find(int number) {
    int at = number;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  void union(int a, int b) {
    int rootOfA = find(a);
    int rootOfB = find(b);
    parent[Math.max(rootOfA, rootOfB)] = Math.min(rootOfA, rootOfB);
  }

  boolean together(int a, int b) {
    return find(a) == find(b);
  }

  /**
   * Returns the sets of two numbers or more among those given, in the order of their least numbers,
   * each in ascending order.
   */
  List<int[]> sets(int[] numbers) {
    long[] byRoot = new long[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      byRoot[i] = (long) find(numbers[i]) << Integer.SIZE | numbers[i];
    }
    Arrays.sort(byRoot);
    List<int[]> sets = new ArrayList<>();
    int begin = 0;
    for (int end = 1; end <= byRoot.length; end++) {
      if (end == byRoot.length || byRoot[end] >> Integer.SIZE != byRoot[begin] >> Integer.SIZE) {
        if (end - begin > 1) {
          sets.add(numbers(byRoot, begin, end));
        }
        begin = end;
      }
    }
    return sets;
  }

  private static int[] numbers(long[] byRoot, int begin, int end) {
    int[] numbers = new int[end - begin];
    Arrays.setAll(numbers, i -> (int) byRoot[begin + i]);
    return numbers;
  }
}
