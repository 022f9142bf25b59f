package org.jogsutra;

import java.io.IOException;
import java.nio.file.Path;
import org.jogsutra.export.ChangesExport;
import org.jogsutra.export.CsvReport;
import org.jogsutra.model.GraphChanges;
import org.jogsutra.store.ChangesTable;
import org.jogsutra.store.Difference;
import org.jogsutra.store.Difference.Kind;
import org.jogsutra.store.OutputFolder;

/** Tells what differs between what two runs found. The runs' own files stay as they are. */
public final class DiffJob {

  /** So many of the pairs that changed most are told. */
  private static final int TOP = 5;

  private final Path older;
  private final Path newer;
  private final Path folder;
  private final String memory;

  /**
   * Creates a job.
   *
   * @param older output folder of a run
   * @param newer output folder of another
   * @param folder where to write
   * @param memory how much memory comparing may take beside the heap, such as {@code 2GB}
   */
  public DiffJob(Path older, Path newer, Path folder, String memory) {
    this.older = older;
    this.newer = newer;
    this.folder = folder;
    this.memory = memory;
  }

  /** Returns where it writes. */
  public Path folder() {
    return folder;
  }

  /**
   * Compares the runs. All files appear in the folder, or none.
   *
   * @param all whether the tables tell also of what is as before
   * @throws IOException if a folder has no database that can be read, or the files cannot be
   *     written
   */
  public DiffSummary run(boolean all) throws IOException {
    try (Difference difference = Difference.open(older, newer, folder, memory);
        OutputFolder output = new OutputFolder(folder)) {
      difference.compare();
      save("edges-diff.csv", difference.edges(all), output);
      save("relations-diff.csv", difference.relations(all), output);
      GraphChanges graph = difference.graph();
      output.save("diff.gexf", stream -> ChangesExport.write(graph, stream));
      DiffSummary summary = summary(difference);
      output.commit();
      return summary;
    }
  }

  private static void save(String name, ChangesTable table, OutputFolder output)
      throws IOException {
    output.save(name, stream -> CsvReport.write(table.header(), table, stream));
  }

  private static DiffSummary summary(Difference difference) throws IOException {
    return new DiffSummary(
        size(difference.older()),
        size(difference.newer()),
        difference.counts(Kind.NODE),
        difference.counts(Kind.EDGE),
        difference.counts(Kind.RELATION),
        difference.top(TOP));
  }

  private static DiffSummary.Size size(Difference.Size size) {
    return new DiffSummary.Size(size.articles(), size.reports());
  }
}
