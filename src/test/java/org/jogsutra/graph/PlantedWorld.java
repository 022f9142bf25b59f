package org.jogsutra.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Made-up news in which it is known who has to do with whom: articles as sentences, sentences as
 * the entities they name.
 *
 * <p>Entities are named by a Zipf law. Each belongs to a community and has ties, most of them
 * inside it; stories are told of ties, some often and most seldom. An article tells a few stories
 * of one community, in sentences that name both ends of a tie, often with a bystander, and in
 * others names whoever is well known. A roundup tells stories of anybody, one in a sentence. A list
 * (who voted, who came) names many well-known entities in one sentence. One name in twenty is taken
 * for that of somebody else, as taggers and linkers do. Some articles were copied, most once or
 * twice and few very often.
 */
final class PlantedWorld {

  /**
   * What a world is like.
   *
   * @param zipf the exponent of the law by which entities are named
   * @param lists the share of articles with a list
   * @param roundups the share of articles that are roundups
   */
  record Shape(int entities, int articles, double zipf, double lists, double roundups, long seed) {}

  /**
   * An independent report.
   *
   * @param sentences the different entities that each names
   * @param copies how many copies of it there are besides
   */
  record Report(List<int[]> sentences, int copies) {}

  private static final int MEAN_COMMUNITY = 40;
  private static final double TIES_OF_EACH = 2.5;
  private static final double TIES_INSIDE = 0.85;
  private static final double BYSTANDER = 0.35;
  private static final double MISTAKEN = 0.05;
  private static final double COPIED = 0.3;

  private final Shape shape;
  private final Random random;
  private final double[] fame;
  private final int[] communities;
  private final List<int[]> ties = new ArrayList<>();
  private final List<List<Integer>> tiesOf = new ArrayList<>();
  private final double[] tellings;

  PlantedWorld(Shape shape) {
    this.shape = shape;
    random = new Random(shape.seed());
    fame = cumulative(fame(shape));
    communities = communities();
    plantTies();
    double[] weights = new double[ties.size()];
    for (int tie = 0; tie < weights.length; tie++) {
      // A Pareto law: some ties are told of all the time.
      weights[tie] = StrictMath.pow(1 - random.nextDouble(), -0.8);
    }
    tellings = cumulative(weights);
  }

  private static double[] fame(Shape shape) {
    double[] fame = new double[shape.entities()];
    Arrays.setAll(fame, rank -> StrictMath.pow(rank + 3.0, -shape.zipf()));
    return fame;
  }

  private int[] communities() {
    int count = Math.max(2, shape.entities() / MEAN_COMMUNITY);
    int[] communities = new int[shape.entities()];
    for (int entity = 0; entity < communities.length; entity++) {
      double u = random.nextDouble();
      // The first make sure that none is empty.
      communities[entity] = entity < count ? entity : (int) (count * u * StrictMath.sqrt(u));
    }
    IntStream.range(0, count).forEach(community -> tiesOf.add(new ArrayList<>()));
    return communities;
  }

  private void plantTies() {
    var groups = new Groups(communities);
    Set<Long> seen = new HashSet<>();
    int wanted = (int) (TIES_OF_EACH * shape.entities());
    for (int trial = 0; trial < 50 * wanted && ties.size() < wanted; trial++) {
      int a = random.nextInt(shape.entities());
      int b = random.nextDouble() < TIES_INSIDE ? companion(groups, a) : draw(fame);
      if (a != b && seen.add(key(a, b))) {
        tiesOf.get(communities[a]).add(ties.size());
        ties.add(new int[] {a, b});
      }
    }
  }

  /** Returns somebody of the same community, half of the time the better known of two. */
  private int companion(Groups groups, int entity) {
    int community = groups.of(entity);
    int one = random.nextInt(groups.nodes(community));
    int other = random.nextInt(groups.nodes(community));
    return groups.node(community, random.nextBoolean() ? Math.min(one, other) : one);
  }

  /** Returns a number for a pair, whichever order its ends come in. */
  static long key(int a, int b) {
    return ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
  }

  int entities() {
    return shape.entities();
  }

  /** Returns the community of each entity. */
  int[] planted() {
    return communities.clone();
  }

  /** Returns the keys of the pairs that are tied. */
  Set<Long> tied() {
    Set<Long> keys = new HashSet<>();
    ties.forEach(tie -> keys.add(key(tie[0], tie[1])));
    return keys;
  }

  /** Returns the next articles that this world writes. */
  List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < shape.articles(); i++) {
      boolean roundup = random.nextDouble() < shape.roundups();
      List<int[]> sentences = roundup ? roundup() : article();
      if (random.nextDouble() < shape.lists()) {
        sentences.add(entities(8 + random.nextInt(13)));
      }
      sentences.replaceAll(this::read);
      reports.add(new Report(sentences, copies()));
    }
    return reports;
  }

  private List<int[]> roundup() {
    List<int[]> sentences = new ArrayList<>();
    int stories = 6 + random.nextInt(15);
    for (int story = 0; story < stories; story++) {
      sentences.add(told(draw(tellings)));
    }
    return sentences;
  }

  private List<int[]> article() {
    List<int[]> sentences = new ArrayList<>();
    int first = draw(tellings);
    List<Integer> related = tiesOf.get(communities[ties.get(first)[0]]);
    int stories = 1 + random.nextInt(3);
    for (int story = 0; story < stories; story++) {
      int tie = story == 0 ? first : related.get(random.nextInt(related.size()));
      for (int i = random.nextInt(3); i >= 0; i--) {
        sentences.add(told(tie));
      }
    }
    int others = 2 + random.nextInt(8);
    for (int i = 0; i < others; i++) {
      sentences.add(entities(random.nextInt(3)));
    }
    return sentences;
  }

  private int[] told(int tie) {
    int[] ends = ties.get(tie);
    if (random.nextDouble() < BYSTANDER) {
      return Arrays.stream(new int[] {ends[0], ends[1], draw(fame)}).distinct().toArray();
    }
    return ends;
  }

  private int[] entities(int count) {
    int[] entities = new int[count];
    Arrays.setAll(entities, i -> draw(fame));
    return Arrays.stream(entities).distinct().toArray();
  }

  /** Returns the names that are found in a sentence, some of them wrong. */
  private int[] read(int[] names) {
    return Arrays.stream(names)
        .map(name -> random.nextDouble() < MISTAKEN ? random.nextInt(shape.entities()) : name)
        .distinct()
        .toArray();
  }

  private int copies() {
    if (random.nextDouble() >= COPIED) {
      return 0;
    }
    return (int) Math.min(60, 1 / (1 - random.nextDouble()));
  }

  private int draw(double[] cumulative) {
    double drawn = random.nextDouble() * cumulative[cumulative.length - 1];
    int at = Arrays.binarySearch(cumulative, drawn);
    return Math.min(cumulative.length - 1, at >= 0 ? at + 1 : -at - 1);
  }

  private static double[] cumulative(double[] weights) {
    double[] sums = weights.clone();
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
    return sums;
  }
}
