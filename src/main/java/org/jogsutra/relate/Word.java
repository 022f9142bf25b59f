package org.jogsutra.relate;

import org.jogsutra.model.RelationWords.VerbForm;
import org.jogsutra.model.Suffix.Role;

/**
 * A reading of a token that the tables know.
 *
 * @param lemma the word uninflected; of a function word its class
 * @param form of a verb
 * @param role of a noun
 * @param negated whether a negation is part of the form
 */
record Word(String lemma, Kind kind, VerbForm form, Role role, boolean negated) {

  enum Kind {
    VERB,
    NOUN,
    PRONOUN,
    FUNCTION
  }

  static Word noun(String lemma, Kind kind, Role role) {
    return new Word(lemma, kind, VerbForm.NOUN, role, false);
  }

  static Word function(String kind) {
    return new Word(kind, Kind.FUNCTION, VerbForm.NOUN, Role.NOMINATIVE, false);
  }

  boolean isVerb() {
    return kind == Kind.VERB;
  }

  boolean isFinite() {
    return isVerb()
        && (form == VerbForm.FINITE || form == VerbForm.FIRST || form == VerbForm.FUTURE);
  }
}
