package org.jogsutra.evaluate;

import java.util.List;

/**
 * A sentence and its names.
 *
 * @param spans in order, none overlaps another
 */
public record LabeledSentence(String text, List<Labeled> spans) {

  public LabeledSentence {
    spans = List.copyOf(spans);
  }
}
