package org.jogsutra.graph;

import static org.jogsutra.graph.Articles.article;
import static org.jogsutra.graph.Articles.origin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.CoOccurrenceRule;
import org.jogsutra.model.CoOccurrenceRule.Window;
import org.jogsutra.model.EntityGraph.Counts;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntitySummary;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Evidence;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Occurrences;
import org.junit.jupiter.api.Test;

class CoOccurrenceCountsTest {

  private static final String SALE =
      """
      [country:RU Russia] sold the [weapon:s-400 S-400]. [country:IN India] paid.
      [country:TR Turkey] did too.
      """;

  @Test
  void pairsWhatASentenceNames() {
    assertEquals(
        List.of("country:RU weapon:s-400"), pairs(Window.SENTENCE, article("a", "", SALE)));
  }

  @Test
  void pairsWhatAParagraphNames() {
    assertEquals(
        List.of("country:IN country:RU", "country:IN weapon:s-400", "country:RU weapon:s-400"),
        pairs(Window.PARAGRAPH, article("a", "", SALE)));
  }

  @Test
  void pairsWhatAnArticleNames() {
    assertEquals(
        List.of(
            "country:IN country:RU",
            "country:IN country:TR",
            "country:IN weapon:s-400",
            "country:RU country:TR",
            "country:RU weapon:s-400",
            "country:TR weapon:s-400"),
        pairs(Window.ARTICLE, article("a", "", SALE)));
  }

  @Test
  void countsAPairOncePerWindowAndArticle() {
    Edge edge =
        onlyEdge(
            article("a", "2025-01", "[country:RU R] [country:IN I] [country:RU R] [country:IN I]."),
            article("b", "2024", "[country:IN I] [country:RU R]. [country:RU R] [country:IN I]."),
            article("c", "", "[country:IN I]. [country:RU R]."));
    assertEquals(new Counts(3, 2, 2, "2024", "2025-01"), edge.counts());
    assertEquals(2, edge.weight());
  }

  @Test
  void takesTheFirstSentenceAsEvidence() {
    Edge edge =
        onlyEdge(
            article("a", "", "[country:RU R] alone."),
            article(
                "dir/b", "", "No name. [country:RU Russia] \t and\u00A0\u2003[country:IN India]."),
            article("c", "", "[country:RU R] [country:IN I]."));
    assertEquals("dir/b#8: Russia and\u00A0\u2003India.", edge.evidence());
  }

  @Test
  void takesTheSentenceOfTheFirstOfTwoThatAreFarApart() {
    var counts = counts(new CoOccurrenceRule(Window.ARTICLE, true, Set.of(EntityType.COUNTRY)));
    counts.add(article("a", "", "Long ago.\nIn [country:RU Russia].\nIn [country:IN India]."));
    assertEquals(List.of("a#10: In Russia."), counts.edges().map(Edge::evidence).toList());
  }

  @Test
  void cutsLongEvidenceBetweenWords() {
    String words = "word ".repeat(100);
    Edge edge = onlyEdge(article("a", "", "[country:RU R] [country:IN I] " + words + "."));
    assertTrue(edge.evidence().length() <= Evidence.LONGEST, edge.evidence());
    assertTrue(edge.evidence().endsWith("word…"), edge.evidence());
  }

  @Test
  void cutsLongEvidenceWithoutSpacesBetweenCharacters() {
    String cut = Evidence.cut("x" + "\uD83D\uDE80".repeat(200));
    assertEquals(300, Evidence.cut("x".repeat(301)).length());
    assertEquals(300, Evidence.cut("x".repeat(300)).length());
    assertEquals("x" + "\uD83D\uDE80".repeat(149) + "…", cut);
  }

  @Test
  void countsAPlaceAsItsCountryInPairsAlone() {
    var counts = counts(CoOccurrenceRule.DEFAULT);
    counts.add(
        article("a", "", "[place:kyiv Kyiv] and [country:RU Russia] and [place:york York]."));
    counts.add(article("b", "", "[place:kyiv Kyiv], [place:odesa Odesa], [country:UA Ukraine]."));
    assertEquals(
        List.of("country:RU country:UA", "country:RU place:york", "country:UA place:york"),
        pairs(counts));
    assertEquals(
        List.of("country:RU 1", "country:UA 1", "place:kyiv 2", "place:odesa 1", "place:york 1"),
        counts.entities().stream()
            .map(e -> e.entity().id() + " " + e.occurrences().mentions())
            .toList());
  }

