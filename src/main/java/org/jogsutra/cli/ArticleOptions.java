package org.jogsutra.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jogsutra.model.GraphOptions.Articles;
import picocli.CommandLine.Option;

/** Which articles count in a graph. */
final class ArticleOptions {

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?|");

  @Option(
      names = "--from",
      paramLabel = "DATE",
      defaultValue = "",
      description = "Count articles from this date on: 2025, 2025-01 or 2025-01-17.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      defaultValue = "",
      description = "Count articles up to this date.")
  private String to;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      split = ",",
      description = "Count articles of these sources: the first folders of their paths.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      split = ",",
      description = "Count articles in these languages, such as bn.")
  private List<String> languages = new ArrayList<>();

  Articles articles() {
    for (String date : List.of(from, to)) {
      if (!DATE.matcher(date).matches()) {
        throw new IllegalArgumentException(
            "a date is 2025, 2025-01 or 2025-01-17, not '" + date + "'");
      }
    }
    return new Articles(from, to, sources, languages);
  }
}
