package org.jogsutra.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Link.Alternative;

/**
 * The entities of the tables by how their English names sound, to find them again under spellings
 * that no table has. Immutable, shared by threads.
 */
final class KnownNames {

  private static final int ALTERNATIVES = 3;

  /** From here on two names that sound alike are one name. */
  private static final double SAME = 0.75;

  private static final double ALIKE = 0.6;

  private final Romanizer romanizer;
  private final Map<String, List<Entity>> bySound = new HashMap<>();
  private final Map<String, List<Entity>> bySurname = new HashMap<>();

  KnownNames(Collection<Entity> entities, Romanizer romanizer) {
    this.romanizer = romanizer;
    for (Entity entity : entities) {
      if (entity.type() != EntityType.WEAPON && !entity.nameEn().isEmpty()) {
        index(entity);
      }
    }
  }

  private void index(Entity entity) {
    String sound = romanizer.key(entity.nameEn());
    bySound.computeIfAbsent(entity.type() + " " + sound, unseen -> new ArrayList<>(1)).add(entity);
    if (entity.type() == EntityType.PERSON && sound.indexOf(' ') > 0) {
      bySurname.computeIfAbsent(lastWord(sound), unseen -> new ArrayList<>(1)).add(entity);
    }
  }

  /**
   * Returns the one entity of a type whose name sounds the same and is spelled nearly the same.
   *
   * @param english the name in Latin letters
   */
  Optional<Entity> soundingLike(String english, EntityType type) {
    List<Entity> alike =
        bySound.getOrDefault(type + " " + romanizer.key(english), List.of()).stream()
            .filter(entity -> similarity(english, entity) >= SAME)
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /**
   * Returns persons with the surname of a name, those with the likest names first.
   *
   * @param english the name in Latin letters, or a surname alone
   */
  List<Alternative> alternatives(String english) {
    boolean surname = english.indexOf(' ') < 0;
    return bySurname.getOrDefault(lastWord(romanizer.key(english)), List.of()).stream()
        .map(person -> new Alternative(person.id(), surname ? ALIKE : similarity(english, person)))
        .filter(other -> other.similarity() >= ALIKE)
        .sorted(
            Comparator.comparing(Alternative::similarity)
                .reversed()
                .thenComparing(Alternative::entity))
        .limit(ALTERNATIVES)
        .toList();
  }

  private static double similarity(String english, Entity entity) {
    return EditDistance.similarity(
        english.toLowerCase(Locale.ROOT), entity.nameEn().toLowerCase(Locale.ROOT));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