  @Test
  void countsANodeWithAllPlacesThatStandForIt() {
    var counts = counts(CoOccurrenceRule.DEFAULT);
    counts.add(article("a", "2024", "[place:kyiv Kyiv] and [place:odesa Odesa]."));
    counts.add(article("b", "2025", "[country:UA Ukraine]."));
    assertEquals(
        Map.of(Articles.entity(new EntityId("country:UA")), new Occurrences(3, 2, "2024", "2025")),
        counts.nodes());
  }

  @Test
  void keepsPlacesApartIfTheRuleSaysSo() {
    var counts =
        counts(new CoOccurrenceRule(Window.SENTENCE, false, EnumSet.allOf(EntityType.class)));
    counts.add(article("a", "", "[place:kyiv Kyiv] and [country:UA Ukraine]."));
    assertEquals(List.of("country:UA place:kyiv"), pairs(counts));
  }

  @Test
  void pairsOnlyTheTypesAskedForOncePlacesAreCountries() {
    var counts = counts(new CoOccurrenceRule(Window.SENTENCE, true, Set.of(EntityType.COUNTRY)));
    counts.add(
        article("a", "", "[place:kyiv Kyiv], [place:york York], [country:RU R], [person:p P]."));
    assertEquals(List.of("country:RU country:UA"), pairs(counts));
  }

  @Test
  void summarizesEntitiesInOrderOfTheirIds() {
    var counts = counts(CoOccurrenceRule.DEFAULT);
    counts.add(article("a", "2025-01-17", "[person:b Bob]. [person:b Bob]. [person:a Al]."));
    counts.add(
        article("b", "2024", "[person:b B]. [person:b B\n B].", origin(Mention.Method.CRF, 0.95)));
    counts.add(article("c", "", "[person:b C].", origin(Mention.Method.CRF, 0.5)));
    assertEquals(
        List.of(
            new EntitySummary(
                Articles.entity(new EntityId("person:a")),
                new Occurrences(1, 1, "2025-01-17", "2025-01-17"),
                List.of("Al"),
                Set.of(Mention.Method.GAZETTEER),
                0.9,
                List.of()),
            new EntitySummary(
                Articles.entity(new EntityId("person:b")),
                new Occurrences(5, 3, "2024", "2025-01-17"),
                List.of("Bob", "B", "B B", "C"),
                Set.of(Mention.Method.GAZETTEER, Mention.Method.CRF),
                0.95,
                List.of())),
        counts.entities());
  }

  @Test
  void reportsTheMostFrequentOfManyForms() {
    var forms = new Forms();
    IntStream.range(0, 1_000).forEach(i -> forms.add("form " + (1_000 + i)));
    IntStream.range(0, 3).forEach(i -> forms.add("form 1150"));
    IntStream.range(0, 9).forEach(i -> forms.add("form 1999"));
    List<String> reported = forms.mostFrequent();
    assertEquals(List.of("form 1150", "form 1000", "form 1001"), reported.subList(0, 3));
    assertEquals(Forms.REPORTED, reported.size());
  }

  @Test
  void findsNothingInAnArticleWithoutNames() {
    var counts = counts(CoOccurrenceRule.DEFAULT);
    counts.add(article("a", "2025", ""));
    counts.add(article("b", "2025", "Nobody."));
    assertEquals(List.of(), counts.entities());
    assertEquals(Map.of(), counts.nodes());
    assertEquals(0, counts.edges().count());
  }

  @Test
  void countsManyPairsApart() {
    String all =
        IntStream.range(0, 300).mapToObj("[org:%d x] "::formatted).collect(Collectors.joining());
    var counts = counts(CoOccurrenceRule.DEFAULT);
    counts.add(article("a", "", all));
    counts.add(article("b", "", all));
    assertEquals(300 * 299 / 2, counts.edges().map(Edge::pair).distinct().count());
    assertTrue(counts.edges().allMatch(edge -> edge.weight() == 2));
  }

  private static CoOccurrenceCounts counts(CoOccurrenceRule rule) {
    return new CoOccurrenceCounts(Articles::entity, rule);
  }

  private static List<String> pairs(Window window, Analysis article) {
    var counts = counts(new CoOccurrenceRule(window, true, EnumSet.allOf(EntityType.class)));
    counts.add(article);
    return pairs(counts);
  }

  private static List<String> pairs(CoOccurrenceCounts counts) {
    return counts
        .edges()
        .map(Edge::pair)
        .sorted()
        .map(pair -> pair.first() + " " + pair.second())
        .toList();
  }

  private static Edge onlyEdge(Analysis... articles) {
    var counts = counts(CoOccurrenceRule.DEFAULT);
    for (Analysis article : articles) {
      counts.add(article);
    }
    List<Edge> edges = counts.edges().sorted(Comparator.comparing(Edge::pair)).toList();
    assertEquals(1, edges.size());
    return edges.get(0);
  }
}
