package org.jogsutra.inspect;

import java.util.ArrayList;
import java.util.List;
import org.jogsutra.inspect.SentenceSearch.Place;

/**
 * Finds the words of sentences in the tables that have some: relations, each with its sentence, and
 * edges, each with the sentence in which a pair was first seen.
 */
final class SentenceTexts {

  private final List<SharedSentence> sentences;
  private final boolean[] found;

  SentenceTexts(List<SharedSentence> sentences) {
    this.sentences = new ArrayList<>(sentences);
    this.found = new boolean[sentences.size()];
  }

  /** Looks at one more row of {@code relations.csv}. */
  void addRelation(TableRow row) {
    Place place = Place.of(row);
    for (int i = 0; i < found.length; i++) {
      if (!found[i] && Place.of(sentences.get(i)).equals(place)) {
        set(i, row.cell("evidence"));
      }
    }
  }

  /** Looks at one more row of {@code edges.csv}. */
  void addEdge(TableRow row) {
    String evidence = row.cell("evidence");
    for (int i = 0; i < found.length; i++) {
      String prefix = sentences.get(i).articleId() + "#";
      if (!found[i] && evidence.startsWith(prefix)) {
        String text = evidence.substring(prefix.length());
        if (isWithin(sentences.get(i), text)) {
          set(i, text.substring(text.indexOf(": ") + 2));
        }
      }
    }
  }

  /** Returns the sentences in the order given, those that were found with their words. */
  List<SharedSentence> sentences() {
    return List.copyOf(sentences);
  }

  private void set(int i, String text) {
    sentences.set(i, sentences.get(i).withText(text));
    found[i] = true;
  }

  /** Evidence begins with where it begins; a sentence cut short may end before a mention does. */
  private static boolean isWithin(SharedSentence sentence, String evidence) {
    int colon = evidence.indexOf(": ");
    if (colon < 1 || !evidence.substring(0, colon).matches("\\d{1,9}")) {
      return false;
    }
    int begin = Integer.parseInt(evidence.substring(0, colon));
    int length = evidence.length() - colon - 2;
    return begin <= sentence.begin() && sentence.end() <= begin + length + 1;
  }
}
