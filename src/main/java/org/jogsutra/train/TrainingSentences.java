package org.jogsutra.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jogsutra.evaluate.Labeled;
import org.jogsutra.evaluate.LabeledSentence;
import org.jogsutra.model.Document;
import org.jogsutra.model.Sentence;
import org.jogsutra.model.Span;
import org.jogsutra.sequence.SequenceTokens;

/**
 * Makes training sentences of annotated ones: cut as the program cuts any text, with the three
 * kinds of name that all corpora tell apart. Weapons are left to the tables. Immutable.
 */
public final class TrainingSentences {

  static final String NO_NAME = "O";

  private final Function<String, Document> segmenter;

  public TrainingSentences(Function<String, Document> segmenter) {
    this.segmenter = segmenter;
  }

  /** Returns the sentences of an annotated text, in order. */
  public List<LabeledTokens> of(LabeledSentence annotated) {
    Document document = segmenter.apply(annotated.text());
    List<LabeledTokens> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      SequenceTokens tokens = SequenceTokens.of(document, sentence);
      if (tokens.size() > 0) {
        sentences.add(labeled(tokens, document, annotated));
      }
    }
    return sentences;
  }

  /** Returns the tokens of a text without annotation, by sentences. */
  public List<List<String>> words(String text) {
    return of(new LabeledSentence(text, List.of())).stream().map(LabeledTokens::tokens).toList();
  }

  private static LabeledTokens labeled(
      SequenceTokens tokens, Document document, LabeledSentence annotated) {
    List<String> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    Optional<Labeled> before = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      Span span = document.text().toOriginal(tokens.begins()[i], tokens.ends()[i]);
      Optional<Labeled> name = around(span, annotated);
      Optional<Labeled> previous = before;
      words.add(tokens.word(i));
      labels.add(
          name.map(around -> (previous.equals(name) ? "I-" : "B-") + kind(around.type()))
              .orElse(NO_NAME));
      before = name;
    }
    return new LabeledTokens(words, labels);
  }

  private static Optional<Labeled> around(Span token, LabeledSentence annotated) {
    return annotated.spans().stream()
        .filter(name -> !kind(name.type()).isEmpty())
        .filter(name -> name.span().begin() <= token.begin() && token.end() <= name.span().end())
        .findFirst();
  }

  private static String kind(String type) {
    return switch (type) {
      case "PERSON", "PER" -> "PER";
      case "COUNTRY", "PLACE", "LOC" -> "LOC";
      case "ORG" -> "ORG";
      default -> "";
    };
  }
}
