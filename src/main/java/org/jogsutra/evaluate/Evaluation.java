package org.jogsutra.evaluate;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jogsutra.evaluate.Finding.Found;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Span;

/**
 * Judges what taggers find in annotated sentences. A name is right if span and type are; signs and
 * spaces at its ends do not count, since a token of CoNLL may carry them. Immutable, and shared by
 * threads if the taggers may be.
 */
public final class Evaluation {

  private final Scheme scheme;
  private final Map<String, Function<String, List<Mention>>> methods;

  /**
   * Creates an evaluation.
   *
   * @param methods taggers by name, in the order they are shown; each takes the text of a sentence
   */
  public Evaluation(Scheme scheme, Map<String, Function<String, List<Mention>>> methods) {
    this.scheme = scheme;
    this.methods = Collections.unmodifiableMap(new LinkedHashMap<>(methods));
  }

  /** Returns, by method, what came of each name in a sentence. */
  public Map<String, List<Finding>> judge(LabeledSentence sentence) {
    Comparison comparison = new Comparison(annotated(sentence));
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    methods.forEach(
        (method, tagger) ->
            findings.put(
                method, comparison.with(found(sentence.text(), tagger.apply(sentence.text())))));
    return findings;
  }

  private List<Labeled> annotated(LabeledSentence sentence) {
    return sentence.spans().stream()
        .flatMap(
            label ->
                scheme
                    .typeOf(label.type())
                    .map(
                        type ->
                            new Labeled(
                                trimmed(sentence.text(), label.span()), type, label.optional()))
                    .stream())
        .toList();
  }

  /** Countries and places of one span are one name where both are LOC. */
  private List<Found> found(String text, Collection<Mention> mentions) {
    Set<List<Object>> seen = new HashSet<>();
    return mentions.stream()
        .flatMap(mention -> found(text, mention).stream())
        .filter(name -> seen.add(List.of(name.span(), name.type())))
        .toList();
  }

  private Optional<Found> found(String text, Mention mention) {
    return scheme
        .typeOf(mention.type())
        .map(type -> new Found(trimmed(text, mention.span()), type, mention.origin().confidence()));
  }

  /** Returns a span without what is no letter, mark or digit at its ends; all of it if none is. */
  private static Span trimmed(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isSign(text.codePointAt(begin))) {
      begin += Character.charCount(text.codePointAt(begin));
    }
    while (begin < end && isSign(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return begin < end ? new Span(begin, end) : span;
  }

  private static boolean isSign(int c) {
    return !Character.isLetterOrDigit(c)
        && switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              false;
          default -> true;
        };
  }
}
