package org.jogsutra.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;
import org.jogsutra.model.Link;

/**
 * The persons whom an article names in full, by their names' words, for whom it later names by one
 * word. Used by one thread.
 */
final class ArticlePersons {

  private final Romanizer romanizer;
  private final Map<String, Set<Entity>> byWord = new HashMap<>();
  private final Set<EntityId> inFull = new HashSet<>();

  ArticlePersons(Romanizer romanizer) {
    this.romanizer = romanizer;
  }

  /** Adds a person under the first and the last word of the full name that a mention gives. */
  void add(Link link) {
    String name = link.mention().origin().lemma();
    inFull.add(link.entity().id());
    int last = name.lastIndexOf(' ');
    if (last > 0) {
      under(name.substring(0, name.indexOf(' '))).add(link.entity());
      under(name.substring(last + 1)).add(link.entity());
    }
  }

  /** Whether a person was added. */
  boolean hasInFull(Entity person) {
    return inFull.contains(person.id());
  }

  /** Returns the one person with a first or last name that sounds like a word. */
  Optional<Entity> named(String word) {
    Set<Entity> persons = under(word);
    return persons.size() == 1 ? Optional.of(persons.iterator().next()) : Optional.empty();
  }

  private Set<Entity> under(String word) {
    return byWord.computeIfAbsent(romanizer.key(word), unseen -> new LinkedHashSet<>());
  }
}
