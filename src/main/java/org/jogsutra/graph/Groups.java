package org.jogsutra.graph;

import java.util.Arrays;

/**
 * Nodes in groups; the groups numbered from 0, and the nodes of each again from 0 in their order.
 */
final class Groups {

  private final int[] groupOf;
  private final int[] numberIn;
  private final int[][] members;

  /**
   * Creates groups.
   *
   * @param groupOf the group of each node; all numbers up to the largest are in use
   */
  Groups(int[] groupOf) {
    this.groupOf = groupOf.clone();
    numberIn = new int[groupOf.length];
    int[] sizes = new int[Arrays.stream(groupOf).max().orElse(-1) + 1];
    for (int node = 0; node < groupOf.length; node++) {
      numberIn[node] = sizes[groupOf[node]]++;
    }
    members = new int[sizes.length][];
    Arrays.setAll(members, group -> new int[sizes[group]]);
    for (int node = 0; node < groupOf.length; node++) {
      members[groupOf[node]][numberIn[node]] = node;
    }
  }

  int size() {
    return members.length;
  }

  int of(int node) {
    return groupOf[node];
  }

  int nodes(int group) {
    return members[group].length;
  }

  /** Returns a node of a group, of those from 0 up to its number of nodes. */
  int node(int group, int number) {
    return members[group][number];
  }

  /** Returns the values of the nodes of a group. */
  double[] of(int group, double[] values) {
    return Arrays.stream(members[group]).mapToDouble(node -> values[node]).toArray();
  }

  /** Returns the edges inside each group, between the numbers of its nodes. */
  Topology[] inside(Topology topology) {
    EdgeList[] edges = new EdgeList[size()];
    Arrays.setAll(edges, group -> new EdgeList());
    for (int edge = 0; edge < topology.edges(); edge++) {
      int source = topology.source(edge);
      int target = topology.target(edge);
      if (groupOf[source] == groupOf[target]) {
        edges[groupOf[source]].add(numberIn[source], numberIn[target], topology.weight(edge));
      }
    }
    Topology[] inside = new Topology[size()];
    Arrays.setAll(inside, group -> edges[group].topology(nodes(group)));
    return inside;
  }

  /** Returns the graph whose nodes are the groups, each edge the sum of those between two. */
  Topology between(Topology topology) {
    int[] begins = topology.begins();
    int[] neighbors = topology.neighbors();
    double[] weights = topology.neighborWeights();
    var edges = new EdgeList();
    double[] sums = new double[size()];
    int[] tied = new int[size()];
    for (int group = 0; group < size(); group++) {
      int count = 0;
      for (int node : members[group]) {
        for (int i = begins[node]; i < begins[node + 1]; i++) {
          int other = groupOf[neighbors[i]];
          if (other > group) {
            tied[count] = other;
            count += sums[other] == 0 ? 1 : 0;
            sums[other] += weights[i];
          }
        }
      }
      Arrays.sort(tied, 0, count);
      for (int i = 0; i < count; i++) {
        edges.add(group, tied[i], sums[tied[i]]);
        sums[tied[i]] = 0;
      }
    }
    return edges.topology(size());
  }
}
