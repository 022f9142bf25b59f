package org.jogsutra.graph;

import java.util.Arrays;

/**
 * Counts of which entities are named together, as arrays: what {@link GraphScores} are made of.
 *
 * <p>Nodes and edges are numbered from 0 in the order they were added. Counts are of windows
 * (sentences, or whole articles) of independent reports: of a cluster of copies, one article. The
 * pair of an edge may occur in copies alone; then no window names both.
 *
 * <p>Immutable. Takes about 25 bytes for an edge and 12 for a node.
 */
public final class Network {

  private final int windows;
  private final int[] nodeWindows;
  private final byte[] types;
  private final int[] sources;
  private final int[] targets;
  private final double[] weights;
  private final int[] together;

  private Network(Builder builder) {
    windows = builder.windows;
    nodeWindows = Arrays.copyOf(builder.nodeWindows, builder.nodes);
    types = Arrays.copyOf(builder.types, builder.nodes);
    sources = Arrays.copyOf(builder.sources, builder.edges);
    targets = Arrays.copyOf(builder.targets, builder.edges);
    weights = Arrays.copyOf(builder.weights, builder.edges);
    together = Arrays.copyOf(builder.together, builder.edges);
  }

  /** Returns a builder of a network counted over this many windows. */
  public static Builder builder(int windows) {
    return new Builder(windows);
  }

  /** Returns how many windows there are, with and without names in them. */
  public int windows() {
    return windows;
  }

  /** Returns the number of nodes. */
  public int nodes() {
    return nodeWindows.length;
  }

  /** Returns the number of edges. */
  public int edges() {
    return sources.length;
  }

  /** Returns the number of windows that name a node. */
  public int windows(int node) {
    return nodeWindows[node];
  }

  /** Returns the type of a node. */
  public int type(int node) {
    return types[node];
  }

  /** Returns the end of an edge that has the smaller number. */
  public int source(int edge) {
    return sources[edge];
  }

  /** Returns the end of an edge that has the larger number. */
  public int target(int edge) {
    return targets[edge];
  }

  /** Returns what an edge weighs. */
  public double weight(int edge) {
    return weights[edge];
  }

  /** Returns the number of windows that name both ends of an edge. */
  public int together(int edge) {
    return together[edge];
  }

  /** Takes all nodes first and then the edges, one by one as a database gives them. */
  public static final class Builder {

    private static final int FIRST_SIZE = 1 << 10;

    private final int windows;
    private int[] nodeWindows = new int[FIRST_SIZE];
    private byte[] types = new byte[FIRST_SIZE];
    private int nodes;
    private int[] sources = new int[FIRST_SIZE];
    private int[] targets = new int[FIRST_SIZE];
    private double[] weights = new double[FIRST_SIZE];
    private int[] together = new int[FIRST_SIZE];
    private int edges;

    private Builder(int windows) {
      check(windows >= 0, "windows", windows);
      this.windows = windows;
    }

    /**
     * Adds a node, and returns its number.
     *
     * @param itsWindows the number of windows that name it, at most all
     * @param type a number from 0 to 127 for its type, such as the ordinal of an enum
     */
    public int addNode(int itsWindows, int type) {
      check(
          itsWindows >= 0 && itsWindows <= windows,
          "windows that name it, and all",
          itsWindows,
          windows);
      check(type >= 0 && type <= Byte.MAX_VALUE, "type", type);
      if (nodes == nodeWindows.length) {
        nodeWindows = Arrays.copyOf(nodeWindows, 2 * nodes);
        types = Arrays.copyOf(types, 2 * nodes);
      }
      nodeWindows[nodes] = itsWindows;
      types[nodes] = (byte) type;
      return nodes++;
    }

    /**
     * Adds an edge. They come in order, first of {@code a}, then of {@code b}, each pair once: so
     * that sums over them are the same to the last bit however a database found them.
     *
     * @param a the number of a node
     * @param b the number of another node, larger than {@code a}
     * @param weight what the graph weighs the pair by; positive
     * @param windowsOfBoth the number of windows that name both
     */
    public void addEdge(int a, int b, double weight, int windowsOfBoth) {
      check(a >= 0 && a < b && b < nodes, "ends of an edge, and nodes", a, b, nodes);
      check(edges == 0 || isAfterLast(a, b), "edge out of order", a, b);
      check(weight > 0 && weight < Double.POSITIVE_INFINITY, "weight", weight);
      int either = nodeWindows[a] + nodeWindows[b] - windowsOfBoth;
      check(
          windowsOfBoth >= 0
              && windowsOfBoth <= Math.min(nodeWindows[a], nodeWindows[b])
              && either <= windows,
          "windows that name both, and each",
          windowsOfBoth,
          nodeWindows[a],
          nodeWindows[b]);
      add(a, b, weight, windowsOfBoth);
    }

    /** Returns the network of what was added so far. */
    public Network build() {
      return new Network(this);
    }

    private boolean isAfterLast(int a, int b) {
      int last = edges - 1;
      return a > sources[last] || (a == sources[last] && b > targets[last]);
    }

    private void add(int a, int b, double weight, int windowsOfBoth) {
      if (edges == sources.length) {
        sources = Arrays.copyOf(sources, 2 * edges);
        targets = Arrays.copyOf(targets, 2 * edges);
        weights = Arrays.copyOf(weights, 2 * edges);
        together = Arrays.copyOf(together, 2 * edges);
      }
      sources[edges] = a;
      targets[edges] = b;
      weights[edges] = weight;
      together[edges] = windowsOfBoth;
      edges++;
    }

    private static void check(boolean holds, String what, Object... values) {
      if (!holds) {
        throw new IllegalArgumentException(what + ": " + Arrays.toString(values));
      }
    }
  }
}
