package org.jogsutra.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The articles of a run, read again for the words of a sentence. An article that is not there, has
 * changed or is not a plain text gives none.
 */
public final class ArticleTexts {

  private static final int LARGEST_ARTICLE = 16 << 20;
  private static final int LONGEST_SENTENCE = 1_000;
  private static final String ENDS = "।॥!?\n\r";

  private final Path folder;

  /**
   * Creates the texts of an input folder.
   *
   * @throws IOException if there is no such folder
   */
  public ArticleTexts(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": no such folder");
    }
    this.folder = folder.toRealPath();
  }

  /** Returns a sentence with its words, or as it is if they cannot be read. */
  public SharedSentence complete(SharedSentence sentence) throws IOException {
    Optional<Path> file = file(sentence.articleId());
    if (file.isEmpty()) {
      return sentence;
    }
    String decoded = new String(Files.readAllBytes(file.get()), UTF_8);
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    return isIn(text, sentence)
        ? sentence.withText(around(text, sentence.begin(), sentence.end()))
        : sentence;
  }

  /** The id comes from a table, which may be a stranger's: it must not lead out of the folder. */
  private Optional<Path> file(String articleId) throws IOException {
    try {
      Path path = folder.resolve(articleId);
      boolean readable = Files.isRegularFile(path) && Files.size(path) <= LARGEST_ARTICLE;
      return Optional.of(path).filter(file -> readable).map(Path::normalize).filter(this::isInside);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private boolean isInside(Path file) {
    return file.startsWith(folder);
  }

  /** The words that name the first of the two must stand where the table says. */
  private static boolean isIn(String text, SharedSentence sentence) {
    String firstWords = sentence.text().split(" … ", 2)[0];
    return sentence.begin() >= 0
        && sentence.begin() <= sentence.end()
        && sentence.end() <= text.length()
        && text.startsWith(firstWords, sentence.begin());
  }

  private static String around(String text, int begin, int end) {
    int from = begin;
    while (from > 0 && begin - from < LONGEST_SENTENCE && !isEnd(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < LONGEST_SENTENCE && !isEnd(text.charAt(to - 1))) {
      to++;
    }
    return text.substring(from, to).strip().replaceAll("\\s+", " ");
  }

  private static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0;
  }
}
