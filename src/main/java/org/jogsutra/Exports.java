package org.jogsutra;

import java.io.IOException;
import java.util.List;
import org.jogsutra.export.CyjsExport;
import org.jogsutra.export.EdgesTable;
import org.jogsutra.export.EntitiesTable;
import org.jogsutra.export.GephiReadme;
import org.jogsutra.export.GexfExport;
import org.jogsutra.export.GraphmlExport;
import org.jogsutra.export.NodesTable;
import org.jogsutra.export.SvgExport;
import org.jogsutra.export.SvgExport.Labels;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntitySummary;
import org.jogsutra.store.OutputFolder;

/** The files that are written when all articles have been read. */
final class Exports {

  private final OutputFolder output;

  Exports(OutputFolder output) {
    this.output = output;
  }

  void save(List<EntitySummary> entities, EntityGraph graph) throws IOException {
    output.save("entities.csv", stream -> EntitiesTable.write(entities, stream));
    output.save("nodes.csv", stream -> NodesTable.write(graph, stream));
    output.save("edges.csv", stream -> EdgesTable.write(graph, stream));
    output.save("graph.graphml", stream -> GraphmlExport.write(graph, stream));
    output.save("graph.gexf", stream -> GexfExport.write(graph, stream));
    output.save("graph.cyjs", stream -> CyjsExport.write(graph, stream));
    output.save("graph.svg", stream -> SvgExport.write(graph, Labels.BOTH, stream));
    output.save("README-gephi.txt", GephiReadme::write);
  }
}
