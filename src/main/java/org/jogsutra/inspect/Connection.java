package org.jogsutra.inspect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What ties two entities: what is stated of both, and other sentences that name both.
 *
 * @param statements the first of them, in the order of the articles
 * @param moreStatements how many more there are
 * @param sentences the first of those in which nothing is stated of both
 * @param moreSentences how many more there are
 */
public record Connection(
    List<Statement> statements,
    int moreStatements,
    List<SharedSentence> sentences,
    int moreSentences) {

  public Connection {
    statements = List.copyOf(statements);
    sentences = List.copyOf(sentences);
  }

  /** Returns the same with the words of sentences that no table has. */
  public Connection completedFrom(ArticleTexts articles) throws IOException {
    List<SharedSentence> completed = new ArrayList<>();
    for (SharedSentence sentence : sentences) {
      completed.add(sentence.whole() ? sentence : articles.complete(sentence));
    }
    return new Connection(statements, moreStatements, completed, moreSentences);
  }
}
