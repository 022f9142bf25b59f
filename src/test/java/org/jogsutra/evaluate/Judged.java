package org.jogsutra.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jogsutra.model.Mention;
import org.jogsutra.model.Mention.Match;
import org.jogsutra.model.Mention.Method;
import org.jogsutra.model.Mention.Origin;
import org.jogsutra.model.Suffix.Role;
import org.jogsutra.tag.Marked;

/** Sentences annotated and tagged by brackets, so that a test shows both one below the other. */
final class Judged {

  private static final double SURE = 0.9;

  private Judged() {}

  /** Returns an annotated sentence. */
  static LabeledSentence sentence(String annotated) {
    try {
      return new BracketNotation("test").read(List.of(annotated)).get(0);
    } catch (CorpusException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Judges what was found in sentences: annotated, found, annotated, found... */
  static List<List<Finding>> findings(String... lines) {
    List<LabeledSentence> sentences =
        IntStream.range(0, lines.length / 2).mapToObj(i -> sentence(lines[2 * i])).toList();
    Scheme scheme = Scheme.of(sentences);
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> judge(scheme, sentences.get(i), found(lines[2 * i + 1], SURE)))
        .toList();
  }

  /** Judges what was found in a sentence. */
  static List<Finding> judge(Scheme scheme, LabeledSentence sentence, List<Mention> found) {
    return new Evaluation(scheme, Map.of("test", text -> found))
        .judge(sentence)
        .getOrDefault("test", List.of());
  }

  /** Returns what is marked as if a tagger had found it. */
  static List<Mention> found(String marked, double confidence) {
    Marked sentence = Marked.of(marked);
    Origin origin =
        new Origin(Match.MODEL, Set.of(Method.CRF), Role.NOMINATIVE, "", Map.of(), confidence);
    return sentence.marks().stream()
        .map(
            mark ->
                new Mention(
                    mark.span(),
                    0,
                    mark.span().in(sentence.text()),
                    mark.type(),
                    List.of(),
                    origin))
        .toList();
  }
}
