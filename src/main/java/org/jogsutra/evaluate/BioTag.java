package org.jogsutra.evaluate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tag of a token: outside of names, or where in a name of which type.
 *
 * @param position one of B, I, E, L (last), S (single), U (unit), or O outside
 * @param type in upper case; empty outside
 */
record BioTag(char position, String type) {

  static final BioTag OUTSIDE = new BioTag('O', "");

  private static final Pattern INSIDE = Pattern.compile("([BIELSU])[-_]([\\p{L}\\p{N}_.-]+)");

  /** Reads a tag, or returns empty where the text is none. */
  static Optional<BioTag> of(String text) {
    if (text.equals("O")) {
      return Optional.of(OUTSIDE);
    }
    Matcher inside = INSIDE.matcher(text);
    return inside.matches()
        ? Optional.of(
            new BioTag(inside.group(1).charAt(0), inside.group(2).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  boolean isOutside() {
    return equals(OUTSIDE);
  }

  /**
   * Whether a name begins here, after a token of another tag: as the script conlleval of the CoNLL
   * shared tasks has it, which takes a tag that cannot follow another for a begin.
   */
  boolean beginsAfter(BioTag before) {
    boolean apart = before.isOutside() || !type.equals(before.type) || isOneOf(before, "ELSU");
    return !isOutside() && (apart || isOneOf(this, "BSU"));
  }

  private static boolean isOneOf(BioTag tag, String positions) {
    return positions.indexOf(tag.position) >= 0;
  }
}
