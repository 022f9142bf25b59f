package org.jogsutra.export;

import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;

/** The table {@code mentions.csv}: one row per linked mention, in the order they are added. */
public final class MentionsTable implements Flushable {

  static final List<String> HEADER =
      List.of(
          "mention_id",
          "article_id",
          "sentence",
          "begin",
          "end",
          "text",
          "type",
          "entity_id",
          "match",
          "methods",
          "confidence",
          "role",
          "attributes");

  private final CsvTable table;

  /** Begins the table. */
  public MentionsTable(OutputStream out) throws IOException {
    table = CsvTable.analyst(out, HEADER);
  }

  /** Adds all mentions of an article. */
  public void add(Analysis analysis) throws IOException {
    for (Link link : analysis.links()) {
      add(analysis.article().id(), link);
    }
  }

  private void add(String articleId, Link link) throws IOException {
    Mention mention = link.mention();
    table.row(
        articleId + "#" + mention.span().begin(),
        articleId,
        mention.sentence(),
        mention.span().begin(),
        mention.span().end(),
        mention.text(),
        mention.type(),
        link.entity().id(),
        mention.origin().match().label(),
        Methods.cell(mention.origin().methods()),
        Numbers.confidence(link.confidence()),
        mention.origin().role().name().toLowerCase(Locale.ROOT),
        attributes(mention));
  }

  private static String attributes(Mention mention) {
    return mention.origin().attributes().entrySet().stream()
        .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
        .collect(Collectors.joining("; "));
  }

  @Override
  public void flush() throws IOException {
    table.flush();
  }
}
