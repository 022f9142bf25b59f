package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.model.Suffix;
import org.jogsutra.model.Suffix.After;
import org.jogsutra.model.Suffix.Layer;
import org.jogsutra.model.Suffix.Role;

/** The endings that a common noun may carry, stacked ones included. Immutable. */
final class Endings {

  private static final String VOWEL_SIGNS =
      "\u09BE\u09BF\u09C0\u09C1\u09C2\u09C3\u09C7\u09C8\u09CB\u09CC";

  private record Ending(After after, Role role) {}

  private final Map<String, List<Ending>> endings = new HashMap<>();

  Endings(List<Suffix> suffixes) {
    List<Suffix> inflections =
        suffixes.stream().filter(suffix -> suffix.layer() != Layer.DERIVATION).toList();
    for (Suffix suffix : inflections) {
      addStacked(suffix.text(), suffix.after(), List.of(suffix), inflections);
    }
  }

  private void addStacked(String text, After after, List<Suffix> stack, List<Suffix> inflections) {
    endings.computeIfAbsent(text, unseen -> new ArrayList<>()).add(new Ending(after, role(stack)));
    Suffix last = stack.get(stack.size() - 1);
    for (Suffix next : inflections) {
      boolean cased = last.role() != Role.NOMINATIVE && next.layer() == Layer.CASE;
      if (last.layer().compareTo(next.layer()) < 0
          && !cased
          && fits(next.after(), text.charAt(text.length() - 1))) {
        List<Suffix> longer = new ArrayList<>(stack);
        longer.add(next);
        addStacked(text + next.text(), after, longer, inflections);
      }
    }
  }

  private static Role role(List<Suffix> stack) {
    Role role = Role.NOMINATIVE;
    for (Suffix suffix : stack) {
      role = suffix.role() == Role.NOMINATIVE ? role : suffix.role();
    }
    return role;
  }

  /** Returns the role that an ending gives to a noun of this last letter, if it may carry it. */
  Optional<Role> role(char last, String ending) {
    for (Ending candidate : endings.getOrDefault(ending, List.of())) {
      if (fits(candidate.after, last)) {
        return Optional.of(candidate.role);
      }
    }
    return Optional.empty();
  }

  private static boolean fits(After after, char last) {
    boolean vowel = VOWEL_SIGNS.indexOf(last) >= 0 || (last >= '\u0985' && last <= '\u0994');
    return switch (after) {
      case ANY -> true;
      case VOWEL -> vowel;
      case CONSONANT -> !vowel;
      case AA -> last == '\u09BE';
    };
  }
}
