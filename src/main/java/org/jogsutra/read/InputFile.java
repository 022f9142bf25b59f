package org.jogsutra.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file found in the input.
 *
 * @param articleId its path relative to the input folder, with {@code /}
 * @param bytes its size when it was found
 * @param modified when it was last written to, in nanoseconds since 1970, or 0 if that was so short
 *     a time ago that it may have been written to again since
 * @param refusal why it must not be read, or empty if it may
 */
public record InputFile(
    String articleId, Path path, long bytes, long modified, Optional<String> refusal) {

  /** Returns a file that must not be read. */
  public static InputFile refused(String articleId, Path path, String reason) {
    return new InputFile(articleId, path, 0, 0, Optional.of(reason));
  }
}
