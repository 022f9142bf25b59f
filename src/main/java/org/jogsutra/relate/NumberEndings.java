package org.jogsutra.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.model.Suffix;
import org.jogsutra.model.Suffix.Layer;
import org.jogsutra.model.Suffix.Role;

/** The endings that words of numbers and dates may carry, stacked ones included. Immutable. */
final class NumberEndings {

  private static final List<Layer> BEHIND_NUMBERS =
      List.of(Layer.CASE, Layer.COMPANY, Layer.EMPHASIS);
  private static final List<Layer> BEHIND_WORDS =
      List.of(Layer.NUMBER, Layer.CASE, Layer.COMPANY, Layer.EMPHASIS);

  private final Map<String, Role> roles;
  private final Map<String, Role> rolesApart;

  NumberEndings(List<Suffix> suffixes) {
    this.roles = stacked(suffixes, BEHIND_WORDS);
    this.rolesApart = stacked(suffixes, BEHIND_NUMBERS);
  }

  private static Map<String, Role> stacked(List<Suffix> suffixes, List<Layer> layers) {
    Map<String, Role> stacked = new HashMap<>(Map.of("", Role.NOMINATIVE));
    for (Layer layer : layers) {
      Map<String, Role> longer = new HashMap<>(stacked);
      suffixes.stream()
          .filter(suffix -> suffix.layer() == layer)
          .forEach(suffix -> stacked.forEach((text, role) -> stack(longer, text, role, suffix)));
      stacked.putAll(longer);
    }
    stacked.remove("");
    return Map.copyOf(stacked);
  }

  private static void stack(Map<String, Role> longer, String text, Role role, Suffix suffix) {
    Role outer = suffix.role() == Role.NOMINATIVE ? role : suffix.role();
    longer.putIfAbsent(text + suffix.text(), outer);
  }

  /** Returns the role that letters behind a word give it, or empty if they are no ending. */
  Optional<Role> role(String letters) {
    return Optional.ofNullable(roles.get(letters));
  }

  /** Returns the role that a token gives the number before it: এর in ২০২২-এর, but not টির. */
  Optional<Role> roleApart(String letters) {
    return Optional.ofNullable(rolesApart.get(letters));
  }
}
