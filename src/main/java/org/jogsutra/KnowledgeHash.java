package org.jogsutra;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.jogsutra.gazetteer.Gazetteer;

/** Names all that decides what is found in an article. */
final class KnowledgeHash {

  private static final int DIGITS = 16;

  private KnowledgeHash() {}

  /** Returns 16 hexadecimal digits that change with the program, a table or a model. */
  static String of(Gazetteer gazetteer, Models models) throws IOException {
    String all = program() + gazetteer.checksums() + models.checksums();
    return Models.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  /** Returns the hash of the program's jar; one that runs from a folder is told by its version. */
  private static String program() throws IOException {
    Optional<CodeSource> source =
        Optional.ofNullable(KnowledgeHash.class.getProtectionDomain().getCodeSource());
    try {
      if (source.isPresent() && source.get().getLocation() != null) {
        Path jar = Path.of(source.get().getLocation().toURI());
        return Files.isRegularFile(jar)
            ? Models.sha256(Files.readAllBytes(jar))
            : RunReport.version();
      }
      return RunReport.version();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
