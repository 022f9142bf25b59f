package org.jogsutra.model;

/**
 * A Bengali ending that a name may carry.
 *
 * @param text the letters, such as {@code ের}
 * @param layer where it stands when endings are stacked
 * @param after what the name must end in to take it
 * @param role what it makes of the name
 */
public record Suffix(String text, Layer layer, After after, Role role) {

  /** The order of stacked endings: at most one of each layer, from the name outwards. */
  public enum Layer {
    DERIVATION,
    NUMBER,
    CASE,
    COMPANY,
    EMPHASIS
  }

  /** The ending of the name that a suffix asks for. */
  public enum After {
    ANY,
    VOWEL,
    CONSONANT,
    AA
  }

  /** The part that a name plays in its clause, as its case ending shows it. */
  public enum Role {
    NOMINATIVE,
    GENITIVE,
    ACCUSATIVE,
    LOCATIVE,
    COMITATIVE,
    DERIVED
  }
}
