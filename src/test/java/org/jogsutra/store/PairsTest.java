package org.jogsutra.store;

import static org.jogsutra.store.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.CoOccurrenceRule;
import org.jogsutra.model.CoOccurrenceRule.RollUp;
import org.jogsutra.model.CoOccurrenceRule.Window;
import org.jogsutra.model.EntityGraph.Counts;
import org.jogsutra.model.EntityGraph.Edge;
import org.jogsutra.model.EntityGraph.Node;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Evidence;
import org.jogsutra.model.GraphOptions;
import org.jogsutra.model.Occurrences;
import org.jogsutra.store.StoredArticles.AllPairs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairsTest {

  private static final String SALE =
      """
      [country:RU Russia] sold the [weapon:s-400 S-400]. [country:IN India] paid.
      [country:TR Turkey] did too.
      """;

  private static final Set<EntityType> ALL_TYPES = EnumSet.allOf(EntityType.class);
  private static final Set<RollUp> PLACES = Set.of(RollUp.PLACE);

  private StoredArticles stored;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    stored = StoredArticles.in(folder);
  }

  @AfterEach
  void close() throws IOException {
    stored.close();
  }

  @Test
  void areWhatASentenceNames() throws IOException {
    assertEquals(
        List.of("country:RU weapon:s-400"), within(Window.SENTENCE, article("a", "", SALE)));
  }

  @Test
  void areWhatAParagraphNames() throws IOException {
    assertEquals(
        List.of("country:IN country:RU", "country:IN weapon:s-400", "country:RU weapon:s-400"),
        within(Window.PARAGRAPH, article("a", "", SALE)));
  }

  @Test
  void areWhatAnArticleNames() throws IOException {
    assertEquals(
        List.of(
            "country:IN country:RU",
            "country:IN country:TR",
            "country:IN weapon:s-400",
            "country:RU country:TR",
            "country:RU weapon:s-400",
            "country:TR weapon:s-400"),
        within(Window.ARTICLE, article("a", "", SALE)));
  }

  @Test
  void areCountedOncePerWindowAndArticle() throws IOException {
    Edge edge =
        only(
            article("a", "2025-01", "[country:RU R] [country:IN I] [country:RU R] [country:IN I]."),
            article("b", "2024", "[country:IN I] [country:RU R]. [country:RU R] [country:IN I]."),
            article("c", "", "[country:IN I]. [country:RU R]."));
    assertEquals(new Counts(3, 2, 2, "2024", "2025-01"), edge.counts());
    assertEquals(2, edge.weight());
  }

  @Test
  void tellTheirFirstAndLastDatesHoweverPreciselyTheyAreKnown() throws IOException {
    String both = "[country:RU R] [country:IN I].";
    Edge edge =
        only(
            article("a", "2025-01", both),
            article("b", "", both),
            article("c", "2024-12-31", both),
            article("d", "2025-01-02", both));
    assertEquals(new Counts(4, 4, 4, "2024-12-31", "2025-01-02"), edge.counts());
  }

  @Test
  void haveNoDatesWhereNoArticleHasOne() throws IOException {
    Edge edge = only(article("a", "", "[country:RU R] [country:IN I]."));
    assertEquals(new Counts(1, 1, 1, "", ""), edge.counts());
  }

  @Test
  void haveTheFirstSentenceForEvidence() throws IOException {
    Edge edge =
        only(
            article("c", "", "[country:RU R] [country:IN I]."),
            article(
                "b/b", "", "No name. [country:RU Russia] \t and\u00A0\u2003[country:IN India]."),
            article("a", "", "[country:RU R] alone."));
    assertEquals("b/b#8: Russia and\u00A0\u2003India.", edge.evidence());
  }

  @Test
  void haveTheSentenceOfTheFirstOfTwoThatAreFarApart() throws IOException {
    stored.add(article("a", "", "Long ago.\nIn [country:RU Russia].\nIn [country:IN India]."));
    AllPairs pairs =
        pairs(new CoOccurrenceRule(Window.ARTICLE, PLACES, Set.of(EntityType.COUNTRY), false));
    assertEquals("a#10: In Russia.", pairs.only().evidence());
  }

  @Test
  void cutLongEvidenceBetweenWords() throws IOException {
    String words = "word ".repeat(100);
    Edge edge = only(article("a", "", "[country:RU R] [country:IN I] " + words + "."));
    assertTrue(edge.evidence().length() <= Evidence.LONGEST, edge.evidence());
    assertTrue(edge.evidence().endsWith("word…"), edge.evidence());
  }

  @Test
  void cutLongEvidenceWithoutSpacesBetweenCharacters() {
    String cut = Evidence.cut("x" + "\uD83D\uDE80".repeat(200));
    assertEquals(300, Evidence.cut("x".repeat(301)).length());
    assertEquals(300, Evidence.cut("x".repeat(300)).length());
    assertEquals("x" + "\uD83D\uDE80".repeat(149) + "…", cut);
  }

  @Test
  void countAPlaceAsItsCountryWhichEntitiesDoNot() throws IOException {
    stored.add(
        article("a", "", "[place:kyiv Kyiv] and [country:RU Russia] and [place:york York]."),
        article("b", "", "[place:kyiv Kyiv], [place:odesa Odesa], [country:UA Ukraine]."));
    assertEquals(
        List.of("country:RU country:UA", "country:RU place:york", "country:UA place:york"),
        pairs(CoOccurrenceRule.DEFAULT).names());
    assertEquals(List.of("1", "1", "2", "1", "1"), stored.column(Table.Name.ENTITIES, "mentions"));
    assertEquals(
        List.of("country:RU", "country:UA", "place:kyiv", "place:odesa", "place:york"),
        stored.column(Table.Name.ENTITIES, "entity_id"));
  }

  @Test
  void countANodeWithAllPlacesThatStandForIt() throws IOException {
    stored.add(
        article("a", "2024", "[place:kyiv Kyiv] and [place:odesa Odesa]."),
        article("b", "2025", "[country:UA Ukraine]."));
    assertEquals(
        Map.of(new EntityId("country:UA"), new Occurrences(3, 2, "2024", "2025")),
        nodes(CoOccurrenceRule.DEFAULT));
  }

  @Test
  void nameACountryThatOnlyItsPlacesAreNamedOfAsTheGazetteerDoes() throws IOException {
    stored.add(article("a", "2024", "[place:kyiv Kyiv]."));
    stored.store().summarize(List.of(Articles.entity(new EntityId("country:UA"))));
    AllPairs pairs = stored.pairs(GraphOptions.DEFAULT);
    assertEquals(List.of("UA"), pairs.nodes().stream().map(n -> n.entity().name()).toList());
  }

  @Test
  void keepPlacesApartIfTheRuleSaysSo() throws IOException {
    stored.add(article("a", "", "[place:kyiv Kyiv] and [country:UA Ukraine]."));
    assertEquals(
        List.of("country:UA place:kyiv"),
        pairs(new CoOccurrenceRule(Window.SENTENCE, Set.of(), ALL_TYPES, false)).names());
  }

  @Test
  void areOfTheTypesAskedForOncePlacesAreCountries() throws IOException {
    stored.add(
        article("a", "", "[place:kyiv Kyiv], [place:york York], [country:RU R], [person:p P]."));
    assertEquals(
        List.of("country:RU country:UA"),
        pairs(new CoOccurrenceRule(Window.SENTENCE, PLACES, Set.of(EntityType.COUNTRY), false))
            .names());
  }

  @Test
  void areNoneInArticlesWithoutNames() throws IOException {
    stored.add(article("a", "2025", ""), article("b", "2025", "Nobody."));
    AllPairs pairs = pairs(CoOccurrenceRule.DEFAULT);
    assertEquals(List.of(), pairs.edges());
    assertEquals(List.of(), pairs.nodes());
  }

  @Test
  void areCountedApartHoweverManyThereAre() throws IOException {
    String all =
        IntStream.range(0, 300).mapToObj("[org:%d x] "::formatted).collect(Collectors.joining());
    stored.add(article("a", "", all), article("b", "", all));
    AllPairs pairs = pairs(CoOccurrenceRule.DEFAULT);
    assertEquals(300 * 299 / 2, pairs.edges().stream().map(Edge::pair).distinct().count());
    assertTrue(pairs.edges().stream().allMatch(edge -> edge.weight() == 2));
    assertEquals(pairs.names().stream().sorted().toList(), pairs.names());
  }

  @Test
  void areTheSameInWhateverOrderArticlesAreAdded(@TempDir Path other) throws IOException {
    List<Analysis> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String text =
          "No. [country:%s x] [org:%d y] [place:kyiv k].".formatted("ABC".charAt(i % 3), i % 4);
      articles.add(article("a" + i, "20" + (10 + i), text));
    }
    stored.add(articles.toArray(Analysis[]::new));
    Collections.shuffle(articles, new Random(1));
    try (StoredArticles shuffled = StoredArticles.in(other)) {
      for (Analysis article : articles) {
        shuffled.add(article);
      }
      shuffled.store().summarize(List.of());
      assertEquals(pairs(CoOccurrenceRule.DEFAULT), shuffled.pairs(GraphOptions.DEFAULT));
    }
  }

  private List<String> within(Window window, Analysis article) throws IOException {
    stored.add(article);
    return pairs(new CoOccurrenceRule(window, PLACES, ALL_TYPES, false)).names();
  }

  private AllPairs pairs(CoOccurrenceRule rule) throws IOException {
    stored.store().summarize(List.of());
    return stored.pairs(
        new GraphOptions(rule, GraphOptions.Articles.ALL, GraphOptions.Selection.DEFAULT));
  }

  private Map<EntityId, Occurrences> nodes(CoOccurrenceRule rule) throws IOException {
    return pairs(rule).nodes().stream()
        .collect(Collectors.toMap(node -> node.entity().id(), Node::occurrences));
  }

  private Edge only(Analysis... articles) throws IOException {
    stored.add(articles);
    return pairs(CoOccurrenceRule.DEFAULT).only();
  }
}
