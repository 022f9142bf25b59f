package org.jogsutra.train;

import java.util.ArrayList;
import java.util.List;
import org.jogsutra.sequence.Template;

/**
 * A feature of CoreNLP: what is before its template's suffix, and for a pair the part before the
 * dash in {@code first} and the part after it in {@code last}.
 */
record Feature(Template template, String first, String last) {

  /**
   * Returns what a name of CoreNLP may stand for.
   *
   * <p>More than one feature where words or clusters of a pair have dashes: {@code a-b-c-PSEQW2} is
   * the name both of the pair a-b, c and of a, b-c, which share its weights.
   *
   * @throws IllegalArgumentException if no template makes such names
   */
  static List<Feature> parse(String name) {
    Template template = templateOf(name);
    String key = name.substring(0, name.length() - template.suffix().length());
    return switch (template.key()) {
      case WORDS, CLUSTERS -> pairs(template, key);
      case AFFIX -> List.of(new Feature(template, "", key.substring(1)));
      case NONE, WORD, CLUSTER -> List.of(new Feature(template, "", key));
    };
  }

  private static Template templateOf(String name) {
    for (Template template : Template.values()) {
      boolean fits =
          template.key() == Template.Key.NONE
              ? name.equals(template.suffix())
              : name.endsWith(template.suffix());
      if (fits) {
        return template;
      }
    }
    throw new IllegalArgumentException("a feature that is not implemented: " + name);
  }

  private static List<Feature> pairs(Template template, String key) {
    List<Feature> pairs = new ArrayList<>();
    // No token is empty, so there is something after the dash.
    for (int dash = key.indexOf('-');
        dash >= 0 && dash < key.length() - 1;
        dash = key.indexOf('-', dash + 1)) {
      pairs.add(new Feature(template, key.substring(0, dash), key.substring(dash + 1)));
    }
    return pairs;
  }
}
