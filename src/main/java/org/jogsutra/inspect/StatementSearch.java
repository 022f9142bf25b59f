package org.jogsutra.inspect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jogsutra.inspect.SentenceSearch.Place;

/** Looks in the relations for what is stated of two entities. */
final class StatementSearch {

  private final Pair pair;
  private final String relation;
  private final int most;
  private final List<Statement> found = new ArrayList<>();
  private final Set<Place> places = new HashSet<>();
  private int more;

  /**
   * Creates a search.
   *
   * @param relation the relation to look for, in any case, or empty for all
   * @param most how many statements to keep
   */
  StatementSearch(Pair pair, String relation, int most) {
    this.pair = pair;
    this.relation = relation;
    this.most = most;
  }

  /** Looks at one more row of {@code relations.csv}. */
  void add(TableRow row) {
    boolean wanted = relation.isEmpty() || row.cell("relation").equalsIgnoreCase(relation);
    if (wanted && pair.isStatedIn(row)) {
      places.add(Place.of(row));
      if (found.size() < most) {
        found.add(Statement.of(row));
      } else {
        more++;
      }
    }
  }

  List<Statement> found() {
    return List.copyOf(found);
  }

  int more() {
    return more;
  }

  /** Returns the sentences in which something is stated of both. */
  Set<Place> places() {
    return Set.copyOf(places);
  }
}
