package org.jogsutra.inspect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks in the mentions, which come sentence by sentence, for sentences that name both of two. */
final class SentenceSearch {

  private final Pair pair;
  private final Set<Place> left;
  private final int most;
  private final List<SharedSentence> found = new ArrayList<>();
  private int more;

  private Place place = new Place("", -1);
  private final Set<String> words = new LinkedHashSet<>();
  private boolean namesA;
  private boolean namesB;
  private int begin;
  private int end;

  /** A sentence by its number in its article. */
  record Place(String articleId, int sentence) {

    static Place of(TableRow row) {
      return new Place(row.cell("article_id"), row.number("sentence"));
    }

    static Place of(SharedSentence sentence) {
      return new Place(sentence.articleId(), sentence.sentence());
    }
  }

  /**
   * Creates a search.
   *
   * @param left sentences to leave out
   * @param most how many sentences to keep
   */
  SentenceSearch(Pair pair, Set<Place> left, int most) {
    this.pair = pair;
    this.left = left;
    this.most = most;
  }

  /** Looks at one more row of {@code mentions.csv}. */
  void add(TableRow row) {
    String entity = row.cell("entity_id");
    boolean isA = pair.a().contains(entity);
    boolean isB = pair.b().contains(entity);
    if (isA || isB) {
      Place at = Place.of(row);
      if (!at.equals(place)) {
        endSentence();
        place = at;
        begin = row.number("begin");
      }
      namesA |= isA;
      namesB |= isB;
      end = row.number("end");
      words.add(row.cell("text"));
    }
  }

  /** Says that all mentions have been seen. */
  void endSentence() {
    if (namesA && namesB && !left.contains(place)) {
      if (found.size() < most) {
        String named = String.join(" … ", words);
        found.add(
            new SharedSentence(place.articleId(), place.sentence(), begin, end, named, false));
      } else {
        more++;
      }
    }
    namesA = false;
    namesB = false;
    words.clear();
  }

  List<SharedSentence> found() {
    return List.copyOf(found);
  }

  int more() {
    return more;
  }
}
