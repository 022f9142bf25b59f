package org.jogsutra.facts;

import static org.jogsutra.facts.Stated.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogsutra.model.Analysis;
import org.jogsutra.model.Contradiction;
import org.jogsutra.model.RelationId;
import org.jogsutra.model.StatedRelation;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

  private static final String TEXT =
      "[country:IR ইরান] [country:RU রাশিয়াকে] [weapon:drone ড্রোন] ও [weapon:s-400 এস-৪০০] দিয়েছে।";

  @Test
  void findsWhatAnotherArticleDenies() {
    Contradictions found =
        contradictions(
            stating("a.txt", "1 MEETS 2", "1 SUPPLIES_WEAPON 2 weapon=3"),
            stating("nothing.txt"),
            stating("b.txt", "1 SUPPLIES_WEAPON 2 weapon=3 polarity=negated"));
    assertEquals(Map.of(1, List.of("b.txt#r0"), 2, List.of("a.txt#r1")), byStatement(found));
    assertEquals(1, found.count());
    assertEquals(
        List.of(
            new Contradiction(
                "Iran SUPPLIES_WEAPON Russia",
                List.of(new RelationId("a.txt", 1)),
                List.of(new RelationId("b.txt", 0)))),
        found.first(20));
    assertEquals(3, found.statements());
  }

  @Test
  void otherWeaponsAreOtherFactsButNoWeaponIsAny() {
    assertEquals(
        Map.of(0, List.of("a.txt#r2"), 2, List.of("a.txt#r0")),
        byStatement(
            contradictions(
                stating(
                    "a.txt",
                    "1 SUPPLIES_WEAPON 2",
                    "1 SUPPLIES_WEAPON 2 weapon=3",
                    "1 SUPPLIES_WEAPON 2 weapon=4 polarity=negated"))));
  }

  @Test
  void directionMattersExceptInSymmetricRelations() {
    assertEquals(
        Map.of(2, List.of("a.txt#r3"), 3, List.of("a.txt#r2")),
        byStatement(
            contradictions(
                stating(
                    "a.txt",
                    "1 ATTACKS 2",
                    "2 ATTACKS 1 polarity=negated",
                    "1 MEETS 2",
                    "2 MEETS 1 polarity=negated"))));
  }

  @Test
  void aMissingObjectIsNotAnyObject() {
    Contradictions found =
        contradictions(stating("a.txt", "1 ATTACKS 2", "1 ATTACKS - polarity=negated"));
    assertEquals(0, found.count());
    assertEquals(Map.of(), byStatement(found));
  }

  @Test
  void tellsTheFirstOfManyInTheOrderOfTheArticles() {
    Analysis[] articles =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    stating(
                        "%02d.txt".formatted(i),
                        "1 ATTACKS 2 polarity=" + (i % 2 == 0 ? "affirmed" : "negated")))
            .toArray(Analysis[]::new);
    Contradictions found = contradictions(articles);
    Map<Integer, List<String>> byStatement = byStatement(found);
    assertEquals(60, byStatement.size());
    assertEquals(20, byStatement.getOrDefault(0, List.of()).size());
    assertEquals("01.txt#r0", byStatement.getOrDefault(0, List.of()).get(0));
    assertEquals("39.txt#r0", byStatement.getOrDefault(58, List.of()).get(19));
    assertEquals(1, found.count());
    assertEquals(List.of(), found.first(0));
  }

  private static Analysis stating(String id, String... relations) {
    return article(id, "2025", TEXT, relations);
  }

  private static Contradictions contradictions(Analysis... articles) {
    var contradictions = new Contradictions();
    Stream.of(articles).map(StatedRelation::of).forEach(contradictions::add);
    return contradictions;
  }

  /** Returns those that are contradicted by their numbers. */
  private static Map<Integer, List<String>> byStatement(Contradictions contradictions) {
    Map<Integer, List<String>> contradicted = new TreeMap<>();
    List<List<RelationId>> all = contradictions.byStatement();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isEmpty()) {
        contradicted.put(i, all.get(i).stream().map(RelationId::toString).toList());
      }
    }
    return contradicted;
  }
}
