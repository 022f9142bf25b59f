package org.jogsutra.graph;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A network of any size with communities in it, to draw and to measure time with.
 *
 * <p>Four edges in five are inside a community, and the ends of each are drawn by a power law, so
 * that each community has its hubs and the largest of them are hubs of the whole. Communities are
 * of very different sizes.
 */
final class GeneratedNetwork {

  private static final int MEAN_COMMUNITY = 120;
  private static final double INSIDE = 0.8;

  private final int[] begins;
  private final Random random;

  private GeneratedNetwork(int[] begins, long seed) {
    this.begins = begins;
    random = new Random(seed);
  }

  /** Returns a network of this many nodes and nearly so many edges, those drawn twice being one. */
  static Network of(int nodes, int edges, long seed) {
    var random = new Random(seed);
    int communities = Math.max(3, nodes / MEAN_COMMUNITY);
    int[] begins =
        IntStream.concat(
                IntStream.of(0, nodes),
                // The cube crowds the begins near 0, where communities are small.
                random.doubles(2L * communities).mapToInt(u -> (int) (nodes * u * u * u)))
            .distinct()
            .sorted()
            .toArray();
    return new GeneratedNetwork(begins, seed).network(edges);
  }

  private Network network(int edges) {
    int nodes = begins[begins.length - 1];
    long[] pairs = new long[edges];
    for (int i = 0; i < edges; i++) {
      int a = random.nextInt(nodes);
      int b = random.nextDouble() < INSIDE ? inCommunityOf(a) : anywhere();
      pairs[i] = a == b ? (long) a * nodes + (a + 1) % nodes : (long) a * nodes + b;
      int low = Math.min((int) (pairs[i] / nodes), (int) (pairs[i] % nodes));
      int high = Math.max((int) (pairs[i] / nodes), (int) (pairs[i] % nodes));
      pairs[i] = (long) low * nodes + high;
    }
    Arrays.sort(pairs);
    return network(nodes, Arrays.stream(pairs).distinct().toArray());
  }

  private int inCommunityOf(int node) {
    int at = Arrays.binarySearch(begins, node);
    int community = at >= 0 ? at : -at - 2;
    int size = begins[community + 1] - begins[community];
    return begins[community] + powerLaw(size);
  }

  private int anywhere() {
    int community = random.nextInt(begins.length - 1);
    return begins[community] + powerLaw(begins[community + 1] - begins[community]) / 8;
  }

  private int powerLaw(int size) {
    double u = random.nextDouble();
    return (int) (size * u * u * u);
  }

  private Network network(int nodes, long[] pairs) {
    int[] together = new int[pairs.length];
    int[] sums = new int[nodes];
    for (int i = 0; i < pairs.length; i++) {
      together[i] = Math.min(200, (int) (1 / (1 - random.nextDouble())));
      sums[(int) (pairs[i] / nodes)] += together[i];
      sums[(int) (pairs[i] % nodes)] += together[i];
    }
    var builder = Network.builder(2 * Arrays.stream(sums).max().orElse(1) + nodes);
    for (int node = 0; node < nodes; node++) {
      builder.addNode(sums[node], random.nextInt(5));
    }
    for (int i = 0; i < pairs.length; i++) {
      builder.addEdge((int) (pairs[i] / nodes), (int) (pairs[i] % nodes), together[i], together[i]);
    }
    return builder.build();
  }
}
