package org.jogsutra;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogsutra.evaluate.Finding;
import org.jogsutra.evaluate.Finding.Found;
import org.jogsutra.evaluate.Finding.Verdict;
import org.jogsutra.evaluate.Labeled;
import org.jogsutra.model.Span;

/** The errors in a file as rows: first those of the first method. */
final class EvaluationErrors {

  static final List<String> HEADER =
      List.of(
          "file",
          "sentence",
          "method",
          "error",
          "expected_type",
          "expected",
          "found_type",
          "found",
          "confidence",
          "text");

  private final EvaluatedFile file;

  EvaluationErrors(EvaluatedFile file) {
    this.file = file;
  }

  Stream<List<Object>> rows() {
    return file.findings().entrySet().stream()
        .flatMap(method -> rows(method.getKey(), method.getValue()));
  }

  private Stream<List<Object>> rows(String method, List<List<Finding>> findings) {
    return IntStream.range(0, findings.size())
        .boxed()
        .flatMap(
            sentence ->
                findings.get(sentence).stream()
                    .filter(finding -> finding.verdict() != Verdict.HIT)
                    .map(finding -> row(sentence, method, finding)));
  }

  private List<Object> row(int sentence, String method, Finding finding) {
    String text = file.sentences().get(sentence).text();
    Optional<Labeled> expected = finding.expected();
    Optional<Found> found = finding.found();
    return List.of(
        file.name(),
        sentence + 1,
        method,
        finding.verdict().label(),
        expected.map(Labeled::type).orElse(""),
        words(expected.map(Labeled::span), text),
        found.map(Found::type).orElse(""),
        words(found.map(Found::span), text),
        found.<Object>map(Found::confidence).orElse(""),
        text);
  }

  private static String words(Optional<Span> span, String text) {
    return span.map(place -> place.in(text)).orElse("");
  }
}
