package org.jogsutra;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jogsutra.RunSummary.Counts;
import org.jogsutra.RunSummary.Facts;
import org.jogsutra.RunSummary.Frequent;
import org.jogsutra.RunSummary.Graph;
import org.jogsutra.RunSummary.Inputs;
import org.jogsutra.StageTimes.Stage;
import org.jogsutra.export.CsvReport;
import org.jogsutra.export.CyjsExport;
import org.jogsutra.export.EdgesTable;
import org.jogsutra.export.GephiReadme;
import org.jogsutra.export.GexfExport;
import org.jogsutra.export.GraphmlExport;
import org.jogsutra.export.NodesTable;
import org.jogsutra.export.SvgExport;
import org.jogsutra.export.SvgExport.Labels;
import org.jogsutra.facts.Contradictions;
import org.jogsutra.facts.RelationCounts;
import org.jogsutra.facts.TransferCounts;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.graph.CoOccurrenceGraph;
import org.jogsutra.graph.RelationDrawing;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.GazetteerEntry;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RelationGraph;
import org.jogsutra.model.Transfer;
import org.jogsutra.store.OutputFolder;
import org.jogsutra.store.Pairs;
import org.jogsutra.store.Store;
import org.jogsutra.store.Summary;
import org.jogsutra.store.Table;

/** What is counted over all articles, and the files that are written of it. Used by one thread. */
final class Results {

  private static final int CONTRADICTIONS_TOLD = 20;

  /** So many of the most frequent entities of a type are told. */
  private static final int TOP = 5;

  private final Store store;
  private final RunOptions options;
  private final Gazetteer gazetteer;
  private final StageTimes times;

  Results(Store store, RunOptions options, Gazetteer gazetteer, StageTimes times) {
    this.store = store;
    this.options = options;
    this.gazetteer = gazetteer;
    this.times = times;
  }

  /** Counts, draws and writes everything into the folder, which is not yet committed. */
  RunSummary save(Inputs inputs, OutputFolder output, Progress progress) throws IOException {
    progress.step("counting");
    long begin = System.nanoTime();
    Summary summary = store.summarize(countries());
    Pairs pairs = store.countPairs(options.rule());
    times.addSince(begin, Stage.COUNT);
    progress.step("drawing the graph");
    begin = System.nanoTime();
    Map<Entity, Occurrences> nodes = pairs.nodes();
    EntityGraph graph =
        CoOccurrenceGraph.of(nodes, pairs.edges(options.minWeight()).stream(), options.minWeight());
    times.addSince(begin, Stage.GRAPH);
    progress.step("writing tables and graphs");
    begin = System.nanoTime();
    saveGraph(graph, output);
    Map<Entity, Occurrences> ends = summary.ofRelations();
    ends.putAll(nodes);
    Facts facts = saveFacts(ends, output);
    saveTables(output);
    times.addSince(begin, Stage.EXPORT);
    Graph told = new Graph(graph.nodes().size(), graph.edges().size(), TopPairs.of(graph));
    return new RunSummary(inputs, counts(summary), told, facts, times.seconds());
  }

  private List<Entity> countries() {
    return gazetteer.entries().stream()
        .map(GazetteerEntry::entity)
        .filter(entity -> entity.type() == EntityType.COUNTRY)
        .distinct()
        .toList();
  }

  private static Counts counts(Summary summary) throws IOException {
    Map<EntityType, List<Frequent>> top = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      top.put(
          type,
          summary.top(type, TOP).stream()
              .map(entity -> new Frequent(entity.name(), entity.nameEn(), entity.mentions()))
              .toList());
    }
    Summary.Inputs inputs = summary.inputs();
    return new Counts(
        inputs.used(),
        inputs.skipped(),
        inputs.problems(),
        summary.entities(),
        summary.mentions(),
        top);
  }

  private static void saveGraph(EntityGraph graph, OutputFolder output) throws IOException {
    output.save("nodes.csv", stream -> NodesTable.write(graph, stream));
    output.save("edges.csv", stream -> EdgesTable.write(graph, stream));
    output.save("graph.graphml", stream -> GraphmlExport.write(graph, stream));
    output.save("graph.gexf", stream -> GexfExport.write(graph, stream));
    output.save("graph.cyjs", stream -> CyjsExport.write(graph, stream));
    output.save("graph.svg", stream -> SvgExport.write(graph, Labels.BOTH, stream));
    output.save("README-gephi.txt", GephiReadme::write);
  }

  private Facts saveFacts(Map<Entity, Occurrences> nodes, OutputFolder output) throws IOException {
    Contradictions contradictions = new Contradictions();
    RelationCounts counts =
        new RelationCounts(id -> gazetteer.entity(id).orElseThrow(), options.rule());
    TransferCounts transferCounts = new TransferCounts(gazetteer::entity);
    store
        .relations()
        .forEach(
            ofArticle -> {
              contradictions.add(ofArticle);
              counts.add(ofArticle);
              transferCounts.add(ofArticle);
            });
    List<Transfer> transfers = transferCounts.transfers();
    store.saveFacts(contradictions.byStatement(), transfers);
    RelationGraph graph = RelationDrawing.of(nodes, counts.edges());
    output.save("relations.graphml", stream -> GraphmlExport.write(graph, stream));
    output.save("relations.gexf", stream -> GexfExport.write(graph, stream));
    return new Facts(
        contradictions.statements(),
        graph.edges().size(),
        transfers.size(),
        contradictions.count(),
        contradictions.first(CONTRADICTIONS_TOLD));
  }

  private void saveTables(OutputFolder output) throws IOException {
    for (Table.Name name : Table.Name.values()) {
      Table table = store.table(name);
      output.save(name.label() + ".csv", stream -> CsvReport.write(table.header(), table, stream));
    }
  }
}
