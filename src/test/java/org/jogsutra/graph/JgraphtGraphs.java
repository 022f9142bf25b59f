package org.jogsutra.graph;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Topologies as JGraphT sees graphs. */
final class JgraphtGraphs {

  private JgraphtGraphs() {}

  static Graph<Integer, DefaultWeightedEdge> of(Topology topology) {
    var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    for (int node = 0; node < topology.size(); node++) {
      graph.addVertex(node);
    }
    for (int edge = 0; edge < topology.edges(); edge++) {
      graph.setEdgeWeight(
          graph.addEdge(topology.source(edge), topology.target(edge)), topology.weight(edge));
    }
    return graph;
  }
}
