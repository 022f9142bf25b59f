package org.jogsutra.bench;

import java.sql.SQLException;
import java.util.SplittableRandom;

/**
 * Rows as counting pairs sees them: which two entities a sentence of an article names, article by
 * article. Entities are drawn by Zipf's law, so that few pairs come again and again and most come
 * once. The same number of rows are always the same rows.
 */
final class PairRows {

  private static final int ENTITIES = 1_000_000;
  private static final int IN_ARTICLE = 20;
  private static final long SEED = 20_260_117;

  /** Found by trial: of 20 million rows 9 million name a different pair. */
  private static final double EXPONENT = 1.08;

  /** Entities are drawn from so many quantiles of their distribution: cheaper than its inverse. */
  private static final int QUANTILES = 1 << 22;

  private final int rows;
  private final int[] entities = new int[QUANTILES];

  PairRows(int rows) {
    this.rows = rows;
    double all = Math.pow(ENTITIES, 1 - EXPONENT) - 1;
    for (int i = 0; i < QUANTILES; i++) {
      double rank = Math.pow(all * i / QUANTILES + 1, 1 / (1 - EXPONENT));
      entities[i] = (int) Math.min(ENTITIES, rank) - 1;
    }
  }

  /** What is done with a row; {@code a < b}. */
  interface Use {
    void row(int article, int a, int b) throws SQLException;
  }

  void forEach(Use use) throws SQLException {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int row = 0; row < rows; row++) {
      int a = entity(random);
      int b = entity(random);
      while (a == b) {
        b = entity(random);
      }
      use.row(row / IN_ARTICLE, Math.min(a, b), Math.max(a, b));
    }
  }

  private int entity(SplittableRandom random) {
    return entities[random.nextInt(QUANTILES)];
  }
}
