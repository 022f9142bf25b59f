package org.jogsutra.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogsutra.model.Span;

/** Puts tagged tokens together to a sentence, with a space between two. */
final class SentenceBuilder {

  private final StringBuilder text = new StringBuilder();
  private final List<Labeled> spans = new ArrayList<>();
  private BioTag last = BioTag.OUTSIDE;
  private int begin;
  private int tokens;

  void add(String token, BioTag tag) {
    if (tag.isOutside() || tag.beginsAfter(last)) {
      endName();
    }
    text.append(text.isEmpty() ? "" : " ");
    if (tag.beginsAfter(last)) {
      begin = text.length();
    }
    text.append(token);
    last = tag;
    tokens++;
  }

  int tokens() {
    return tokens;
  }

  /** Returns the sentence, or empty if it has no token. */
  Optional<LabeledSentence> finish() {
    endName();
    return tokens == 0
        ? Optional.empty()
        : Optional.of(new LabeledSentence(text.toString(), spans));
  }

  private void endName() {
    if (!last.isOutside()) {
      spans.add(new Labeled(new Span(begin, text.length()), last.type(), false));
    }
    last = BioTag.OUTSIDE;
  }
}
