package org.jogsutra.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jogsutra.bench.SampleSentences.Pieces;

/**
 * Articles of about 4 KB, as many as wanted, made of the sentences of the sample articles in a
 * random order that is the same each time.
 *
 * <p>The samples hold few different names, which would leave most of a large gazetteer untouched
 * and in no cache's way. So where other names are given, one of them, half of the time with an
 * ending, takes the place of every second name.
 */
final class SampleText {

  private static final int SEED = 1952;
  private static final int ARTICLE_BYTES = 4_000;
  private static final int PARAGRAPH_SENTENCES = 4;

  private final List<Pieces> sentences;
  private final List<String> names;
  private final Random random = new Random(SEED);

  /** Creates a source of articles; without {@code names} the sentences stay as they are. */
  SampleText(List<Pieces> sentences, List<String> names) {
    this.sentences = sentences;
    this.names = names;
  }

  /** Returns articles of {@code bytes} bytes in all, or a little more. */
  List<String> articles(long bytes) {
    List<String> articles = new ArrayList<>();
    long sum = 0;
    while (sum < bytes) {
      String article = article();
      articles.add(article);
      sum += size(article);
    }
    return articles;
  }

  /** Returns the next article. */
  String article() {
    StringBuilder article = new StringBuilder();
    int bytes = 0;
    for (int i = 1; bytes < ARTICLE_BYTES; i++) {
      String sentence = sentence(sentences.get(random.nextInt(sentences.size())));
      article.append(sentence).append(i % PARAGRAPH_SENTENCES == 0 ? "\n\n" : " ");
      bytes += size(sentence);
    }
    return article.append('\n').toString();
  }

  private String sentence(Pieces pieces) {
    StringBuilder sentence = new StringBuilder(pieces.pieces().get(0));
    for (int i = 0; i < pieces.names().size(); i++) {
      sentence.append(name(pieces.names().get(i))).append(pieces.pieces().get(i + 1));
    }
    return sentence.toString();
  }

  private String name(String original) {
    if (names.isEmpty() || random.nextBoolean()) {
      return original;
    }
    String name = names.get(random.nextInt(names.size()));
    return random.nextBoolean() ? name + "কে" : name;
  }

  /** Returns how many bytes a text has in UTF-8. */
  static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
