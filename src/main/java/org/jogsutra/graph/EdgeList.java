package org.jogsutra.graph;

import java.util.Arrays;

/** Edges that are collected one by one, in the order that {@link Topology} wants. */
final class EdgeList {

  private int[] sources = new int[16];
  private int[] targets = new int[16];
  private double[] weights = new double[16];
  private int size;

  void add(int source, int target, double weight) {
    if (size == sources.length) {
      sources = Arrays.copyOf(sources, 2 * size);
      targets = Arrays.copyOf(targets, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    sources[size] = source;
    targets[size] = target;
    weights[size] = weight;
    size++;
  }

  /** Returns the topology of these edges and this many nodes. */
  Topology topology(int nodes) {
    return new Topology(
        nodes,
        Arrays.copyOf(sources, size),
        Arrays.copyOf(targets, size),
        Arrays.copyOf(weights, size));
  }
}
