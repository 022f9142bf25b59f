package org.jogsutra;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jogsutra.model.CoOccurrenceRule;
import org.jogsutra.model.GraphOptions;

/** The options of a graph as {@code run.json} tells them. */
final class GraphReport {

  private GraphReport() {}

  static Map<String, Object> options(GraphOptions options) {
    CoOccurrenceRule rule = options.rule();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("window", rule.window().label());
    told.put("roll_up", rule.rollUps().stream().sorted().map(Enum::name).toList());
    told.put("types", rule.types().stream().sorted().map(Enum::name).toList());
    told.put("phrases", rule.phrases());
    told.put("from", options.articles().from());
    told.put("to", options.articles().to());
    told.put("sources", options.articles().sources());
    told.put("languages", options.articles().languages());
    told.put("keep", options.selection().keep().name());
    told.put("min_weight", options.selection().minWeight());
    told.put("most_edges", options.selection().mostEdges());
    options
        .selection()
        .ego()
        .ifPresent(ego -> told.put("ego", ego.center() + ", depth " + ego.depth()));
    return told;
  }
}
