package org.jogsutra.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordClustersTest {

  private static final int RARE = 2;

  @Test
  void wordsInLikePlacesShareACluster() {
    List<List<String>> sentences = new ArrayList<>();
    for (String town : List.of("ঢাকায়", "মস্কোতে", "দিল্লিতে")) {
      for (String verb : List.of("যান", "থাকেন", "ফেরেন")) {
        sentences.add(List.of("তিনি", town, verb));
        sentences.add(List.of("তারা", town, verb));
      }
    }
    Map<String, Integer> clusters = WordClusters.of(sentences, 5, RARE);
    assertEquals(clusters.get("ঢাকায়"), clusters.get("মস্কোতে"));
    assertEquals(clusters.get("ঢাকায়"), clusters.get("দিল্লিতে"));
    assertEquals(clusters.get("যান"), clusters.get("ফেরেন"));
    assertEquals(clusters.get("তিনি"), clusters.get("তারা"));
    assertNotEquals(clusters.get("ঢাকায়"), clusters.get("যান"));
    assertNotEquals(clusters.get("ঢাকায়"), clusters.get("তিনি"));
  }

  @Test
  void rareWordsHaveNoCluster() {
    List<List<String>> sentences = List.of(List.of("ক", "খ", "ক"), List.of("গ", "খ"));
    assertEquals(Set.of("ক", "খ"), WordClusters.of(sentences, 3, 2).keySet());
    assertEquals(Set.of("ক", "খ", "গ"), WordClusters.of(sentences, 3, 1).keySet());
  }

  @Test
  void frequentWordsComeFirst() {
    List<List<String>> sentences = List.of(List.of("খ", "ক", "গ", "গ"), List.of("গ", "খ", "ক"));
    assertEquals(List.of("গ", "ক", "খ"), List.copyOf(WordClusters.of(sentences, 4, 1).keySet()));
  }

  @Test
  void noTextHasNoClusters() {
    assertEquals(Map.of(), WordClusters.of(List.of(), 3, 1));
    assertEquals(Map.of(), WordClusters.of(List.of(List.of()), 3, 1));
  }

  @Property(tries = 200)
  void theSameTextGivesTheSameClustersAndNoMoreThanAskedFor(
      @ForAll("texts") List<List<String>> sentences) {
    Map<String, Integer> clusters = WordClusters.of(sentences, 5, RARE);
    assertEquals(clusters, WordClusters.of(sentences, 5, RARE));
    assertTrue(clusters.values().stream().allMatch(cluster -> cluster >= 0 && cluster < 5));
  }

  @Provide
  Arbitrary<List<List<String>>> texts() {
    return Arbitraries.of("ক", "খ", "গ", "ঘ", "ঙ", ",").list().ofMaxSize(8).list().ofMaxSize(12);
  }
}
