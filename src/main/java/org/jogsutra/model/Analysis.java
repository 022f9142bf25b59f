package org.jogsutra.model;

import java.util.List;

/**
 * All that was found in one article.
 *
 * @param sentences in order
 * @param links in order of their mentions, which do not overlap
 */
public record Analysis(Article article, List<Sentence> sentences, List<Link> links) {

  public Analysis {
    sentences = List.copyOf(sentences);
    links = List.copyOf(links);
  }

  /** Returns the words of a sentence on one line. */
  public String evidence(int sentence) {
    return sentences.get(sentence).span().in(article.text()).strip().replaceAll("\\s+", " ");
  }
}
