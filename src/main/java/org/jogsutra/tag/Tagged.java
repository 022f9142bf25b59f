package org.jogsutra.tag;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityType;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Suffix.Role;

/**
 * A mention in terms of tokens, before it is final.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param candidates the entities it may name, all of one type, the likeliest first
 * @param how what led to the likeliest
 * @param role the part it plays, by its last word
 * @param attributes properties that its words tell
 */
record Tagged(
    int first,
    int end,
    List<Entity> candidates,
    How how,
    Role role,
    Map<String, String> attributes) {

  Tagged {
    candidates = List.copyOf(candidates);
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  /**
   * How words led to an entity.
   *
   * @param bare whether they carry no ending
   */
  record How(Mention.Match match, Mention.Method method, double confidence, boolean bare) {}

  EntityType type() {
    return candidates.get(0).type();
  }

  boolean isWeapon() {
    return type() == EntityType.WEAPON;
  }

  /** Whether it names a class of weapons, such as drone, and not one system. */
  boolean isWeaponClass() {
    return isWeapon()
        && how.method() == Mention.Method.GAZETTEER
        && candidates.get(0).country().isEmpty();
  }

  String category() {
    return candidates.get(0).category();
  }

  Tagged beginningAt(int token, Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(more);
    all.putAll(attributes);
    return new Tagged(token, end, candidates, how, role, all);
  }

  Tagged endingAt(int token, Role newRole) {
    return new Tagged(first, token, candidates, how, newRole, attributes);
  }

  Tagged startingAt(int token) {
    return new Tagged(token, end, candidates, how, role, attributes);
  }
}
