package org.jogsutra;

import static org.jogsutra.facts.Stated.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jogsutra.RunOptions.Effort;
import org.jogsutra.RunSummary.Facts;
import org.jogsutra.RunSummary.Inputs;
import org.jogsutra.cli.TestRun;
import org.jogsutra.export.GephiImport;
import org.jogsutra.gazetteer.Gazetteer;
import org.jogsutra.gazetteer.GazetteerFolder;
import org.jogsutra.gazetteer.SmallGazetteer;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.CoOccurrenceRule;
import org.jogsutra.model.GraphOptions;
import org.jogsutra.model.GraphOptions.Keep;
import org.jogsutra.model.GraphOptions.Selection;
import org.jogsutra.store.OutputFolder;
import org.jogsutra.store.StoredArticles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files as a run writes them, from articles whose relations are known. */
class ResultsTest {

  private static final GraphOptions ALL_PAIRS =
      new GraphOptions(
          CoOccurrenceRule.DEFAULT,
          GraphOptions.Articles.ALL,
          new Selection(Keep.ALL, 1, 1_000, Optional.empty()));

  private static final Analysis SAID =
      article(
          "a.txt",
          "2025-01-17",
          "[country:IR ইরান] [place:kursk কুরস্কে] [weapon:drone ড্রোন] দিয়েছে। [country:UA ইউক্রেন] তা ভূপাতিত করেছে।",
          "1 SUPPLIES_WEAPON 2 weapon=3",
          "4 INTERCEPTS 3");
  private static final Analysis DENIED =
      article(
          "b/c.txt",
          "2025-01-18",
          "[country:RU রাশিয়া] [country:IR ইরানের] [weapon:drone ড্রোন] পায়নি।",
          "2 SUPPLIES_WEAPON 1 weapon=3 polarity=negated",
          "2 MEETS 1");

  private Path folder;
  private Path output;
  private Gazetteer gazetteer;

  @BeforeEach
  void readGazetteer(@TempDir Path temporary) throws IOException {
    folder = temporary;
    output = temporary.resolve("output");
    gazetteer =
        new GazetteerFolder(SmallGazetteer.in(temporary.resolve("gazetteers")).root()).read();
  }

  @Test
  void marksWhatOtherArticlesContradict() throws IOException {
    Analysis said =
        article(
            "a.txt",
            "2025",
            "[country:IR ইরান] [country:RU রাশিয়াকে] [weapon:drone ড্রোন] দিয়েছে।",
            "1 SUPPLIES_WEAPON 2 weapon=3");
    Facts facts = save(said, DENIED);
    assertEquals(List.of("b/c.txt#r0", "a.txt#r0", ""), column("relations.csv", "contradicted"));
    assertEquals(1, facts.contradictions());
    assertEquals("Iran SUPPLIES_WEAPON Russia", facts.firstContradictions().get(0).fact());
  }

  @Test
  void forgetsAContradictionOfAnArticleThatChanged() throws IOException {
    Analysis said =
        article(
            "a.txt",
            "2025",
            "[country:IR ইরান] [country:RU রাশিয়াকে] [weapon:drone ড্রোন] দিয়েছে।",
            "1 SUPPLIES_WEAPON 2 weapon=3");
    save(said, DENIED);
    Facts facts = save(article("a.txt", "2025", "[country:IR ইরান] নেই।"));
    assertEquals(List.of("", ""), column("relations.csv", "contradicted"));
    assertEquals(0, facts.contradictions());
    assertEquals(List.of("Iran Russia drone denied reported"), transfers());
  }

  @Test
  void placesAreCountriesInTheRegisterButThemselvesInTheTableOfRelations() throws IOException {
    save(SAID, DENIED);
    assertEquals(List.of("Kursk", "drone", "Russia", "Russia"), column("relations.csv", "object"));
    assertEquals(List.of("Iran Russia drone delivered disputed"), transfers());
  }

