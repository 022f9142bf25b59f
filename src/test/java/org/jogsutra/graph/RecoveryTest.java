package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jogsutra.graph.PlantedGraph.Window;
import org.jogsutra.graph.PlantedWorld.Shape;
import org.junit.jupiter.api.Test;

/** What {@link ScoreOptions#DEFAULT} recovers of ties that were planted; see {@link Recovery}. */
class RecoveryTest {

  private final PlantedWorld world = new PlantedWorld(new Shape(2_000, 2_500, 1.0, 0.1, 0.05, 77));
  private final PlantedGraph graph = PlantedGraph.of(world, world.reports(), Window.SENTENCE);
  private final EdgeScores edges = EdgeScores.of(graph.network());
  private final Recovery recovery = new Recovery(graph);

  @Test
  void theDefaultFindsMostTiesAndFewOthers() {
    boolean[] kept = ScoreOptions.DEFAULT.kept(graph.network(), edges);
    Recovery.Kept result = recovery.kept(edge -> kept[edge]);
    assertTrue(result.precision() > 0.90, result::toString);
    assertTrue(result.recall() > 0.55, result::toString);
    assertTrue(recovery.kept(edge -> true).precision() < 0.2, "most pairs are chance");
  }

  @Test
  void logLikelihoodRanksBetterThanCountsAndNpmi() {
    double byLikelihood = recovery.averagePrecision(edges::logLikelihood);
    assertTrue(byLikelihood > 0.75, "average precision " + byLikelihood);
    assertTrue(byLikelihood > recovery.averagePrecision(edges::npmi) + 0.05);
    assertTrue(byLikelihood > 2 * recovery.averagePrecision(graph.network()::weight));
  }

  @Test
  void averagePrecisionOfAPerfectRankingIsOne() {
    assertEquals(1, recovery.averagePrecision(edge -> graph.tied(edge) ? 1 : 0), 1e-12);
    double share = recovery.kept(edge -> true).precision();
    assertEquals(share, recovery.averagePrecision(edge -> 0), 1e-12);
  }
}
