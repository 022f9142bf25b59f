package org.jogsutra.tag;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Suffix.Role;

/**
 * A mention in terms of tokens, before it is final.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param how what led to the likeliest entity
 * @param role the part it plays, by its last word
 * @param attributes properties that its words tell
 */
record Tagged(
    int first, int end, Meaning meaning, How how, Role role, Map<String, String> attributes) {

  Tagged {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  /**
   * How words led to an entity.
   *
   * @param score how sure the way is, between 0 and 1, before calibration
   * @param bare whether they carry no ending
   */
  record How(Mention.Match match, Set<Method> methods, double score, boolean bare) {

    How {
      methods = Set.copyOf(methods);
    }

    How(Mention.Match match, Method method, double score, boolean bare) {
      this(match, Set.of(method), score, bare);
    }
  }

  EntityType type() {
    return meaning.type();
  }

  List<Entity> candidates() {
    return meaning.candidates();
  }

  boolean isWeapon() {
    return type() == EntityType.WEAPON;
  }

  /** Whether it names a class of weapons, such as drone, and not one system. */
  boolean isWeaponClass() {
    return isWeapon()
        && how.methods().contains(Method.GAZETTEER)
        && !candidates().isEmpty()
        && candidates().get(0).country().isEmpty();
  }

  /** Returns the category of the likeliest entity, or nothing if none is known. */
  String category() {
    return candidates().isEmpty() ? "" : candidates().get(0).category();
  }

  /** Whether some of its words are words of another. */
  boolean overlaps(int otherFirst, int otherEnd) {
    return first < otherEnd && otherFirst < end;
  }

  Tagged beginningAt(int token, Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(more);
    all.putAll(attributes);
    return new Tagged(token, end, meaning, how, role, all);
  }

  Tagged endingAt(int token, Role newRole) {
    return new Tagged(first, token, meaning, how, newRole, attributes);
  }

  Tagged startingAt(int token) {
    return new Tagged(token, end, meaning, how, role, attributes);
  }

  /** Returns the same mention, proposed by one more method. */
  Tagged alsoBy(Method method) {
    Set<Method> methods = EnumSet.copyOf(how.methods());
    methods.add(method);
    How more = new How(how.match(), methods, how.score(), how.bare());
    return new Tagged(first, end, meaning, more, role, attributes);
  }

  /** Returns the same mention with another score. */
  Tagged scored(double score) {
    How other = new How(how.match(), how.methods(), score, how.bare());
    return new Tagged(first, end, meaning, other, role, attributes);
  }
}
