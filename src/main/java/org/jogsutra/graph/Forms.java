package org.jogsutra.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words by which articles named one entity, and how often.
 *
 * <p>Kept for the first {@value #KEPT} different ones only, so that an entity with endless
 * spellings cannot fill the memory; a frequent form is all but sure to be among them.
 */
final class Forms {

  static final int KEPT = 200;
  static final int REPORTED = 20;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT_FIRST =
      Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<String, Integer> counts = new HashMap<>();

  void add(String text) {
    String form = SPACE.matcher(text).replaceAll(" ");
    if (counts.size() < KEPT || counts.containsKey(form)) {
      counts.merge(form, 1, Integer::sum);
    }
  }

  List<String> mostFrequent() {
    return counts.entrySet().stream()
        .sorted(MOST_FREQUENT_FIRST)
        .limit(REPORTED)
        .map(Map.Entry::getKey)
        .toList();
  }
}
