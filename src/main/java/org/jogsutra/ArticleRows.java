package org.jogsutra;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jogsutra.Pipeline.Outcome;
import org.jogsutra.RunSummary.Counts;
import org.jogsutra.export.ArticlesTable;
import org.jogsutra.export.MentionsTable;
import org.jogsutra.export.ProblemsTable;
import org.jogsutra.graph.CoOccurrenceCounts;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Problem;
import org.jogsutra.model.Problem.Action;
import org.jogsutra.store.OutputFolder;

/**
 * The tables with rows for single articles, written while the articles are read. Used by one
 * thread.
 */
final class ArticleRows {

  private final ArticlesTable articles;
  private final MentionsTable mentions;
  private final ProblemsTable problems;
  private final CoOccurrenceCounts counts;
  private final RelationFiles relations;
  private final Map<EntityType, Long> mentionsByType = new EnumMap<>(EntityType.class);
  private long used;
  private long skipped;
  private long troubled;

  ArticleRows(OutputFolder output, CoOccurrenceCounts counts, RelationFiles relations)
      throws IOException {
    this.articles = new ArticlesTable(output.create("articles.csv"));
    this.mentions = new MentionsTable(output.create("mentions.csv"));
    this.problems = new ProblemsTable(output.create("problems.csv"));
    this.counts = counts;
    this.relations = relations;
  }

  void add(Outcome outcome) throws IOException {
    if (outcome.analysis().isPresent()) {
      add(outcome.analysis().get());
    }
    if (outcome.problem().isPresent()) {
      add(outcome.problem().get());
    }
  }

  /** Returns how many inputs were added. */
  long inputs() {
    return used + skipped;
  }

  /** Returns how many of them had a problem. */
  long problems() {
    return troubled;
  }

  Counts finish() throws IOException {
    articles.flush();
    mentions.flush();
    problems.flush();
    return new Counts(used, skipped, troubled, mentionsByType);
  }

  private void add(Analysis analysis) throws IOException {
    used++;
    for (Link link : analysis.links()) {
      mentionsByType.merge(link.entity().type(), 1L, Long::sum);
    }
    counts.add(analysis);
    articles.add(analysis);
    mentions.add(analysis);
    relations.add(analysis);
  }

  private void add(Problem problem) throws IOException {
    troubled++;
    problems.add(problem);
    if (problem.action() == Action.SKIPPED) {
      skipped++;
      articles.add(problem);
    }
  }
}
