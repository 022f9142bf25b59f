package org.jogsutra.facts;

import static org.jogsutra.facts.Stated.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.CoOccurrenceRule;
import org.jogsutra.model.CoOccurrenceRule.RollUp;
import org.jogsutra.model.CoOccurrenceRule.Window;
import org.jogsutra.model.EntityGraph.Dated;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.RelationGraph.Counts;
import org.jogsutra.model.RelationGraph.Edge;
import org.jogsutra.model.RelationGraph.Voices;
import org.jogsutra.model.StatedRelation;
import org.junit.jupiter.api.Test;

class RelationCountsTest {

  private static final String TO_RUSSIA =
      "[country:IR ইরান] [country:RU রাশিয়াকে] [weapon:drone ড্রোন] দিয়েছে।";

  @Test
  void countsArticlesAndWhatTheirStatementsSay() {
    String supplies = "1 SUPPLIES_WEAPON 2 weapon=3";
    Edge edge =
        only(
            article("a.txt", "2025-02-01", TO_RUSSIA, supplies, supplies + " polarity=negated"),
            article("b.txt", "2024", TO_RUSSIA, supplies + " modality=claimed"),
            article("c.txt", "", TO_RUSSIA, supplies + " modality=planned"));
    assertEquals("country:IR SUPPLIES_WEAPON country:RU", told(edge));
    assertEquals(new Counts(3, new Voices(3, 1, 1, 1), "2024", "2025-02-01"), edge.counts());
    assertEquals(List.of(new Dated("2025-02-01", 1)), edge.history());
    assertEquals("a.txt#0: ইরান রাশিয়াকে ড্রোন দিয়েছে।", edge.evidence());
  }

  @Test
  void countsArticlesByDay() {
    String supplies = "1 SUPPLIES_WEAPON 2 weapon=3";
    Edge edge =
        only(
            article("a.txt", "2025-02-01", TO_RUSSIA, supplies, supplies + " polarity=negated"),
            article("b.txt", "2024-02-29", TO_RUSSIA, supplies),
            article("c.txt", "2025-02", TO_RUSSIA, supplies),
            article("d.txt", "2025-02-01", TO_RUSSIA, supplies));
    assertEquals(List.of(new Dated("2024-02-29", 1), new Dated("2025-02-01", 2)), edge.history());
  }

  @Test
  void tiesSupplierAndRecipientAndKeepsTheWeaponsAsWords() {
    Edge edge =
        only(
            article(
                "a.txt",
                "",
                "[country:IN ভারত] [country:RU রাশিয়ার] [weapon:s-400 এস-৪০০] ও [weapon:drone ড্রোন] পেয়েছে।",
                "2 SUPPLIES_WEAPON 1 weapon=4",
                "2 SUPPLIES_WEAPON 1 weapon=3"));
    assertEquals(List.of("S-400", "drone"), edge.weapons());
  }

  @Test
  void takesTheWeaponForAnEndIfNobodyReceivesIt() {
    Edge edge = only(article("a.txt", "", TO_RUSSIA, "1 SUPPLIES_WEAPON - weapon=3"));
    assertEquals("country:IR SUPPLIES_WEAPON weapon:drone", told(edge));
    assertEquals(List.of(), edge.weapons());
    assertEquals(
        "country:IR INTERCEPTS weapon:drone",
        told(only(article("a.txt", "", TO_RUSSIA, "1 INTERCEPTS - weapon=3"))));
  }

  @Test
  void doesNotTakeTheMeansOfAnAttackForItsTarget() {
    assertEquals(List.of(), edges(article("a.txt", "", TO_RUSSIA, "1 ATTACKS - weapon=3")));
  }

  @Test
  void needsTwoDifferentEnds() {
    assertEquals(
        List.of(),
        edges(article("a.txt", "", TO_RUSSIA, "- ATTACKS 2", "1 DENIES -", "1 SUPPORTS 1")));
  }

  @Test
  void keepsRelationsOfTheSameTwoApartButNotTheOrderOfSymmetricOnes() {
    Analysis both =
        article("a.txt", "", TO_RUSSIA, "2 MEETS 1", "1 MEETS 2", "2 ATTACKS 1", "1 ATTACKS 2");
    assertEquals(
        List.of(
            "country:IR ATTACKS country:RU",
            "country:IR MEETS country:RU",
            "country:RU ATTACKS country:IR"),
        edges(both).stream().map(RelationCountsTest::told).toList());
  }

  @Test
  void drawsPlacesAsCountriesUnlessThatIsTheOtherEnd() {
    Analysis raid =
        article(
            "a.txt",
            "",
            "[country:UA ইউক্রেন] [country:RU রাশিয়ার] [place:kursk কুরস্কে] হামলা চালায়।",
            "1 ATTACKS 3",
            "3 LOCATED_IN 2");
    assertEquals(
        List.of("country:UA ATTACKS country:RU", "place:kursk LOCATED_IN country:RU"),
        edges(raid).stream().map(RelationCountsTest::told).toList());
    var asTheyAre =
        new CoOccurrenceRule(Window.SENTENCE, Set.of(), EnumSet.allOf(EntityType.class), false);
    assertEquals("country:UA ATTACKS place:kursk", told(edges(asTheyAre, raid).get(0)));
  }

  @Test
  void leavesOutTypesThatTakeNoPart() {
    var countries =
        new CoOccurrenceRule(
            Window.SENTENCE, Set.of(RollUp.PLACE), EnumSet.of(EntityType.COUNTRY), false);
    Analysis article =
        article("a.txt", "", TO_RUSSIA, "1 PRODUCES_WEAPON 3", "1 SUPPLIES_WEAPON 2 weapon=3");
    List<Edge> edges = edges(countries, article);
    assertEquals(1, edges.size());
    assertEquals(List.of("drone"), edges.get(0).weapons());
  }

  @Test
  void doesNotGrowWithTheNumberOfArticles() {
    Edge edge =
        only(
            IntStream.range(0, 10_000)
                .mapToObj(
                    i -> article(i + ".txt", "2025", TO_RUSSIA, "1 SUPPLIES_WEAPON 2 weapon=3"))
                .toArray(Analysis[]::new));
    assertEquals(10_000, edge.counts().articles());
    assertTrue(edge.evidence().length() < 100);
  }

  private static String told(Edge edge) {
    return edge.key().source() + " " + edge.key().relation() + " " + edge.key().target();
  }

  private static Edge only(Analysis... articles) {
    List<Edge> edges = edges(articles);
    assertEquals(1, edges.size(), edges::toString);
    return edges.get(0);
  }

  private static List<Edge> edges(Analysis... articles) {
    return edges(CoOccurrenceRule.DEFAULT, articles);
  }

  private static List<Edge> edges(CoOccurrenceRule rule, Analysis... articles) {
    var counts = new RelationCounts(Stated::country, rule);
    Stream.of(articles).map(StatedRelation::of).forEach(counts::add);
    return counts.edges();
  }
}
