package org.jogsutra.cli;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jogsutra.model.CoOccurrenceRule;
import org.jogsutra.model.CoOccurrenceRule.RollUp;
import org.jogsutra.model.CoOccurrenceRule.Window;
import org.jogsutra.model.EntityType;
import picocli.CommandLine.Option;

/** What makes a pair in a graph. */
final class PairOptions {

  private static final String NOTHING = "none";

  @Option(
      names = "--window",
      paramLabel = "WINDOW",
      defaultValue = "sentence",
      description =
          "What two entities must share to be a pair: sentence, paragraph, article, or a number of words (default: ${DEFAULT-VALUE}).")
  private String window;

  @Option(
      names = "--types",
      paramLabel = "TYPE",
      split = ",",
      description =
          "Entities that take part in the graph: ${COMPLETION-CANDIDATES} (default: all).")
  private Set<EntityType> types = EnumSet.allOf(EntityType.class);

  @Option(
      names = "--roll-up",
      paramLabel = "WHAT",
      split = ",",
      defaultValue = "place",
      description =
          "Draw a place as its country (place), a weapon as its class (weapon:class), both (place,weapon:class), or everything as it is (none) (default: ${DEFAULT-VALUE}).")
  private List<String> rollUps;

  @Option(
      names = "--phrases",
      description =
          "Let a nationality and the weapon right behind it, as in রুশ ড্রোন, be a pair by this phrase alone.")
  private boolean phrases;

  /**
   * Returns the rule.
   *
   * @throws IllegalArgumentException if an option says what it may not
   */
  CoOccurrenceRule rule() {
    return new CoOccurrenceRule(window(window), rollUps(), types, phrases);
  }

  private static Window window(String text) {
    if (text.matches("[0-9]{1,6}")) {
      return Window.ofWords(Integer.parseInt(text));
    }
    return Stream.of(Window.SENTENCE, Window.PARAGRAPH, Window.ARTICLE)
        .filter(window -> window.label().equals(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--window is sentence, paragraph, article or a number of words, not " + text));
  }

  private Set<RollUp> rollUps() {
    Set<RollUp> wanted = new HashSet<>();
    for (String text : rollUps) {
      switch (text.toLowerCase(Locale.ROOT)) {
        case "place" -> wanted.add(RollUp.PLACE);
        case "weapon:class" -> wanted.add(RollUp.WEAPON_CLASS);
        case NOTHING -> {}
        default ->
            throw new IllegalArgumentException(
                "--roll-up is place, weapon:class or none, not " + text);
      }
    }
    if (rollUps.size() > 1 && rollUps.contains(NOTHING)) {
      throw new IllegalArgumentException("--roll-up none goes with nothing else");
    }
    return wanted;
  }
}
