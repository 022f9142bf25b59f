package org.jogsutra;

import java.nio.file.Path;
import java.util.List;
import org.jogsutra.model.GraphOptions;

/**
 * What a run of the main job is asked to do.
 *
 * @param inputs files and folders of articles
 * @param output folder to write to
 * @param knowledge where tables and models are
 * @param effort with what means
 * @param graph which graph is drawn
 */
public record RunOptions(
    List<Path> inputs, Path output, Knowledge knowledge, Effort effort, GraphOptions graph) {

  public RunOptions {
    inputs = List.copyOf(inputs);
  }

  /**
   * With what means a run works. Its results do not depend on them.
   *
   * @param threads number of worker threads, at least 1
   * @param memory how much the database may take beside the heap, such as {@code 2GB}
   * @param batch number of articles that are put into the database at once, at least 1
   * @param restart whether to start over
   */
  public record Effort(int threads, String memory, int batch, Restart restart) {

    /** Enough that a batch costs little, few enough that a power cut does. */
    public static final int BATCH = 2_000;

    public static final String MEMORY = "2GB";

    public Effort {
      if (threads < 1 || batch < 1) {
        throw new IllegalArgumentException(
            "threads and batch must be at least 1, not " + threads + " and " + batch);
      }
    }

    /** The usual means with so many threads. */
    public static Effort of(int threads) {
      return new Effort(threads, MEMORY, BATCH, Restart.NO);
    }
  }

  /** What becomes of the results of earlier runs on the same folder. */
  public enum Restart {
    /** They stay, also of inputs that are gone. */
    NO,
    /** Those of inputs that are gone are removed. */
    PRUNE,
    /** All are removed. */
    FRESH
  }
}
