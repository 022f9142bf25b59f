package org.jogsutra.graph;

import java.util.Arrays;
import java.util.Random;

/**
 * Share of the shortest paths between other nodes that pass through each node, from 0 to 1.
 *
 * <p>By the algorithm of Brandes (2001), edges undirected and all of length 1: the mean, over
 * sources of paths, of the share of the other nodes whose shortest paths from there pass through.
 * Exact up to {@value #EXACT} nodes. Above that the mean is over {@value #SAMPLE} sources drawn
 * with a fixed seed, so by Hoeffding's inequality a node's value is off by less than 0.061 with 95%
 * probability: good for telling which few nodes hold the graph together, not for ranking the rest.
 *
 * <p>JGraphT's own cannot sample, boxes each number, and divides by a product that overflows above
 * 46,341 nodes.
 */
final class Betweenness {

  static final int EXACT = 2_000;
  static final int SAMPLE = 500;

  private static final long SEED = 1;

  private final Topology topology;
  private final int[] distance;
  private final double[] paths;
  private final double[] dependency;
  private final int[] visited;

  private Betweenness(Topology topology) {
    this.topology = topology;
    distance = new int[topology.size()];
    paths = new double[topology.size()];
    dependency = new double[topology.size()];
    visited = new int[topology.size()];
  }

  /** Returns the betweenness of each node. */
  static double[] of(Topology topology) {
    int size = topology.size();
    int[] sources = size <= EXACT ? allNodes(size) : someNodes(size);
    return new Betweenness(topology).mean(sources);
  }

  private static int[] allNodes(int size) {
    int[] nodes = new int[size];
    Arrays.setAll(nodes, node -> node);
    return nodes;
  }

  private static int[] someNodes(int size) {
    return new Random(SEED).ints(0, size).distinct().limit(SAMPLE).toArray();
  }

  private double[] mean(int[] sources) {
    int size = topology.size();
    double[] sums = new double[size];
    int[] others = new int[size];
    Arrays.fill(others, sources.length);
    for (int source : sources) {
      others[source]--;
      addDependencies(source, sums);
    }
    for (int node = 0; node < size; node++) {
      // Two nodes or fewer have no path that could pass through another.
      sums[node] = size <= 2 ? 0 : Math.min(1, sums[node] / others[node] / (size - 2));
    }
    return sums;
  }

  private void addDependencies(int source, double[] sums) {
    int reached = countPaths(source);
    Arrays.fill(dependency, 0);
    for (int i = reached - 1; i > 0; i--) {
      int node = visited[i];
      sums[node] += dependency[node];
      passOn(node);
    }
  }

  /** Gives each node that comes just before this one its part in the paths to and through it. */
  private void passOn(int node) {
    double perPath = (1 + dependency[node]) / paths[node];
    for (int i = 0; i < topology.degree(node); i++) {
      int before = topology.neighbor(node, i);
      if (distance[before] == distance[node] - 1) {
        dependency[before] += paths[before] * perPath;
      }
    }
  }

  /** Visits nodes in order of their distance from the source, and returns how many it reached. */
  private int countPaths(int source) {
    Arrays.fill(distance, -1);
    Arrays.fill(paths, 0);
    distance[source] = 0;
    paths[source] = 1;
    visited[0] = source;
    int reached = 1;
    for (int next = 0; next < reached; next++) {
      reached = visitNeighbors(visited[next], reached);
    }
    return reached;
  }

  private int visitNeighbors(int node, int reachedSoFar) {
    int reached = reachedSoFar;
    for (int i = 0; i < topology.degree(node); i++) {
      int neighbor = topology.neighbor(node, i);
      if (distance[neighbor] < 0) {
        distance[neighbor] = distance[node] + 1;
        visited[reached++] = neighbor;
      }
      if (distance[neighbor] == distance[node] + 1) {
        paths[neighbor] += paths[node];
      }
    }
    return reached;
  }
}
