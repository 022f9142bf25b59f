package org.jogsutra;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up the time that each stage takes, over all threads. Shared by threads. */
final class StageTimes {

  /** What is timed. */
  enum Stage {
    GAZETTEER,
    MODELS,
    INDEX,
    FIND,
    READ,
    PRINT,
    SEGMENT,
    TAG,
    LINK,
    RELATE,
    STORE,
    COPIES,
    COUNT,
    GRAPH,
    EXPORT
  }

  private static final double NANOS = 1e9;

  private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

  StageTimes() {
    for (Stage stage : Stage.values()) {
      nanos.put(stage, new LongAdder());
    }
  }

  <T> T time(Stage stage, Supplier<T> work) {
    long begin = System.nanoTime();
    try {
      return work.get();
    } finally {
      addSince(begin, stage);
    }
  }

  /** Adds the time since a reading of {@link System#nanoTime}. */
  void addSince(long begin, Stage stage) {
    nanos.computeIfAbsent(stage, unseen -> new LongAdder()).add(System.nanoTime() - begin);
  }

  /** Returns seconds by the name of the stage, in the order of the stages. */
  Map<String, Double> seconds() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    nanos.forEach(
        (stage, sum) ->
            seconds.put(
                stage.name().toLowerCase(Locale.ROOT),
                Math.round(sum.sum() / NANOS * 1000) / 1000.0));
    return seconds;
  }
}
