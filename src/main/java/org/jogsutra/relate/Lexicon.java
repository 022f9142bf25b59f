package org.jogsutra.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jogsutra.model.Language;
import org.jogsutra.model.RelationWords;
import org.jogsutra.model.RelationWords.Kind;
import org.jogsutra.model.RelationWords.Part;
import org.jogsutra.model.RelationWords.Verb;
import org.jogsutra.model.RelationWords.VerbEnding;
import org.jogsutra.model.RelationWords.VerbForm;
import org.jogsutra.model.Suffix.Role;

/**
 * Tells the inflected words that the tables know. Verbs are entered in all their forms, nouns in
 * their stem: a noun's ending is looked up when its stem was met. Immutable, shared by threads.
 */
final class Lexicon {

  private final StemTrie stems = new StemTrie();
  private static final List<Word> UNKNOWN_VERB =
      List.of(new Word("", Word.Kind.VERB, VerbForm.FINITE, Role.NOMINATIVE, false));

  private final Endings endings;
  private final List<String> finiteEndings;

  Lexicon(Language language) {
    this.endings = new Endings(language.suffixes());
    RelationWords words = language.relations();
    this.finiteEndings = words.verbs().finiteEndings();
    for (Verb verb : words.verbs().verbs()) {
      for (VerbEnding ending : words.verbs().endings()) {
        addForms(verb, ending);
      }
    }
    nouns(words).forEach(noun -> stems.add(noun, Word.noun(noun, Word.Kind.NOUN, Role.NOMINATIVE)));
    words.clause().pronouns().forEach(this::addPronoun);
    words
        .clause()
        .functions()
        .forEach((word, kinds) -> kinds.forEach(kind -> stems.add(word, Word.function(kind))));
    stems.freeze();
  }

  private void addForms(Verb verb, VerbEnding ending) {
    Word word =
        new Word(verb.lemma(), Word.Kind.VERB, ending.form(), Role.NOMINATIVE, ending.negated());
    VerbForms.of(verb, ending).forEach(form -> stems.add(form, word));
  }

  private void addPronoun(RelationWords.Pronoun pronoun) {
    Role role =
        pronoun.role().isEmpty()
            ? Role.NOMINATIVE
            : Role.valueOf(pronoun.role().toUpperCase(Locale.ROOT));
    stems.add(pronoun.word(), Word.noun(pronoun.word(), Word.Kind.PRONOUN, role));
  }

  /** Returns all words of the tables that are inflected like nouns. */
  private static Set<String> nouns(RelationWords words) {
    Set<String> verbs = new TreeSet<>();
    words
        .verbs()
        .verbs()
        .forEach(verb -> verbs.addAll(verb.parts().getOrDefault(Part.NOUN, List.of())));
    Set<String> nouns = new TreeSet<>();
    words.triggers().stream()
        .filter(trigger -> trigger.kind() == Kind.NOUN || trigger.kind() == Kind.ADJECTIVE)
        .forEach(trigger -> nouns.add(last(trigger.words())));
    words.clause().nouns().forEach(noun -> nouns.add(last(noun.words())));
    words.clause().titles().forEach(title -> nouns.add(title.word()));
    Set<String> claims = new TreeSet<>(words.claims().accounts());
    words.claims().hedges().forEach(hedge -> claims.add(hedge.word()));
    words.claims().reports().forEach(report -> claims.add(report.noun()));
    claims.removeAll(verbs);
    nouns.addAll(claims);
    nouns.remove("");
    return nouns;
  }

  static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /**
   * Returns the readings of a token, none if the tables do not know it. An unknown word that ends
   * like a finite verb is one.
   */
  List<Word> words(String token) {
    List<Word> known = known(token);
    return known.isEmpty() && looksFinite(token) ? UNKNOWN_VERB : known;
  }

  private boolean looksFinite(String token) {
    char last = token.charAt(token.length() - 1);
    for (String ending : finiteEndings) {
      if (ending.charAt(ending.length() - 1) == last
          && token.length() > ending.length() + 1
          && token.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private List<Word> known(String token) {
    List<Word> found = List.of();
    int node = StemTrie.ROOT;
    for (int i = 0; i < token.length() && node != StemTrie.NONE; i++) {
      node = stems.next(node, token.charAt(i));
      if (node != StemTrie.NONE && !stems.words(node).isEmpty()) {
        found = withReadings(found, stems.words(node), token, i + 1);
      }
    }
    return found;
  }

  private List<Word> withReadings(List<Word> found, List<Word> here, String token, int end) {
    if (end == token.length()) {
      return found.isEmpty() ? here : joined(found, here);
    }
    List<Word> inflected = found;
    for (Word word : here) {
      if (word.kind() == Word.Kind.NOUN || word.kind() == Word.Kind.PRONOUN) {
        Optional<Role> role = endings.role(token.charAt(end - 1), token.substring(end));
        if (role.isPresent()) {
          inflected = joined(inflected, List.of(Word.noun(word.lemma(), word.kind(), role.get())));
        }
      }
    }
    return inflected;
  }

  private static List<Word> joined(List<Word> some, List<Word> others) {
    List<Word> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