  @Test
  void drawsBothEndsOfEachRelation() throws IOException {
    Facts facts = save(SAID, DENIED);
    for (String file : List.of("relations.gexf", "relations.graphml")) {
      GephiImport graph = GephiImport.of(List.of(output.resolve(file)));
      assertEquals(List.of(), graph.warnings());
      assertEquals(
          List.of("country:IR", "country:RU", "country:UA", "weapon:drone"),
          List.copyOf(graph.nodes().keySet()));
      assertEquals(
          List.of("MEETS", "SUPPLIES_WEAPON", "INTERCEPTS"),
          graph.edges().values().stream().map(GephiImport.Edge::kind).toList());
      Map<String, Object> russia = Objects.requireNonNull(graph.nodes().get("country:RU")).values();
      // Named once, and once as Kursk.
      assertEquals(2, russia.get("mentions"));
    }
    assertEquals(3, facts.edges());
    assertEquals(4, facts.relations());
    assertEquals(1, facts.transfers());
  }

  @Test
  void leavesNothingButItsFiles() throws IOException {
    save(SAID, DENIED);
    assertEquals(
        List.of(
            "README-gephi.txt",
            "articles.csv",
            "edges.csv",
            "entities.csv",
            "graph.cyjs",
            "graph.gexf",
            "graph.graphml",
            "graph.svg",
            "mentions.csv",
            "nodes.csv",
            "problems.csv",
            "relations.csv",
            "relations.gexf",
            "relations.graphml",
            "transfers.csv"),
        List.copyOf(contents().keySet()));
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    save(SAID, DENIED);
    final Map<String, String> first = contents();
    save();
    assertEquals(first, contents());
    save(DENIED, SAID);
    assertEquals(first, contents());
  }

  @Test
  void articlesWithoutRelationsGiveTablesWithoutRows() throws IOException {
    assertEquals(new Facts(0, 0, 0, 0, List.of()), save());
    assertEquals(List.of(), TestRun.rows(output.resolve("relations.csv")));
    assertEquals(List.of(), TestRun.rows(output.resolve("transfers.csv")));
    assertTrue(Files.size(output.resolve("relations.gexf")) > 0);
  }

  @Test
  void countsReportsAndNotTheirCopies() throws IOException {
    String text = "[country:IR ইরান] [country:UA ইউক্রেনে] [weapon:drone ড্রোন] দিয়েছে।";
    save(
        article("a.txt", "2025-01-17", text),
        article("b.txt", "2025-01-18", text),
        article("c.txt", "2025-01-19", text.replace("দিয়েছে", "দেখিয়েছে")));
    assertEquals(List.of("ok", "duplicate", "ok"), column("articles.csv", "status"));
    assertEquals(List.of("", "a.txt", ""), column("articles.csv", "duplicate_of"));
    assertEquals(List.of("a.txt", "a.txt", ""), column("articles.csv", "cluster"));
    assertEquals(List.of("2.0", "2.0", "2.0"), column("edges.csv", "Weight"));
    assertEquals(List.of("3", "3", "3"), column("edges.csv", "articles"));
    assertEquals(List.of("2", "2", "2"), column("edges.csv", "clusters"));
  }

  private List<String> transfers() throws IOException {
    return TestRun.rows(output.resolve("transfers.csv")).stream()
        .map(
            row ->
                Stream.of("supplier", "recipient", "designation", "status", "certainty")
                    .map(column -> row.getOrDefault(column, "?"))
                    .reduce((a, b) -> a + " " + b)
                    .orElse(""))
        .toList();
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.toList()) {
        contents.put(output.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private List<String> column(String table, String column) throws IOException {
    return TestRun.rows(output.resolve(table)).stream()
        .map(row -> row.getOrDefault(column, "no such column"))
        .toList();
  }

  /** Adds articles to those there are and writes all files. */
  private Facts save(Analysis... articles) throws IOException {
    RunOptions options =
        new RunOptions(
            List.of(folder), output, new Knowledge(folder, folder), Effort.of(2), ALL_PAIRS);
    Path database = Files.createDirectories(folder.resolve("database"));
    try (OutputFolder files = new OutputFolder(output);
        StoredArticles stored = StoredArticles.in(database)) {
      stored.add(articles);
      RunSummary summary =
          new Results(stored.store(), options, gazetteer, new StageTimes())
              .save(new Inputs(articles.length, articles.length, 0), files, new Silence());
      files.commit();
      return summary.facts();
    }
  }
}
