package org.jogsutra.store;

import static org.jogsutra.store.Articles.article;
import static org.jogsutra.store.Articles.origin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;
import org.jogsutra.store.StoredArticles.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of an entity over all articles. */
class SummaryTest {

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
  void listsEntitiesInOrderOfTheirIds() throws IOException {
    stored.add(
        article("a", "2025-01-17", "[person:b Bob]. [person:b Bob]. [person:a Al]."),
        article("b", "2024", "[person:b B]. [person:b B\n B].", origin(Mention.Method.CRF, 0.95)),
        article("c", "", "[person:b C].", origin(Mention.Method.CRF, 0.5)));
    assertEquals(
        List.of(
            "person:a 1 1 2025-01-17 2025-01-17 Al gazetteer 0.90",
            "person:b 5 3 2024 2025-01-17 Bob; B; B B; C gazetteer+crf 0.95"),
        summaries());
  }

  @Test
  void tellsWhenAnEntityIsFirstAndLastNamedHoweverPreciselyThatIsKnown() throws IOException {
    stored.add(
        article("a", "2025-01", "[person:a Al]."),
        article("b", "", "[person:a Al]."),
        article("c", "2024-12-31", "[person:a Al]."),
        article("d", "2025-01-02", "[person:a Al]."),
        article("e", "", "[person:b Bob]."));
    assertEquals(
        List.of(
            "person:a 4 4 2024-12-31 2025-01-02 Al gazetteer 0.90",
            "person:b 1 1   Bob gazetteer 0.90"),
        summaries());
  }

  @Test
  void listsTheTwentyMostFrequentOfManyForms() throws IOException {
    String all =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "[person:a form %d].".formatted(1_000 + i))
            .collect(Collectors.joining());
    stored.add(
        article("a", "", all),
        article("b", "", "[person:a form 1150].".repeat(3)),
        article("c", "", "[person:a form 1999].".repeat(9)));
    stored.store().summarize(List.of());
    List<String> aliases =
        List.of(stored.column(Table.Name.ENTITIES, "aliases").get(0).split("; "));
    assertEquals(
        List.of("form 1999", "form 1150", "form 1000", "form 1001"), aliases.subList(0, 4));
    assertEquals(20, aliases.size());
  }

  @Test
  void takesNameAndAlternativesOfTheFirstArticleThatHasThem() throws IOException {
    stored.add(
        List.of(
            Outcome.of(spelled("b", "Revnivtsev", List.of())),
            Outcome.of(
                spelled(
                    "c",
                    "Revnivtsyev",
                    List.of(new Link.Alternative(new EntityId("person:Q1"), 0.955)))),
            Outcome.of(
                spelled(
                    "d",
                    "Rewniwzew",
                    List.of(new Link.Alternative(new EntityId("person:Q2"), 0.5))))));
    stored.store().summarize(List.of());
    Map<String, String> row = stored.rows(Table.Name.ENTITIES).get(0);
    assertEquals("Revnivtsev", row.get("name_en"));
    assertEquals("person:Q1 0.96", row.get("alternatives"));
    assertEquals("3", row.get("mentions"));
  }

  @Test
  void countsArticlesProblemsAndMentionsByType() throws IOException {
    stored.add(
        List.of(
            Outcome.of(article("a", "", "[country:RU R] [country:IN I] [person:a Al].")),
            Outcome.of(article("b", "", "Nobody.")).with(TableTest.IN_PART),
            Outcome.of(TableTest.SKIPPED)));
    Summary summary = stored.store().summarize(List.of());
    assertEquals(new Summary.Inputs(2, 1, 2), summary.inputs());
    assertEquals(Map.of(EntityType.COUNTRY, 2L, EntityType.PERSON, 1L), summary.mentions());
    assertEquals(3, summary.entities());
  }

  @Test
  void tellsWhoIsNamedMost() throws IOException {
    stored.add(
        article("a", "", "[country:RU R] [country:IN I] [country:RU R]. [country:TR T]."),
        article("b", "", "[country:TR T]. [person:a Al]. [country:RU R]."));
    Summary summary = stored.store().summarize(List.of());
    assertEquals(
        List.of(new Summary.Frequent("RU", "", 3), new Summary.Frequent("TR", "", 2)),
        summary.top(EntityType.COUNTRY, 2));
    assertEquals(List.of(), summary.top(EntityType.WEAPON, 2));
  }

  @Test
  void findsNothingInArticlesWithoutNames() throws IOException {
    stored.add(article("a", "2025", ""), article("b", "2025", "Nobody."));
    Summary summary = stored.store().summarize(List.of());
    assertEquals(0, summary.entities());
    assertEquals(Map.of(), summary.mentions());
    assertEquals(List.of(), stored.rows(Table.Name.ENTITIES));
  }

  @Test
  void leavesOutEntitiesThatNoArticleNamesAnyMore() throws IOException {
    stored.add(article("a", "", "[person:a Al]."), article("b", "", "[person:b Bob]."));
    stored.add(article("a", "", "[person:c Carl]."));
    stored.store().summarize(List.of());
    assertEquals(List.of("person:b", "person:c"), stored.column(Table.Name.ENTITIES, "entity_id"));
  }

  @Test
  void isTheSameInWhateverOrderArticlesAreAdded(@TempDir Path other) throws IOException {
    List<Analysis> articles =
        new ArrayList<>(
            List.of(
                spelled("a", "Revnivtsev", List.of()),
                spelled("b", "Rewniwzew", List.of()),
                article("c", "2024", "[person:a Al] [country:RU R]."),
                article("d", "2023", "[person:a A] [country:RU R]. [person:a Al]."),
                article("e", "2025", "[person:a Alfred].", origin(Mention.Method.RULE, 0.99))));
    stored.add(articles.toArray(Analysis[]::new));
    List<String> expected = summaries();
    Collections.shuffle(articles, new Random(1));
    try (StoredArticles shuffled = StoredArticles.in(other)) {
      for (Analysis article : articles) {
        shuffled.add(article);
      }
      shuffled.store().summarize(List.of());
      stored.store().summarize(List.of());
      assertEquals(stored.rows(Table.Name.ENTITIES), shuffled.rows(Table.Name.ENTITIES));
    }
    assertEquals(3, expected.size());
  }

  /** Returns an article that names one person, whose English name it spells as given. */
  private static Analysis spelled(String id, String nameEn, List<Link.Alternative> alternatives) {
    Analysis article = article(id, "", "[person:r R].");
    Link link = article.links().get(0);
    Entity person = new Entity(link.entity().id(), "র", nameEn, "", "", "");
    return new Analysis(
        article.article(),
        article.sentences(),
        List.of(new Link(link.mention(), person, link.confidence(), alternatives)));
  }

  private List<String> summaries() throws IOException {
    stored.store().summarize(List.of());
    return stored.rows(Table.Name.ENTITIES).stream()
        .map(
            row ->
                List.of(
                        "entity_id",
                        "mentions",
                        "articles",
                        "first_date",
                        "last_date",
                        "aliases",
                        "methods",
                        "confidence")
                    .stream()
                    .map(column -> row.getOrDefault(column, "?"))
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
