package org.jogsutra.segment;

import java.util.Set;
import org.jogsutra.model.Document;
import org.jogsutra.model.NormalizedText;

/**
 * Cuts text into sentences and tokens.
 *
 * <p>A token is a run of letters of one script with their marks, or a number with its decimal
 * signs, or an abbreviation with its point; punctuation is no token. So {@code এফ-১৬}, {@code এফ
 * ১৬} and {@code এফ১৬} have the same tokens. Sentences end at {@code । ৷ | ? !}, at line ends, and
 * at a point that is no abbreviation's; each line is a paragraph. A sentence never exceeds 10,000
 * characters, whatever the input. Immutable, shared by threads.
 */
public final class Segmenter {

  private final Set<String> abbreviations;

  /** Creates a segmenter that knows these abbreviations, each with its point and in NFC. */
  public Segmenter(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  public Document segment(String text) {
    NormalizedText normalized = TextNormalizer.normalize(text);
    DocumentBuilder builder = new DocumentBuilder(normalized);
    new Scanner(normalized.text(), abbreviations, builder).scan();
    return builder.build();
  }
}
