package org.jogsutra.relate;

import java.util.List;
import org.jogsutra.model.RelationWords.Trigger;
import org.jogsutra.model.RelationWords.VerbForm;
import org.jogsutra.model.RelationWords.Voice;

/**
 * Words of a sentence that state a relation.
 *
 * @param begin index of its first unit
 * @param end index after its last unit, light verb and auxiliaries included
 * @param triggers that fit the words, in the order in which they are tried
 * @param form of its verb
 * @param negated whether the verb's form contains a negation
 */
record Predicate(
    int begin, int end, List<Trigger> triggers, VerbForm form, Voice voice, boolean negated) {

  boolean isFinite() {
    return form == VerbForm.FINITE || form == VerbForm.FIRST || form == VerbForm.FUTURE;
  }
}
