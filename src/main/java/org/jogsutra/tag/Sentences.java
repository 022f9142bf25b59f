package org.jogsutra.tag;

import org.jogsutra.model.Document;
import org.jogsutra.model.Sentence;

/** Finds the sentence of a token, for tokens asked in ascending order. Used by one thread. */
final class Sentences {

  private final Document document;
  private int current;

  Sentences(Document document) {
    this.document = document;
  }

  int index(int token) {
    return of(token).index();
  }

  int first(int token) {
    return of(token).firstToken();
  }

  int end(int token) {
    return of(token).endToken();
  }

  private Sentence of(int token) {
    while (document.sentences().get(current).endToken() <= token) {
      current++;
    }
    return document.sentences().get(current);
  }
}
