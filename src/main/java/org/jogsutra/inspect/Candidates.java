package org.jogsutra.inspect;

import java.util.List;

/**
 * The entities that a name may mean: those it fits best.
 *
 * @param asked the name
 * @param best the first of them, in the order of the table
 * @param more how many more there are
 */
public record Candidates(String asked, List<NamedEntity> best, int more) {

  public Candidates {
    best = List.copyOf(best);
  }
}
