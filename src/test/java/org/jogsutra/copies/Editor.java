package org.jogsutra.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Rewrites articles as a paper does with the text of an agency. */
final class Editor {

  private final Random random;
  private final SentencePool pool;
  private final EditMix mix;

  Editor(Random random, SentencePool pool, EditMix mix) {
    this.random = random;
    this.pool = pool;
    this.mix = mix;
  }

  /**
   * Returns a draft of which a share of the words is deleted or replaced, under another headline
   * and dateline, with sentences moved and added.
   */
  Draft rewrite(Draft draft, double rate) {
    List<String> sentences = new ArrayList<>(draft.sentences());
    int words = sentences.stream().mapToInt(Editor::words).sum();
    int toDrop = (int) (words * rate * mix.wholeSentences());
    int dropped = drop(sentences, toDrop);
    List<String> edited = edited(sentences, (words * rate - dropped) / (words - dropped));
    for (int i = random.nextInt(mix.swaps() + 1); i > 0; i--) {
      Collections.swap(edited, random.nextInt(edited.size()), random.nextInt(edited.size()));
    }
    edited.addAll(pool.story(random, random.nextInt(mix.additions() + 1), 0.5));
    Draft frame = new CopyData(random, pool).frame();
    return new Draft(frame.title(), frame.credit(), frame.lead(), edited, frame.footer());
  }

  /** Drops sentences as long as there are words to drop, and returns how many words went. */
  private int drop(List<String> sentences, int toDrop) {
    int dropped = 0;
    for (int tries = 0; tries < 10; tries++) {
      int candidate = random.nextInt(sentences.size());
      int words = words(sentences.get(candidate));
      if (dropped + words <= toDrop) {
        sentences.remove(candidate);
        dropped += words;
      }
    }
    return dropped;
  }

  private List<String> edited(List<String> sentences, double rate) {
    List<String> edited = new ArrayList<>();
    for (String sentence : sentences) {
      edited.add(edited(sentence, rate));
    }
    return edited;
  }

  private String edited(String sentence, double rate) {
    List<String> words = new ArrayList<>();
    List<String> before = Arrays.asList(sentence.split("\\s+"));
    double meanRun = (1 + mix.longestRun()) / 2.0;
    // Of runs of m words on average, begun with probability p between them, m p / (1 - p + m p).
    double begins = rate / (meanRun - rate * (meanRun - 1));
    for (int i = 0; i < before.size(); ) {
      if (random.nextDouble() >= begins) {
        words.add(before.get(i++));
        continue;
      }
      boolean deletes = random.nextDouble() < mix.deletions();
      for (int left = 1 + random.nextInt(mix.longestRun()); left > 0 && i < before.size(); left--) {
        if (!deletes) {
          words.add(pool.word(random));
        }
        i++;
      }
    }
    return String.join(" ", words);
  }

  private static int words(String sentence) {
    return sentence.split("\\s+").length;
  }
}
