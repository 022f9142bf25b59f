package org.jogsutra.model;

import java.util.HashMap;
import java.util.Map;

/**
 * The sentences of one article as evidence: {@code article_id#begin: the sentence on one line}.
 *
 * <p>Every pair or relation that was first seen in a sentence shares one string; each on its own
 * would outweigh all other counts.
 */
public final class Evidence {

  /** Length of the longest evidence, in UTF-16 code units. */
  public static final int LONGEST = 300;

  private final Analysis analysis;
  private final Map<Integer, String> texts = new HashMap<>();

  public Evidence(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Returns a sentence as evidence. */
  public String of(int sentence) {
    return texts.computeIfAbsent(sentence, this::text);
  }

  private String text(int sentence) {
    int begin = analysis.sentences().get(sentence).span().begin();
    return cut(analysis.article().id() + "#" + begin + ": " + analysis.evidence(sentence));
  }

  /** Cuts a text to the longest allowed, between words if it has any near the end. */
  public static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST - 1);
    if (end < LONGEST / 2) {
      end = LONGEST - 1;
    }
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
