package org.jogsutra.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jogsutra.model.Document;
import org.jogsutra.model.NormalizedText;
import org.jogsutra.model.Sentence;

/** Collects the tokens and sentences of one document. */
final class DocumentBuilder {

  private final NormalizedText text;
  private final List<Sentence> sentences = new ArrayList<>();
  private int[] begins;
  private int[] ends;
  private int tokens;
  private int sentenceToken;

  DocumentBuilder(NormalizedText text) {
    this.text = text;
    int guess = text.text().length() / 6 + 8;
    this.begins = new int[guess];
    this.ends = new int[guess];
  }

  void addToken(int begin, int end) {
    if (tokens == begins.length) {
      begins = Arrays.copyOf(begins, 2 * tokens);
      ends = Arrays.copyOf(ends, 2 * tokens);
    }
    begins[tokens] = begin;
    ends[tokens] = end;
    tokens++;
  }

  /** Ends a sentence that covers a range of the normalized text; one without a token is dropped. */
  void endSentence(int paragraph, int begin, int end) {
    if (tokens > sentenceToken) {
      sentences.add(
          new Sentence(
              sentences.size(), paragraph, sentenceToken, tokens, text.toOriginal(begin, end)));
      sentenceToken = tokens;
    }
  }

  Document build() {
    return new Document(
        text, Arrays.copyOf(begins, tokens), Arrays.copyOf(ends, tokens), sentences);
  }
}
