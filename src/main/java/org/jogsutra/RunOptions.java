package org.jogsutra;

import java.nio.file.Path;
import java.util.List;
import org.jogsutra.model.CoOccurrenceRule;

/**
 * What a run of the main job is asked to do.
 *
 * @param inputs files and folders of articles
 * @param output folder to write to
 * @param knowledge where tables and models are
 * @param threads number of worker threads, at least 1
 * @param rule which entities count as a pair
 * @param minWeight weight below which a pair is left out of the graph
 */
public record RunOptions(
    List<Path> inputs,
    Path output,
    Knowledge knowledge,
    int threads,
    CoOccurrenceRule rule,
    int minWeight) {

  public RunOptions {
    inputs = List.copyOf(inputs);
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, not " + threads);
    }
    if (minWeight < 1) {
      throw new IllegalArgumentException("minimum weight must be at least 1, not " + minWeight);
    }
  }
}
