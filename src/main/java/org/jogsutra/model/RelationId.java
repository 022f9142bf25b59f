package org.jogsutra.model;

/**
 * The stable name of a stated relation: {@code article_id#r<n>}.
 *
 * @param number its number in the article, from 0
 */
public record RelationId(String articleId, int number) {

  @Override
  public String toString() {
    return articleId + "#r" + number;
  }
}
