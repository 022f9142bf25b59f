package org.jogsutra.model;

import java.util.List;
import java.util.Set;

/**
 * What a run found out about one entity, over all articles.
 *
 * @param aliases the words by which the articles named it, the most frequent first
 * @param methods what proposed its mentions
 * @param confidence the highest confidence of its links
 * @param alternatives entities of the tables that it might be the same as, the likeliest first
 */
public record EntitySummary(
    Entity entity,
    Occurrences occurrences,
    List<String> aliases,
    Set<Mention.Method> methods,
    double confidence,
    List<Link.Alternative> alternatives) {

  public EntitySummary {
    aliases = List.copyOf(aliases);
    methods = Set.copyOf(methods);
    alternatives = List.copyOf(alternatives);
  }
}
