package org.jogsutra.bench;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokensRegexNERAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jogsutra.model.Document;

/**
 * Finds names by CoreNLP's TokensRegexNER, whose list has a type for each name, here the number of
 * its line. Takes off no endings.
 */
final class TokensRegexMatcher {

  private static final String OUTSIDE = "O";

  private final TokensRegexNERAnnotator annotator;

  TokensRegexMatcher(List<Document> names) {
    Set<String> lines = new TreeSet<>();
    for (Document name : names) {
      // Each word is a regular expression, and of their signs tokens have the point alone.
      lines.add(String.join(" ", Folded.tokens(name)).replace(".", "\\."));
    }
    lines.remove("");
    try {
      Path mapping = Files.createTempFile("names", ".tsv");
      int number = 0;
      StringBuilder rows = new StringBuilder();
      for (String line : lines) {
        rows.append(line).append("\tN").append(++number).append('\n');
      }
      Files.writeString(mapping, rows);
      this.annotator = new TokensRegexNERAnnotator(mapping.toString());
      Files.delete(mapping);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a text as this matcher takes it. */
  static Annotation text(Document document) {
    Annotation text = new Annotation("");
    text.set(
        SentencesAnnotation.class,
        Folded.runs(document).stream().map(TokensRegexMatcher::sentence).toList());
    return text;
  }

  private static CoreMap sentence(List<String> tokens) {
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(TokensAnnotation.class, tokens.stream().map(TokensRegexMatcher::label).toList());
    return sentence;
  }

  private static CoreLabel label(String token) {
    CoreLabel label = new CoreLabel();
    label.setWord(token);
    label.setValue(token);
    label.setNER(OUTSIDE);
    return label;
  }

  /** Returns how many names a text has. */
  int count(Annotation text) {
    List<CoreMap> sentences = text.get(SentencesAnnotation.class);
    sentences.forEach(
        sentence -> sentence.get(TokensAnnotation.class).forEach(label -> label.setNER(OUTSIDE)));
    annotator.annotate(text);
    return sentences.stream().mapToInt(TokensRegexMatcher::names).sum();
  }

  private static int names(CoreMap sentence) {
    int names = 0;
    String last = OUTSIDE;
    for (CoreLabel label : sentence.get(TokensAnnotation.class)) {
      String number = label.ner();
      names += number.equals(OUTSIDE) || Objects.equals(number, last) ? 0 : 1;
      last = number;
    }
    return names;
  }
}
