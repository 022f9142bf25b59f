package org.jogsutra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jogsutra.evaluate.Bootstrap;
import org.jogsutra.export.CsvReport;
import org.jogsutra.export.JsonFile;
import org.jogsutra.model.RowSource;
import org.jogsutra.store.OutputFolder;

/** What evaluated files came to. */
public final class EvaluationReport {

  private static final int SAMPLES = 1000;
  private static final long SEED = 1993;

  private final List<EvaluatedFile> files;
  private final Bootstrap bootstrap = new Bootstrap(SAMPLES, SEED);

  EvaluationReport(List<EvaluatedFile> files) {
    this.files = List.copyOf(files);
  }

  /**
   * Returns tables for people, and with them whether confidences can be trusted if that is asked.
   */
  public List<String> lines(boolean calibration) {
    return files.stream()
        .flatMap(file -> new EvaluationText(file, bootstrap).lines(calibration).stream())
        .toList();
  }

  /** Returns the same figures as JSON. */
  public String json(boolean calibration) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonFile.write(new EvaluationJson(bootstrap).of(files, calibration), out);
    return out.toString(UTF_8);
  }

  /** Writes each miss and each false hit into a table. */
  public void saveErrors(Path table) throws IOException {
    Path place = table.toAbsolutePath();
    List<List<Object>> rows = files.stream().flatMap(EvaluationReport::errors).toList();
    try (OutputFolder folder = new OutputFolder(place.resolveSibling(""))) {
      folder.save(
          String.valueOf(place.getFileName()),
          stream -> CsvReport.write(EvaluationErrors.HEADER, RowSource.of(rows), stream));
      folder.commit();
    }
  }

  private static Stream<List<Object>> errors(EvaluatedFile file) {
    return new EvaluationErrors(file).rows();
  }
}
