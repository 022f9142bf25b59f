package org.jogsutra.relate;

import java.util.List;
import java.util.Optional;
import org.jogsutra.model.Link;
import org.jogsutra.model.RelationWords.VerbForm;

/**
 * A token of a sentence, or all tokens of a mention.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param words its readings, none for a mention
 * @param gap what stands behind it
 */
record Unit(int first, int end, String text, List<Word> words, Optional<Link> link, Gap gap) {

  /** What stands between two units. */
  enum Gap {
    SPACE,
    HYPHEN,
    COMMA,
    STOP
  }

  boolean isFunction(String kind) {
    for (Word word : words) {
      if (word.kind() == Word.Kind.FUNCTION && word.lemma().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Returns its reading as a verb, if it has one. */
  Optional<Word> verb() {
    return reading(Word.Kind.VERB);
  }

  Optional<Word> reading(Word.Kind kind) {
    for (Word word : words) {
      if (word.kind() == kind) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Returns its reading as a form of one verb, a finite one before others. */
  Optional<Word> verb(String lemma) {
    return words.stream().filter(word -> word.isVerb() && word.lemma().equals(lemma)).findFirst();
  }

  Optional<Word> noun(String lemma) {
    return words.stream()
        .filter(word -> word.kind() == Word.Kind.NOUN && word.lemma().equals(lemma))
        .findFirst();
  }

  boolean isFinite() {
    for (Word word : words) {
      if (word.isFinite()) {
        return true;
      }
    }
    return false;
  }

  boolean hasForm(VerbForm form) {
    for (Word word : words) {
      if (word.isVerb() && word.form() == form) {
        return true;
      }
    }
    return false;
  }
}
