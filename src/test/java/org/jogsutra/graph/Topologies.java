package org.jogsutra.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** Topologies written as text, and published ones. */
final class Topologies {

  /** Who met whom outside of a karate club (Zachary 1977). */
  static final String KARATE =
      "0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13"
          + " 1-17 1-19 1-21 1-30 2-3 2-7 2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6"
          + " 5-10 5-16 6-16 8-30 8-32 8-33 9-33 13-33 14-32 14-33 15-32 15-33 18-32 18-33 19-33"
          + " 20-32 20-33 22-32 22-33 23-25 23-27 23-29 23-32 23-33 24-25 24-27 24-31 25-31 26-29"
          + " 26-33 27-33 28-31 28-33 29-32 29-33 30-32 30-33 31-32 31-33 32-33";

  /** The kite on which measures of who is central disagree (Krackhardt 1990). */
  static final String KITE =
      "0-1 0-2 0-3 0-5 1-3 1-4 1-6 2-3 2-5 3-4 3-5 3-6 4-6 5-6 5-7 6-7 7-8 8-9";

  /**
   * Marriages of Florentine families (Padgett and Ansell 1993), numbered in the order of their
   * names, Pucci left out: 0 is Acciaiuoli, 8 Medici.
   */
  static final String FLORENCE =
      "0-8 1-5 1-6 1-8 2-4 2-8 3-6 3-10 3-13 4-10 4-13 6-7 6-14 8-11 8-12 8-14 9-12 10-13 11-13"
          + " 11-14";

  private Topologies() {}

  /** Returns the topology of edges such as {@code "0-1 1-2:3"}, the second of weight 3. */
  static Topology of(int nodes, String edges) {
    List<double[]> parsed =
        Arrays.stream(edges.split(" ", -1))
            .filter(edge -> !edge.isEmpty())
            .map(Topologies::edge)
            .sorted(
                Comparator.<double[]>comparingDouble(edge -> edge[0])
                    .thenComparingDouble(edge -> edge[1]))
            .toList();
    var list = new EdgeList();
    parsed.forEach(edge -> list.add((int) edge[0], (int) edge[1], edge[2]));
    return list.topology(nodes);
  }

  private static double[] edge(String text) {
    double[] parts =
        Arrays.stream(text.split("[-:]", -1)).mapToDouble(Double::parseDouble).toArray();
    return DoubleStream.concat(Arrays.stream(parts), DoubleStream.of(1)).limit(3).toArray();
  }

  /** Returns that of a generated network. */
  static Topology generated(int nodes, int edges) {
    return Topology.of(GeneratedNetwork.of(nodes, edges, 7));
  }
}
