package org.jogsutra.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file found in the input.
 *
 * @param articleId its path relative to the input folder, with {@code /}
 * @param refusal why it must not be read, or empty if it may
 */
public record InputFile(String articleId, Path path, Optional<String> refusal) {

  static InputFile readable(String articleId, Path path) {
    return new InputFile(articleId, path, Optional.empty());
  }

  static InputFile refused(String articleId, Path path, String reason) {
    return new InputFile(articleId, path, Optional.of(reason));
  }
}
