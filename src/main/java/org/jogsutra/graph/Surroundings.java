package org.jogsutra.graph;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.GraphOptions.Ego;
import org.jogsutra.model.RelationGraph;

/** The ego network of an entity: those that are no more than some edges away, and their edges. */
public final class Surroundings {

  private Surroundings() {}

  /**
   * Returns the numbers of the nodes near a node, itself included. A JGraphT graph of two million
   * edges would need 400 MB.
   *
   * @param kept which edges count, by their numbers
   * @param depth how many edges away
   */
  public static BitSet of(int center, int depth, Network network, IntPredicate kept) {
    EdgeList edges = new EdgeList();
    for (int edge = 0; edge < network.edges(); edge++) {
      if (kept.test(edge)) {
        edges.add(network.source(edge), network.target(edge), network.weight(edge));
      }
    }
    Topology topology = edges.topology(network.nodes());
    BitSet near = new BitSet();
    near.set(center);
    for (int i = 0; i < depth; i++) {
      near.or(neighbors(near, topology));
    }
    return near;
  }

  private static BitSet neighbors(BitSet nodes, Topology topology) {
    BitSet neighbors = new BitSet();
    for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
      for (int i = 0; i < topology.degree(node); i++) {
        neighbors.set(topology.neighbor(node, i));
      }
    }
    return neighbors;
  }

  /** Returns the relations between entities that are near enough, whoever acts; in order. */
  public static List<RelationGraph.Edge> of(Ego ego, List<RelationGraph.Edge> relations) {
    var graph = new DirectedPseudograph<EntityId, RelationGraph.Key>(RelationGraph.Key.class);
    graph.addVertex(ego.center());
    for (RelationGraph.Edge relation : relations) {
      graph.addVertex(relation.key().source());
      graph.addVertex(relation.key().target());
      graph.addEdge(relation.key().source(), relation.key().target(), relation.key());
    }
    Set<EntityId> near = new HashSet<>();
    var nearest = new BreadthFirstIterator<>(new AsUndirectedGraph<>(graph), ego.center());
    while (nearest.hasNext()) {
      EntityId entity = nearest.next();
      if (nearest.getDepth(entity) <= ego.depth()) {
        near.add(entity);
      }
    }
    return relations.stream()
        .filter(
            relation ->
                near.contains(relation.key().source()) && near.contains(relation.key().target()))
        .toList();
  }
}
