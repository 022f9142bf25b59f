package org.jogsutra.cli;

import java.util.Optional;
import org.jogsutra.model.GraphOptions.Ego;
import org.jogsutra.model.GraphOptions.Keep;
import org.jogsutra.model.GraphOptions.Selection;
import picocli.CommandLine.Option;

/** Which pairs a graph draws. */
final class SelectionOptions {

  @Option(
      names = "--keep",
      paramLabel = "PAIRS",
      defaultValue = "significant",
      description =
          "Which pairs to draw: ${COMPLETION-CANDIDATES}: every pair, those named together more often than by chance, or of these the backbone (default: ${DEFAULT-VALUE}).")
  private Keep keep;

  @Option(
      names = "--min-weight",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Leave pairs out of the graph that fewer independent reports name (default: ${DEFAULT-VALUE}).")
  private int minWeight;

  @Option(
      names = "--max-edges",
      paramLabel = "N",
      defaultValue = "" + Selection.MOST_EDGES,
      description =
          "Of more pairs, leave out those that the fewest reports name (default: ${DEFAULT-VALUE}).")
  private int mostEdges;

  /**
   * Returns the selection.
   *
   * @throws IllegalArgumentException if an option says what it may not
   */
  Selection selection(Optional<Ego> ego) {
    if (minWeight < 1) {
      throw new IllegalArgumentException("--min-weight must be at least 1");
    }
    if (mostEdges < 1) {
      throw new IllegalArgumentException("--max-edges must be at least 1");
    }
    return new Selection(keep, minWeight, mostEdges, ego);
  }
}
