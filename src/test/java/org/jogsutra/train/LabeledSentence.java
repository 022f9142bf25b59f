package org.jogsutra.train;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jogsutra.model.Document;
import org.jogsutra.model.NormalizedText;
import org.jogsutra.model.Sentence;
import org.jogsutra.model.Span;
import org.jogsutra.sequence.SequenceTokens;

/** A sentence's tokens and their labels. */
public record LabeledSentence(List<String> tokens, List<String> labels) {

  private static final Pattern PART = Pattern.compile("\\[([A-Z]+)\\?? ([^]]*)]|([^\\[]+)");
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}-]+|[^\\s]");

  /** Reads the sentences of a file of the corpus, one of a line. */
  public static List<LabeledSentence> read(String file) {
    try {
      return Files.readAllLines(Path.of("src/corpus", file)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(LabeledSentence::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a sentence with brackets around names. */
  static LabeledSentence of(String marked) {
    List<String> tokens = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    Matcher part = PART.matcher(marked);
    while (part.find()) {
      String type = part.group(1);
      String words = type == null ? part.group(3) : part.group(2);
      TOKEN.matcher(words).results().forEach(token -> tokens.add(token.group()));
      int first = labels.size();
      while (labels.size() < tokens.size()) {
        String label = type == null ? "O" : (labels.size() == first ? "B-" : "I-") + type;
        labels.add(label);
      }
    }
    return new LabeledSentence(tokens, labels);
  }

  /** Returns the tokens as our models take them. */
  public static SequenceTokens sequence(List<String> tokens) {
    int[] begins = new int[tokens.size()];
    int[] ends = new int[tokens.size()];
    StringBuilder text = new StringBuilder();
    for (int token = 0; token < tokens.size(); token++) {
      begins[token] = text.length();
      ends[token] = text.append(tokens.get(token)).length();
      text.append(' ');
    }
    Sentence sentence = new Sentence(0, 0, 0, tokens.size(), new Span(0, text.length()));
    NormalizedText unchanged = NormalizedText.unchanged(text.toString());
    return SequenceTokens.of(new Document(unchanged, begins, ends, List.of(sentence)), sentence);
  }

  /** Returns the tokens as CoreNLP takes them. */
  public static List<CoreLabel> coreLabels(List<String> tokens) {
    return tokens.stream().map(LabeledSentence::coreLabel).collect(Collectors.toList());
  }

  private static CoreLabel coreLabel(String token) {
    CoreLabel label = new CoreLabel();
    label.setWord(token);
    return label;
  }

  /** Returns the tokens with their labels as CoreNLP trains with. */
  List<CoreLabel> training() {
    List<CoreLabel> training = coreLabels(tokens);
    for (int token = 0; token < training.size(); token++) {
      training.get(token).set(AnswerAnnotation.class, labels.get(token));
    }
    return training;
  }
}
