package org.jogsutra.copies;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Holds how well copies are found; {@code docs/copies.md} has the figures. */
class CopyScoresTest {

  private static final double PRECISION = 0.98;
  private static final double RECALL = 0.90;

  @Test
  void findsRewritesBesideArticlesOnTheSameTopics() {
    assertGood(PairScores.of(CopyData.articles(1, 500, EditMix.TUNED_ON, 1)));
  }

  @Test
  void findsFamiliesOfRewritesByEditorsItWasNotTunedOn() {
    assertGood(PairScores.of(CopyData.articles(77, 500, EditMix.UNSEEN, 4)));
  }

  private static void assertGood(PairScores scores) {
    assertTrue(scores.precision() >= PRECISION, scores::toString);
    assertTrue(scores.recall() >= RECALL, scores::toString);
  }
}
