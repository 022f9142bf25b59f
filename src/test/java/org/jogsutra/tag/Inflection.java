package org.jogsutra.tag;

import java.util.ArrayList;
import java.util.List;
import org.jogsutra.model.Suffix;
import org.jogsutra.model.Suffix.Layer;
import org.jogsutra.model.Suffix.Role;

/** Puts endings on names: the rules of {@code bn/suffixes.csv}, told the other way round. */
public final class Inflection {

  private Inflection() {}

  /** Puts those endings of the list on a form that it may take, from the name outwards. */
  public static String of(String form, List<Suffix> suffixes) {
    StringBuilder word = new StringBuilder(form);
    List<Suffix> taken = new ArrayList<>();
    for (Suffix suffix : suffixes) {
      if (mayFollow(taken, suffix) && fits(suffix, word)) {
        word.append(suffix.text());
        taken.add(suffix);
      }
    }
    return word.toString();
  }

  private static boolean mayFollow(List<Suffix> taken, Suffix suffix) {
    if (taken.isEmpty()) {
      return true;
    }
    Suffix last = taken.get(taken.size() - 1);
    boolean caseTwice =
        last.layer() == Layer.NUMBER
            && last.role() != Role.NOMINATIVE
            && suffix.layer() == Layer.CASE;
    return suffix.layer().compareTo(last.layer()) > 0 && !caseTwice;
  }

  private static boolean fits(Suffix suffix, CharSequence word) {
    String sound = word.toString().replaceFirst("ঁ$", "");
    boolean vowel = sound.matches("(?s).*[\u0985-\u0994\u09BE-\u09CC]");
    return switch (suffix.after()) {
      case ANY -> true;
      case VOWEL -> vowel || sound.endsWith("হ");
      case CONSONANT -> !vowel;
      case AA -> sound.matches("(?s).*[আা]");
    };
  }
}
