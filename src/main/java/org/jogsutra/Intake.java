package org.jogsutra;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.Pipeline.Found;
import org.jogsutra.Pipeline.Outcome;
import org.jogsutra.RunSummary.Inputs;
import org.jogsutra.StageTimes.Stage;
import org.jogsutra.copies.Fingerprint;
import org.jogsutra.read.InputFile;
import org.jogsutra.read.InputFiles;
import org.jogsutra.store.ArticleWriter;
import org.jogsutra.store.ArticleWriter.Result;
import org.jogsutra.store.Inventory;
import org.jogsutra.store.Inventory.Comparison;
import org.jogsutra.store.Inventory.Findings;
import org.jogsutra.store.Inventory.Input;
import org.jogsutra.store.Inventory.Item;
import org.jogsutra.store.Print;
import org.jogsutra.store.Store;

/** Brings the database up to date with the input. Used by one thread at a time. */
final class Intake {

  /** What stands for bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private final Store store;
  private final Inventory inventory;
  private final StageTimes times;

  /** Files whose names do not lead back to them as text. */
  private final Map<Long, Path> unusualPaths = new HashMap<>();

  Intake(Store store, StageTimes times) throws IOException {
    this.store = store;
    this.times = times;
    this.inventory = store.inventory();
  }

  /** Finds all inputs, and returns how many there are. */
  long find(List<Path> inputs, Path leftOut) throws IOException {
    long begin = System.nanoTime();
    InputFiles files = new InputFiles(inputs, leftOut);
    long number = 0;
    try (Findings findings = inventory.findings()) {
      for (; files.hasNext(); number++) {
        findings.add(input(number, files.next()));
      }
    }
    times.addSince(begin, Stage.FIND);
    return number;
  }

  private Input input(long number, InputFile file) {
    String path = file.path().toString();
    if (path.indexOf(REPLACEMENT) >= 0) {
      unusualPaths.put(number, file.path());
    }
    return new Input(
        file.articleId(), path, file.bytes(), file.modified(), file.refusal().orElse(""));
  }

  /**
   * Works on what is new or changed.
   *
   * @param knowledge names what the pipeline knows
   * @param removeVanished whether what is no longer in the input leaves the database too
   */
  Inputs work(Pipeline pipeline, String knowledge, boolean removeVanished, Crew crew)
      throws IOException {
    Comparison comparison = inventory.compare(knowledge);
    Count count = new Count();
    try (ArticleWriter writer = store.writer(knowledge)) {
      crew.work()
          .forEach(
              items(),
              item -> result(item, pipeline.process(file(item), item.known())),
              result -> {
                long begin = System.nanoTime();
                writer.add(result);
                times.addSince(begin, Stage.STORE);
                count.problems += result.problem().isPresent() ? 1 : 0;
                count.worked += result.isKnown() ? 0 : 1;
                crew.progress().articles(++count.done, comparison.toDo(), count.problems);
              });
      writer.flush();
      if (crew.interruption().isWished()) {
        throw new Interruption.Interrupted(
            "stopped with %d of %d articles done; run again to go on"
                .formatted(
                    comparison.found() - comparison.toDo() + count.done, comparison.found()));
      }
    }
    if (removeVanished) {
      inventory.removeVanished();
    }
    return new Inputs(comparison.found(), count.worked, removeVanished ? 0 : comparison.vanished());
  }

  /** Who does the work, and who is told. */
  record Crew(OrderedWork work, Progress progress, Interruption interruption) {}

  private static final class Count {
    private long done;
    private long worked;
    private long problems;
  }

  private OrderedWork.Items<Item> items() {
    return new OrderedWork.Items<>() {
      @Override
      public boolean hasNext() throws IOException {
        return inventory.hasNext();
      }

      @Override
      public Item next() throws IOException {
        return inventory.next();
      }
    };
  }

  private InputFile file(Item item) {
    Input input = item.input();
    return new InputFile(
        input.articleId(),
        unusualPaths.getOrDefault(item.number(), Path.of(input.path())),
        input.bytes(),
        input.modified(),
        Optional.of(input.refusal()).filter(refusal -> !refusal.isEmpty()));
  }

  private static Result result(Item item, Outcome outcome) {
    return new Result(
        item,
        outcome.content(),
        outcome.found().map(Found::analysis),
        outcome.found().map(Found::print).map(Intake::print).orElse(Print.NONE),
        outcome.problem());
  }

  private static Print print(Fingerprint print) {
    return new Print(print.exact(), print.signature());
  }
}
