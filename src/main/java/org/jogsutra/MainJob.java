package org.jogsutra;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jogsutra.RunSummary.Counts;
import org.jogsutra.RunSummary.Facts;
import org.jogsutra.RunSummary.Graph;
import org.jogsutra.StageTimes.Stage;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.graph.CoOccurrenceCounts;
import org.jogsutra.graph.CoOccurrenceGraph;
import org.jogsutra.model.EntityGraph;
import org.jogsutra.model.EntitySummary;
import org.jogsutra.read.InputFile;
import org.jogsutra.read.InputFiles;
import org.jogsutra.store.OutputFolder;

/** The main job: articles in, tables and graphs out. An instance runs once, in one thread. */
public final class MainJob {

  private final RunOptions options;
  private final Progress progress;
  private final StageTimes times = new StageTimes();

  public MainJob(RunOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Runs the job. All files appear in the output folder at its end, or none.
   *
   * @throws IOException if the gazetteers cannot be read or the output cannot be written; the
   *     message says which file
   */
  public RunSummary run() throws IOException {
    RunReport report = new RunReport(options);
    progress.step("reading gazetteers");
    long begin = System.nanoTime();
    Gazetteer gazetteer = new GazetteerFolder(options.knowledge().gazetteers()).read();
    times.addSince(begin, Stage.GAZETTEER);
    begin = System.nanoTime();
    Models models = Models.read(options.knowledge().models());
    times.addSince(begin, Stage.MODELS);
    Pipeline pipeline = times.time(Stage.INDEX, () -> new Pipeline(gazetteer, models, times));
    CoOccurrenceCounts counts =
        new CoOccurrenceCounts(id -> gazetteer.entity(id).orElseThrow(), options.rule());
    try (OutputFolder output = new OutputFolder(options.output())) {
      var relations = new RelationFiles(output, gazetteer::entity, options.rule());
      Counts read = processAll(pipeline, new ArticleRows(output, counts, relations));
      RunSummary summary = finish(read, counts, relations, new Exports(output));
      output.save(
          "run.json",
          stream -> report.write(summary, gazetteer.checksums(), models.checksums(), stream));
      output.commit();
      return summary;
    }
  }

  private Counts processAll(Pipeline pipeline, ArticleRows rows) throws IOException {
    progress.step("looking for articles");
    long all = count(inputFiles());
    progress.step("reading articles");
    new OrderedWork(options.threads())
        .forEach(
            inputFiles(),
            pipeline::process,
            outcome -> {
              rows.add(outcome);
              progress.articles(rows.inputs(), all, rows.problems());
            });
    return rows.finish();
  }

  private InputFiles inputFiles() throws IOException {
    return new InputFiles(options.inputs(), options.output());
  }

  private static long count(Iterator<InputFile> files) {
    long count = 0;
    while (files.hasNext()) {
      files.next();
      count++;
    }
    return count;
  }

  private RunSummary finish(
      Counts read, CoOccurrenceCounts counts, RelationFiles relations, Exports exports)
      throws IOException {
    progress.step("drawing the graph");
    List<EntitySummary> entities = counts.entities();
    EntityGraph graph =
        times.time(
            Stage.GRAPH,
            () -> CoOccurrenceGraph.of(counts.nodes(), counts.edges(), options.minWeight()));
    progress.step("writing tables and graphs");
    long begin = System.nanoTime();
    exports.save(entities, graph);
    Facts facts = relations.save(counts);
    times.addSince(begin, Stage.EXPORT);
    Graph told = new Graph(graph.nodes().size(), graph.edges().size(), TopPairs.of(graph));
    return new RunSummary(read, entities, told, facts, times.seconds());
  }
}
