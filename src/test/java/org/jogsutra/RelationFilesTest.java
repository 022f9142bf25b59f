package org.jogsutra;

import static org.jogsutra.facts.Stated.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jogsutra.RunSummary.Facts;
import org.jogsutra.cli.TestRun;
import org.jogsutra.export.GephiImport;
import org.jogsutra.facts.Stated;
import org.jogsutra.graph.CoOccurrenceCounts;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.CoOccurrenceRule;
import org.jogsutra.store.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of relations as a run writes them, from articles whose relations are known. */
class RelationFilesTest {

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

  @TempDir private Path output;

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
    try (Stream<Path> files = Files.list(output)) {
      assertEquals(
          List.of("relations.csv", "relations.gexf", "relations.graphml", "transfers.csv"),
          files.map(file -> String.valueOf(file.getFileName())).sorted().toList());
    }
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    save(SAID, DENIED);
    List<String> first = contents();
    save(SAID, DENIED);
    assertEquals(first, contents());
  }

  @Test
  void articlesWithoutRelationsGiveTablesWithoutRows() throws IOException {
    assertEquals(new Facts(0, 0, 0, 0, List.of()), save());
    assertEquals(List.of(), TestRun.rows(output.resolve("relations.csv")));
    assertEquals(List.of(), TestRun.rows(output.resolve("transfers.csv")));
    assertTrue(Files.size(output.resolve("relations.gexf")) > 0);
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

  private List<String> contents() throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files.sorted().map(RelationFilesTest::content).toList();
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> column(String table, String column) throws IOException {
    return TestRun.rows(output.resolve(table)).stream()
        .map(row -> row.getOrDefault(column, "no such column"))
        .toList();
  }

  private Facts save(Analysis... articles) throws IOException {
    var named = new CoOccurrenceCounts(Stated::country, CoOccurrenceRule.DEFAULT);
    try (OutputFolder folder = new OutputFolder(output)) {
      var files = new RelationFiles(folder, Stated::known, CoOccurrenceRule.DEFAULT);
      for (Analysis article : articles) {
        named.add(article);
        files.add(article);
      }
      Facts facts = files.save(named);
      folder.commit();
      return facts;
    }
  }
}
