package org.jogsutra;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jogsutra.RunSummary.Facts;
import org.jogsutra.export.GexfExport;
import org.jogsutra.export.GraphmlExport;
import org.jogsutra.export.RelationsTable;
import org.jogsutra.export.TransfersTable;
import org.jogsutra.facts.Contradictions;
import org.jogsutra.facts.RelationCounts;
import org.jogsutra.facts.TransferCounts;
import org.jogsutra.graph.CoOccurrenceCounts;
import org.jogsutra.graph.RelationDrawing;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.CoOccurrenceRule;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RelationGraph;
import org.jogsutra.model.RelationId;
import org.jogsutra.model.Transfer;
import org.jogsutra.store.OutputFolder;
import org.jogsutra.store.OutputFolder.Scratch;

/** The files of stated relations: fed while the articles are read, written when all have been. */
final class RelationFiles {

  private static final int CONTRADICTIONS_TOLD = 20;

  private final OutputFolder output;
  private final Scratch rows;
  private final RelationsTable table;
  private final Contradictions contradictions = new Contradictions();
  private final RelationCounts counts;
  private final TransferCounts transfers;

  /**
   * Begins the files.
   *
   * @param entities knows the countries
   * @param rule what places stand for in the graph, and which types are in it
   */
  RelationFiles(
      OutputFolder output, Function<EntityId, Optional<Entity>> entities, CoOccurrenceRule rule)
      throws IOException {
    this.output = output;
    this.rows = output.scratch("relations.part");
    this.table = new RelationsTable(rows.stream());
    this.counts = new RelationCounts(id -> entities.apply(id).orElseThrow(), rule);
    this.transfers = new TransferCounts(entities);
  }

  void add(Analysis analysis) throws IOException {
    table.add(analysis);
    contradictions.add(analysis);
    counts.add(analysis);
    transfers.add(analysis);
  }

  /** Writes the files; {@code named} knows how often each entity was named. */
  Facts save(CoOccurrenceCounts named) throws IOException {
    saveRows();
    List<Transfer> all = transfers.transfers();
    output.save("transfers.csv", stream -> TransfersTable.write(all, stream));
    RelationGraph graph = RelationDrawing.of(occurrences(named), counts.edges());
    output.save("relations.graphml", stream -> GraphmlExport.write(graph, stream));
    output.save("relations.gexf", stream -> GexfExport.write(graph, stream));
    return new Facts(
        contradictions.statements(),
        graph.edges().size(),
        all.size(),
        contradictions.count(),
        contradictions.first(CONTRADICTIONS_TOLD));
  }

  private void saveRows() throws IOException {
    table.flush();
    List<List<RelationId>> contradicted = contradictions.byStatement();
    output.save(
        "relations.csv", stream -> RelationsTable.write(rows.read(), contradicted::get, stream));
  }

  /** A country with its places where these stand for it, and each entity that stands for itself. */
  private static Map<Entity, Occurrences> occurrences(CoOccurrenceCounts named) {
    Map<Entity, Occurrences> occurrences = new LinkedHashMap<>();
    named.entities().forEach(entity -> occurrences.put(entity.entity(), entity.occurrences()));
    occurrences.putAll(named.nodes());
    return occurrences;
  }
}
