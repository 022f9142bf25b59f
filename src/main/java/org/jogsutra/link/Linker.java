package org.jogsutra.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.model.Entity;
import org.jogsutra.model.Link;
import org.jogsutra.model.Mention;

/**
 * Links the mentions of an article to entities. A name that several entities share goes to the one
 * that the article named last under a name of its own; where there is none, to the first candidate,
 * with half the confidence. Immutable, shared by threads.
 */
public final class Linker {

  private static final double GUESS = 0.5;

  /** Returns a link for each mention that has a candidate, in the order of the mentions. */
  public List<Link> link(List<Mention> mentions) {
    Map<Entity, Integer> lastNamed = new HashMap<>();
    List<Link> links = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.candidates().size() == 1) {
        lastNamed.put(mention.candidates().get(0), mention.span().begin());
      }
      if (!mention.candidates().isEmpty()) {
        links.add(link(mention, lastNamed));
      }
    }
    return links;
  }

  private static Link link(Mention mention, Map<Entity, Integer> lastNamed) {
    double confidence = mention.origin().confidence();
    Optional<Entity> named =
        mention.candidates().stream()
            .filter(lastNamed::containsKey)
            .max(
                (a, b) ->
                    Integer.compare(lastNamed.getOrDefault(a, 0), lastNamed.getOrDefault(b, 0)));
    return named
        .map(entity -> new Link(mention, entity, confidence))
        .orElseGet(() -> new Link(mention, mention.candidates().get(0), GUESS * confidence));
  }
}
