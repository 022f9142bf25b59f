package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.List;
import org.jogsutra.model.RelationWords.Verb;
import org.jogsutra.model.RelationWords.VerbEnding;

/** Inflects verbs by the tables. */
final class VerbForms {

  private VerbForms() {}

  /** Returns the forms that an ending gives a verb: one for each spelling that takes it. */
  static List<String> of(Verb verb, VerbEnding ending) {
    List<String> forms = new ArrayList<>();
    for (String part : verb.parts().getOrDefault(ending.part(), List.of())) {
      if (part.endsWith(ending.replace())) {
        forms.add(part.substring(0, part.length() - ending.replace().length()) + ending.by());
      }
    }
    return forms;
  }
}
