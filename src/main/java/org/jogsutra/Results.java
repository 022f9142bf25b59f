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
import org.jogsutra.copies.CopyClusters;
import org.jogsutra.copies.Fingerprint;
import org.jogsutra.export.CsvReport;
import org.jogsutra.export.SvgExport.Labels;
import org.jogsutra.facts.Contradictions;
import org.jogsutra.facts.RelationCounts;
import org.jogsutra.facts.TransferCounts;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Occurrences;
import org.jogsutra.model.RowSource;
import org.jogsutra.model.Transfer;
import org.jogsutra.store.Copies;
import org.jogsutra.store.Drawing;
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
    progress.step("looking for copies");
    long begin = System.nanoTime();
    findCopies();
    times.addSince(begin, Stage.COPIES);
    progress.step("counting");
    begin = System.nanoTime();
    Summary summary = store.summarize(gazetteer.standIns());
    Pairs pairs = store.countPairs(options.graph());
    pairs.keep();
    times.addSince(begin, Stage.COUNT);
    progress.step("drawing the graph");
    begin = System.nanoTime();
    GraphFiles files = new GraphFiles(options.graph(), Labels.BOTH, output);
    Graph graph;
    try (Drawing drawing = pairs.draw()) {
      graph = files.save(pairs, drawing);
      drawing.keep();
    }
    times.addSince(begin, Stage.GRAPH);
    progress.step("writing tables");
    begin = System.nanoTime();
    Facts facts = saveFacts(pairs, files);
    saveTables(output, progress);
    times.addSince(begin, Stage.EXPORT);
    return new RunSummary(inputs, counts(summary), graph, facts, times.seconds());
  }

  private void findCopies() throws IOException {
    Copies copies = store.copies();
    CopyClusters clusters = new CopyClusters();
    copies
        .prints()
        .forEach(print -> clusters.add(Fingerprint.stored(print.words(), print.signature())));
    copies.keep(clusters.representatives());
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

  private Facts saveFacts(Pairs pairs, GraphFiles files) throws IOException {
    Contradictions contradictions = new Contradictions();
    TransferCounts transferCounts = new TransferCounts(gazetteer::entity);
    store
        .relations()
        .forEach(
            ofArticle -> {
              contradictions.add(ofArticle);
              transferCounts.add(ofArticle);
            });
    List<Transfer> transfers = transferCounts.transfers();
    store.saveFacts(contradictions.byStatement(), transfers);
    RelationCounts counts =
        new RelationCounts(GraphFiles.standIns(gazetteer.standIns()), options.graph().rule());
    pairs.relations().forEach(counts::add);
    Map<Entity, Occurrences> named = store.ofRelations();
    named.putAll(pairs.standIns());
    return new Facts(
        contradictions.statements(),
        files.save(counts, named),
        transfers.size(),
        contradictions.count(),
        contradictions.first(CONTRADICTIONS_TOLD));
  }

  private void saveTables(OutputFolder output, Progress progress) throws IOException {
    Map<Table.Name, Table> tables = new EnumMap<>(Table.Name.class);
    for (Table.Name name : Table.Name.values()) {
      tables.put(name, store.table(name));
    }
    long all = tables.values().stream().mapToLong(Table::size).sum();
    long done = 0;
    for (Map.Entry<Table.Name, Table> named : tables.entrySet()) {
      Table table = named.getValue();
      RowSource<List<Object>> watched = new WatchedRows<>(table, done, all, progress);
      output.save(
          named.getKey().label() + ".csv",
          stream -> CsvReport.write(table.header(), watched, stream));
      done += table.size();
    }
  }
}
