package org.jogsutra.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogsutra.evaluate.Finding.Found;
import org.jogsutra.evaluate.Finding.Verdict;

/** Compares what was found in a sentence with what is annotated in it. */
final class Comparison {

  private final List<Labeled> expected;
  private final List<Labeled> optional;

  /** Creates a comparison with the annotated names, whose types are those of the found ones. */
  Comparison(List<Labeled> annotated) {
    expected = annotated.stream().filter(label -> !label.optional()).toList();
    optional = annotated.stream().filter(Labeled::optional).toList();
  }

  /** Returns a finding for each name found that counts, then one for each name missed. */
  List<Finding> with(List<Found> found) {
    List<Finding> findings = new ArrayList<>();
    Set<Labeled> unmet = new LinkedHashSet<>(expected);
    for (Found name : found) {
      Finding finding = finding(name);
      if (finding.verdict() == Verdict.HIT || !meetsOptional(name)) {
        findings.add(finding);
        finding.expected().ifPresent(unmet::remove);
      }
    }
    unmet.forEach(
        missed -> findings.add(new Finding(Verdict.MISSED, Optional.of(missed), Optional.empty())));
    return findings;
  }

  private Finding finding(Found found) {
    Optional<Labeled> nearest =
        expected.stream()
            .filter(label -> label.span().overlaps(found.span()))
            .min(Comparator.comparing(label -> Verdict.of(label, found)));
    Verdict verdict = nearest.map(label -> Verdict.of(label, found)).orElse(Verdict.FALSE);
    return new Finding(verdict, nearest, Optional.of(found));
  }

  private boolean meetsOptional(Found found) {
    return optional.stream().anyMatch(label -> label.span().overlaps(found.span()));
  }
}
