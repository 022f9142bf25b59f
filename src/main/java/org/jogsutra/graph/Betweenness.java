package org.jogsutra.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Share of the shortest paths between other nodes that pass through each node, from 0 to 1.
 *
 * <p>By the algorithm of Brandes (2001), edges undirected and all of length 1: the mean, over
 * sources of paths, of the share of the other nodes whose shortest paths from there pass through.
 * Work is nodes and edges times sources, and is bounded: exact while all nodes may be sources, as
 * in graphs of 10,000 nodes and 20,000 edges; above that, the mean over as many sources as the
 * bound allows, drawn with a fixed seed. {@link #error} tells how far off that may be: good for
 * telling which few nodes hold the graph together, not for ranking the rest.
 *
 * <p>JGraphT's own cannot sample, boxes each number, and divides by a product that overflows above
 * 46,341 nodes.
 */
final class Betweenness {

  /** Parts that may be worked on at once; their number is fixed, so that sums are the same. */
  private static final int PARTS = 16;

  /** Nodes and edge ends visited over all sources; some seconds' worth. */
  private static final long MOST_VISITS = 500_000_000;

  /** So many sources at least, if there are as many nodes. */
  private static final int FEWEST_SOURCES = 100;

  private static final long SEED = 1;

  private final Topology topology;
  private final int[] distance;
  private final double[] paths;
  private final double[] dependency;
  private final int[] visited;
  private final double[] sums;

  private Betweenness(Topology topology) {
    this.topology = topology;
    distance = new int[topology.size()];
    paths = new double[topology.size()];
    dependency = new double[topology.size()];
    visited = new int[topology.size()];
    sums = new double[topology.size()];
  }

  /** Returns the betweenness of each node. */
  static double[] of(Topology topology) {
    return of(topology, sources(topology.size(), topology.edges()));
  }

  /** Returns the betweenness of each node, from paths that begin at so many nodes. */
  static double[] of(Topology topology, int sources) {
    int size = topology.size();
    return mean(topology, sources == size ? allNodes(size) : someNodes(size, sources));
  }

  /**
   * Returns by how much a value may be off, with 95% probability for each: 0 where it is exact,
   * otherwise from Hoeffding's inequality, at most 0.136.
   */
  static double error(Topology topology) {
    int sources = sources(topology.size(), topology.edges());
    return sources == topology.size()
        ? 0
        : StrictMath.sqrt(StrictMath.log(2 / 0.05) / (2 * sources));
  }

  /** Returns how many nodes paths begin at in a graph of this size. */
  static int sources(int size, int edges) {
    long visits = Math.max(1, size + 2L * edges);
    return (int) Math.min(size, Math.max(FEWEST_SOURCES, MOST_VISITS / visits));
  }

  private static int[] allNodes(int size) {
    int[] nodes = new int[size];
    Arrays.setAll(nodes, node -> node);
    return nodes;
  }

  private static int[] someNodes(int size, int count) {
    return new Random(SEED).ints(0, size).distinct().limit(count).toArray();
  }

  private static double[] mean(Topology topology, int[] sources) {
    int size = topology.size();
    double[] mean = new double[size];
    // Few parts are held at a time; they are added in their order.
    IntStream.range(0, PARTS)
        .parallel()
        .mapToObj(part -> part(topology, sources, part))
        .forEachOrdered(part -> Arrays.setAll(mean, node -> mean[node] + part[node]));
    BitSet isSource = new BitSet(size);
    Arrays.stream(sources).forEach(isSource::set);
    for (int node = 0; node < size; node++) {
      int others = sources.length - (isSource.get(node) ? 1 : 0);
      // Two nodes or fewer have no path that could pass through another.
      mean[node] = size <= 2 ? 0 : Math.min(1, mean[node] / others / (size - 2));
    }
    return mean;
  }

  private static double[] part(Topology topology, int[] sources, int part) {
    Betweenness betweenness = new Betweenness(topology);
    for (int i = part; i < sources.length; i += PARTS) {
      betweenness.addDependencies(sources[i]);
    }
    return betweenness.sums;
  }

  private void addDependencies(int source) {
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
