package org.jogsutra.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ScoreOptionsTest {

  /**
   * Pairs of two that are named 10 times each, of 1,000 windows, together 9, 6, 3, 1 and 0 times.
   */
  private final Network network = network(9, 6, 3, 1, 0);

  private static Network network(int... together) {
    var builder = nodes(2 * together.length);
    for (int i = 0; i < together.length; i++) {
      builder.addEdge(2 * i, 2 * i + 1, Math.max(1, together[i]), together[i]);
    }
    return builder.build();
  }

  private static Network weighing(double weight, int... together) {
    var builder = nodes(2 * together.length);
    for (int i = 0; i < together.length; i++) {
      builder.addEdge(2 * i, 2 * i + 1, weight, together[i]);
    }
    return builder.build();
  }

  private static Network.Builder nodes(int number) {
    var builder = Network.builder(1_000);
    for (int i = 0; i < number; i++) {
      builder.addNode(10, 0);
    }
    return builder;
  }

  private boolean[] kept(ScoreOptions options) {
    return options.kept(network, EdgeScores.of(network));
  }

  @Test
  void keepWhatIsSignificant() {
    assertArrayEquals(
        new boolean[] {true, true, true, false, false}, kept(new ScoreOptions(1, 0.001, 1, 0)));
  }

  @Test
  void leaveOutWhatWeighsLess() {
    assertArrayEquals(
        new boolean[] {true, true, false, false, false}, kept(new ScoreOptions(4, 0.001, 1, 3)));
  }

  /** A pair that has no other is in no backbone. */
  @Test
  void leaveOutWhatIsNotInTheBackbone() {
    assertArrayEquals(new boolean[5], kept(new ScoreOptions(1, 1, 0.5, 5)));
  }

  @Test
  void keepTheBestOfTheDoubtfulIfFewAreSure() {
    double never = 1e-300;
    Network light = weighing(1, 9, 6, 3, 1, 0);
    assertArrayEquals(
        new boolean[] {true, true, false, false, false},
        new ScoreOptions(1, never, 1, 2).kept(light, EdgeScores.of(light)));
  }

  @Test
  void keepWhatThreeReportsNameIfFewAreSure() {
    double never = 1e-300;
    Network heavy = weighing(3, 9, 6, 3, 1, 0);
    boolean[] all = {true, true, true, true, true};
    assertArrayEquals(all, new ScoreOptions(1, never, 1, 1).kept(heavy, EdgeScores.of(heavy)));
  }

  @Test
  void keepAllThatAreAsGoodAsTheLast() {
    Network alike = network(9, 3, 3, 3);
    boolean[] kept = new ScoreOptions(1, 1e-300, 1, 2).kept(alike, EdgeScores.of(alike));
    assertArrayEquals(new boolean[] {true, true, true, true}, kept);
  }

  @Test
  void keepAllIfAskedTo() {
    assertArrayEquals(new boolean[] {true, true, true, true, true}, kept(ScoreOptions.ALL));
  }
}
