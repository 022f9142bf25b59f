package org.jogsutra.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntitySummary;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Occurrences;

/** Written files as text, for tests to compare. */
final class Tables {

  private Tables() {}

  /** Returns what is written, its line ends shown as {@code \n}, its byte-order mark as itself. */
  static String text(GephiImport.Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }

  static List<EntitySummary> summaries() {
    return List.of(
        new EntitySummary(
            Sample.INDIA,
            new Occurrences(7, 4, "2014", "2025-01-17"),
            List.of("ভারত", "ভারতের", "-ভারত"),
            Set.of(Mention.Method.RULE, Mention.Method.GAZETTEER, Mention.Method.CRF),
            1,
            List.of(new Link.Alternative(new EntityId("country:PK"), 0.5))));
  }
}
