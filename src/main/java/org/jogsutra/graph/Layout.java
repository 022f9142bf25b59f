package org.jogsutra.graph;

import java.util.Arrays;

/**
 * Where nodes are drawn: each community a disc of its own, those that have to do with each other
 * side by side, and no node on another.
 *
 * <p>A large community is drawn the same way, as discs of the communities within it, down to some
 * {@value #SMALL} nodes; {@link Discs} places nodes in a disc and discs among each other. Each disc
 * is then turned so that its nodes look towards those outside that they are tied to. Time grows
 * with nodes and edges, not with their square.
 */
final class Layout {

  /** No node is farther than this from the origin, on either axis: where Gephi's canvas ends. */
  static final double REACH = 5_000;

  /** Up to so many nodes are placed by forces among themselves. */
  static final int SMALL = 150;

  /** The space around a node, in its radii, and what is added to it. */
  private static final double NODE_GAP = 0.15;

  private static final double LEAST_NODE_GAP = 2;

  /** The space around a community and around one within it, in its radii. */
  private static final double COMMUNITY_GAP = 0.3;

  private static final double INNER_GAP = 0.03;

  private Layout() {}

  /** Returns a place for each node, given the radius of each. */
  static Points of(Topology topology, int[] communities, double[] radii) {
    double[] wide =
        Arrays.stream(radii).map(radius -> radius * (1 + NODE_GAP) + LEAST_NODE_GAP).toArray();
    Points points = grouped(topology, new Groups(communities), wide, COMMUNITY_GAP);
    double radius = points.radius(new double[radii.length]);
    if (radius > REACH) {
      points.scale(REACH / radius);
    }
    return points;
  }

  private static Points grouped(Topology topology, Groups groups, double[] radii, double gap) {
    var points = new Points(radii.length);
    Topology[] inside = groups.inside(topology);
    double[] discs = new double[groups.size()];
    for (int group = 0; group < discs.length; group++) {
      double[] itsRadii = groups.of(group, radii);
      Points itsPoints = community(inside[group], itsRadii);
      discs[group] = itsPoints.radius(itsRadii) * (1 + gap);
      for (int i = 0; i < itsRadii.length; i++) {
        points.put(groups.node(group, i), itsPoints.x(i), itsPoints.y(i));
      }
    }
    Points middles = Discs.apart(groups.between(topology), discs);
    Turns.turn(topology, groups, middles, points);
    for (int node = 0; node < radii.length; node++) {
      points.move(node, middles.x(groups.of(node)), middles.y(groups.of(node)));
    }
    new Slides(groups, points, radii).slide(middles, gap);
    points.center(radii);
    return points;
  }

  private static Points community(Topology topology, double[] radii) {
    if (radii.length > SMALL) {
      var groups = new Groups(Communities.of(topology));
      if (groups.size() > 1) {
        return grouped(topology, groups, radii, INNER_GAP);
      }
    }
    return Discs.apart(topology, radii);
  }
}
