package org.jogsutra.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jogsutra.model.Article;
import org.jogsutra.model.Problem;
import org.jogsutra.model.Problem.Action;

/**
 * Reads an article from a plain text file in UTF-8: its title is the first line, its date that of
 * its dateline or file name. Immutable, shared by threads.
 */
public final class TextArticleReader {

  private static final String STAGE = "read";
  private static final int LONGEST_TITLE = 300;
  private static final int HASH_BYTES = 16;

  private final int largest;
  private final PublishedDate publishedDate;

  /**
   * Creates a reader.
   *
   * @param largest size in bytes above which a file is no article and is skipped
   * @param months names of months, in lower case, with their numbers
   */
  public TextArticleReader(int largest, Map<String, Integer> months) {
    this.largest = largest;
    this.publishedDate = new PublishedDate(months);
  }

  public Reading read(InputFile file) {
    if (file.refusal().isPresent()) {
      return skipped(file, file.refusal().get());
    }
    try (InputStream in = Files.newInputStream(file.path())) {
      byte[] bytes = in.readNBytes(largest + 1);
      return bytes.length > largest
          ? skipped(file, "larger than " + (largest >> 20) + " MB")
          : decode(file, bytes);
    } catch (IOException e) {
      return skipped(file, ReadFailure.reason(e));
    }
  }

  private Reading decode(InputFile file, byte[] bytes) {
    DecodedText decoded = DecodedText.of(bytes);
    String content = hash(bytes);
    if (decoded.refusal().isPresent()) {
      return new Reading(Optional.empty(), problem(file, decoded.refusal().get()), content);
    }
    Optional<Problem> repair =
        decoded
            .repair()
            .map(reason -> new Problem(file.articleId(), STAGE, reason, Action.USED_IN_PART));
    return new Reading(Optional.of(article(file, decoded.text())), repair, content);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private Article article(InputFile file, String text) {
    return new Article(
        file.articleId(),
        title(text),
        LanguageGuess.of(text),
        publishedDate.of(file.articleId(), text),
        text);
  }

  private static String title(String text) {
    int begin = 0;
    while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    String head = text.substring(begin, Math.min(text.length(), begin + 2 * LONGEST_TITLE));
    String line = head.lines().map(String::strip).findFirst().orElse("");
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_TITLE);
    int cut =
        space > 0 ? space : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_TITLE) - 1);
    return line.substring(0, cut) + "…";
  }

  private static Reading skipped(InputFile file, String reason) {
    return new Reading(Optional.empty(), problem(file, reason), "");
  }

  private static Optional<Problem> problem(InputFile file, String reason) {
    return Optional.of(new Problem(file.articleId(), STAGE, reason, Action.SKIPPED));
  }
}
