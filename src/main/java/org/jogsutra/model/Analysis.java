package org.jogsutra.model;

import java.util.List;

/**
 * All that was found in one article.
 *
 * @param sentences in order
 * @param links in order of their mentions, which do not overlap
 * @param relations in order of their sentences; their links are among the links
 */
public record Analysis(
    Article article, List<Sentence> sentences, List<Link> links, List<Relation> relations) {

  public Analysis {
    sentences = List.copyOf(sentences);
    links = List.copyOf(links);
    relations = List.copyOf(relations);
  }

  /** Creates an analysis that found no relation. */
  public Analysis(Article article, List<Sentence> sentences, List<Link> links) {
    this(article, sentences, links, List.of());
  }

  /** Returns the words of a sentence on one line. */
  public String evidence(int sentence) {
    return sentences.get(sentence).span().in(article.text()).strip().replaceAll("\\s+", " ");
  }
}
