package org.jogsutra.graph;

/** What is known of each edge of a {@link Network}, whether the graph keeps it or not. */
public final class EdgeScores {

  private final double[] npmi;
  private final double[] logLikelihood;
  private final double[] pValues;
  private final double[] backboneLevels;

  private EdgeScores(
      double[] npmi, double[] logLikelihood, double[] pValues, double[] backboneLevels) {
    this.npmi = npmi;
    this.logLikelihood = logLikelihood;
    this.pValues = pValues;
    this.backboneLevels = backboneLevels;
  }

  static EdgeScores of(Network network) {
    int edges = network.edges();
    double[] npmi = new double[edges];
    double[] logLikelihood = new double[edges];
    double[] pValues = new double[edges];
    for (int edge = 0; edge < edges; edge++) {
      int a = network.windows(network.source(edge));
      int b = network.windows(network.target(edge));
      int together = network.together(edge);
      npmi[edge] = Association.npmi(together, a, b, network.windows());
      logLikelihood[edge] = Association.logLikelihood(together, a, b, network.windows());
      pValues[edge] = ChiSquare.tail(logLikelihood[edge]);
    }
    double[] levels = Backbone.of(Topology.of(network));
    return new EdgeScores(npmi, logLikelihood, FalseDiscovery.corrected(pValues), levels);
  }

  /**
   * Returns the normalized pointwise mutual information, from -1 (never together) through 0 (as
   * often as by chance) to 1 (never apart).
   */
  public double npmi(int edge) {
    return npmi[edge];
  }

  /**
   * Returns the log-likelihood ratio G² against chance, 0 or more: 0 for a pair that is together no
   * more often than by chance.
   */
  public double logLikelihood(int edge) {
    return logLikelihood[edge];
  }

  /**
   * Returns the probability of so large a G² by chance, corrected for the number of edges: of the
   * edges at 0.05 or below, one in twenty is there by chance. 1 for a pair that is together no more
   * often than by chance.
   */
  public double pValue(int edge) {
    return pValues[edge];
  }

  /**
   * Returns the smallest level at which the disparity filter has this edge in the backbone: 0.05 if
   * one in twenty edges of its end would weigh as much by chance.
   */
  public double backboneLevel(int edge) {
    return backboneLevels[edge];
  }
}
