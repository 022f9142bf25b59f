package org.jogsutra.store;

/**
 * What is kept of an article's words to find its copies. Never compared, so its array may be a
 * component; nobody may change it.
 *
 * @param words the same for articles whose words are, or 0
 * @param signature for finding rewrites, or empty
 */
@SuppressWarnings("ArrayRecordComponent")
public record Print(long words, byte[] signature) {

  /** Of what has no words. */
  public static final Print NONE = new Print(0, new byte[0]);
}
