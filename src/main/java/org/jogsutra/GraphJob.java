package org.jogsutra;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jogsutra.RunOptions.Effort;
import org.jogsutra.RunSummary.Graph;
import org.jogsutra.export.SvgExport.Labels;
import org.jogsutra.facts.RelationCounts;
import org.jogsutra.model.Entity;
import org.jogsutra.model.GraphOptions;
import org.jogsutra.model.Occurrences;
import org.jogsutra.store.Drawing;
import org.jogsutra.store.OutputFolder;
import org.jogsutra.store.Pairs;
import org.jogsutra.store.Store;

/** Draws another graph of what a run found. The run's own files stay as they are. */
public final class GraphJob {

  private final Path output;
  private final Path folder;
  private final String memory;
  private final Language language;

  /** In which language a drawing names its nodes. */
  public enum Language {
    BN,
    EN,
    BOTH
  }

  /**
   * Creates a job.
   *
   * @param output output folder of the run
   * @param folder where to write
   * @param memory how much memory the database may take, such as {@code 2GB}
   */
  public GraphJob(Path output, Path folder, String memory, Language language) {
    this.output = output;
    this.folder = folder;
    this.memory = memory;
    this.language = language;
  }

  /** Returns where it writes. */
  public Path folder() {
    return folder;
  }

  /**
   * Draws the graph. All files appear in the folder, or none.
   *
   * @throws IOException if the output folder has no database, or the files cannot be written
   */
  public Graph run(GraphOptions options) throws IOException {
    if (!Store.exists(output)) {
      throw new NoSuchFileException(output.resolve(Store.FILE).toString());
    }
    Effort effort = Effort.of(Runtime.getRuntime().availableProcessors());
    Store.Settings settings =
        new Store.Settings(memory, effort.threads(), effort.batch(), /* fresh= */ false);
    try (OutputFolder into = new OutputFolder(folder);
        Store store = Store.open(output, settings)) {
      Graph graph = save(options, store, into);
      into.commit();
      return graph;
    }
  }

  private Graph save(GraphOptions options, Store store, OutputFolder into) throws IOException {
    Pairs pairs = store.countPairs(options);
    GraphFiles files = new GraphFiles(options, labels(), into);
    Graph graph;
    try (Drawing drawing = pairs.draw()) {
      graph = files.save(pairs, drawing);
    }
    RelationCounts counts =
        new RelationCounts(GraphFiles.standIns(store.standIns()), options.rule());
    pairs.relations().forEach(counts::add);
    Map<Entity, Occurrences> named = store.ofRelations();
    named.putAll(pairs.standIns());
    files.save(counts, named);
    return graph;
  }

  private Labels labels() {
    return switch (language) {
      case BN -> Labels.BENGALI;
      case EN -> Labels.ENGLISH;
      case BOTH -> Labels.BOTH;
    };
  }
}
