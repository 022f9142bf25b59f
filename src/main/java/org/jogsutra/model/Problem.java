package org.jogsutra.model;

/**
 * An input that could not be used, or only in part.
 *
 * @param stage the stage that met it, such as {@code read}
 * @param reason what is wrong with it, in one line
 */
public record Problem(String articleId, String stage, String reason, Action action) {

  /** What was done about a problem. */
  public enum Action {
    /** The input was left out. */
    SKIPPED,
    /** The input was used as far as it could be. */
    USED_IN_PART
  }
}
