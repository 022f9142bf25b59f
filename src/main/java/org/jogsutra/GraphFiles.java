package org.jogsutra;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jogsutra.RunSummary.Graph;
import org.jogsutra.export.CyjsExport;
import org.jogsutra.export.EdgesTable;
import org.jogsutra.export.GephiReadme;
import org.jogsutra.export.GexfExport;
import org.jogsutra.export.GraphmlExport;
import org.jogsutra.export.NodesTable;
import org.jogsutra.export.SvgExport;
import org.jogsutra.export.SvgExport.Labels;
import org.jogsutra.facts.RelationCounts;
import org.jogsutra.graph.RelationDrawing;
import org.jogsutra.graph.Surroundings;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.GraphOptions;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RelationGraph;
import org.jogsutra.store.Drawing;
import org.jogsutra.store.OutputFolder;
import org.jogsutra.store.Pairs;

/** The files of both graphs. Used by one thread. */
final class GraphFiles {

  private final GraphOptions options;
  private final Labels labels;
  private final OutputFolder output;

  /**
   * Creates what writes graphs.
   *
   * @param labels in which language the drawing names its nodes
   */
  GraphFiles(GraphOptions options, Labels labels, OutputFolder output) {
    this.options = options;
    this.labels = labels;
    this.output = output;
  }

  /** Draws and writes the graph of who is named with whom. */
  Graph save(Pairs pairs, Drawing drawing) throws IOException {
    int least = new GraphDrawer(pairs, options.selection()).draw(drawing);
    EntityGraph graph = drawing.graph();
    output.save("nodes.csv", stream -> NodesTable.write(graph, stream));
    output.save("edges.csv", stream -> EdgesTable.write(graph, stream));
    output.save("graph.graphml", stream -> GraphmlExport.write(graph, stream));
    output.save("graph.gexf", stream -> GexfExport.write(graph, stream));
    output.save("graph.cyjs", stream -> CyjsExport.write(graph, stream));
    output.save("graph.svg", stream -> SvgExport.write(graph, labels, stream));
    output.save("README-gephi.txt", GephiReadme::write);
    return new Graph(graph.nodes().size(), graph.edges().size(), least, TopPairs.of(graph));
  }

  /**
   * Draws and writes the graph of stated relations.
   *
   * @param named how often each entity is named
   * @return the number of its edges
   */
  long save(RelationCounts counts, Map<Entity, Occurrences> named) throws IOException {
    List<RelationGraph.Edge> edges = counts.edges();
    Optional<GraphOptions.Ego> ego = options.selection().ego();
    RelationGraph graph =
        RelationDrawing.of(named, ego.isPresent() ? Surroundings.of(ego.get(), edges) : edges);
    output.save("relations.graphml", stream -> GraphmlExport.write(graph, stream));
    output.save("relations.gexf", stream -> GexfExport.write(graph, stream));
    return graph.edges().size();
  }

  /** Returns what knows the entities that others stand for. */
  static Function<EntityId, Entity> standIns(List<Entity> all) {
    Map<EntityId, Entity> byId =
        all.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    return id -> Optional.ofNullable(byId.get(id)).orElseThrow();
  }
}
