package org.jogsutra;

import java.io.IOException;
import org.jogsutra.Intake.Crew;
import org.jogsutra.RunOptions.Restart;
import org.jogsutra.RunSummary.Inputs;
import org.jogsutra.StageTimes.Stage;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.store.OutputFolder;
import org.jogsutra.store.Store;

/** The main job: articles in, tables and graphs out. An instance runs once, in one thread. */
public final class MainJob {

  private final RunOptions options;
  private final Progress progress;
  private final Interruption interruption;
  private final StageTimes times = new StageTimes();

  /**
   * Creates a job.
   *
   * @param interruption may end it early; what is in the database by then stays
   */
  public MainJob(RunOptions options, Progress progress, Interruption interruption) {
    this.options = options;
    this.progress = progress;
    this.interruption = interruption;
  }

  /**
   * Runs the job. What is found in articles is in the database of the output folder batch by batch;
   * all other files appear there at the end, or none.
   *
   * @throws IOException if the gazetteers cannot be read or the output cannot be written; the
   *     message says which file
   */
  public RunSummary run() throws IOException {
    RunReport report = new RunReport(options);
    // Before anything is made, since these may be wrong.
    progress.step("reading gazetteers");
    Loaded loaded = load();
    try (OutputFolder output = new OutputFolder(options.output());
        Store store = openStore()) {
      return run(report, loaded, output, store);
    } catch (IOException e) {
      if (interruption.isWished() && !(e instanceof Interruption.Interrupted)) {
        throw new Interruption.Interrupted("stopped; run again to go on");
      }
      throw e;
    }
  }

  /** What a run knows. */
  private record Loaded(Gazetteer gazetteer, Models models) {}

  private Loaded load() throws IOException {
    try (Meanwhile<Models> models = new Meanwhile<>(this::readModels)) {
      long begin = System.nanoTime();
      Gazetteer gazetteer = new GazetteerFolder(options.knowledge().gazetteers()).read();
      times.addSince(begin, Stage.GAZETTEER);
      return new Loaded(gazetteer, models.await());
    }
  }

  private Models readModels() throws IOException {
    long begin = System.nanoTime();
    Models models = Models.read(options.knowledge().models());
    times.addSince(begin, Stage.MODELS);
    return models;
  }

  private Store openStore() throws IOException {
    RunOptions.Effort effort = options.effort();
    return Store.open(
        options.output(),
        new Store.Settings(
            effort.memory(), effort.threads(), effort.batch(), effort.restart() == Restart.FRESH));
  }

  private RunSummary run(RunReport report, Loaded loaded, OutputFolder output, Store store)
      throws IOException {
    Inputs inputs = work(loaded, store);
    interruption.hurry(store::cancel);
    RunSummary summary =
        new Results(store, options, loaded.gazetteer(), times).save(inputs, output, progress);
    output.save(
        "run.json",
        stream ->
            report.write(
                summary, loaded.gazetteer().checksums(), loaded.models().checksums(), stream));
    output.commit();
    return summary;
  }

  private Inputs work(Loaded loaded, Store store) throws IOException {
    Intake intake = new Intake(store, times);
    progress.step("looking for articles");
    Pipeline pipeline;
    // The walk through the input waits for the disk; meanwhile the tables are indexed.
    try (Meanwhile<Long> found =
        new Meanwhile<>(() -> intake.find(options.inputs(), options.output()))) {
      pipeline =
          times.time(Stage.INDEX, () -> new Pipeline(loaded.gazetteer(), loaded.models(), times));
      found.await();
    }
    progress.step("reading articles");
    return intake.work(
        pipeline,
        KnowledgeHash.of(loaded.gazetteer(), loaded.models()),
        options.effort().restart() == Restart.PRUNE,
        new Crew(
            new OrderedWork(options.effort().threads(), interruption), progress, interruption));
  }
}
