package org.jogsutra.copies;

import java.util.Arrays;

/**
 * What is kept of an article's text to find its copies: a hash that exact copies share, and a
 * signature by which rewrites are found.
 *
 * <p>Both are small and always the same for the same text, so they may be stored. Immutable.
 */
public final class Fingerprint {

  /** The {@link #exact} of a text with so few words that to share them says nothing. */
  public static final long NO_HASH = 0;

  private static final int MIN_WORDS = 5;
  private static final int MIN_SHINGLES = 20;
  private static final byte[] NO_SIGNATURE = {};

  private final long exact;
  private final byte[] signature;

  private Fingerprint(long exact, byte[] signature) {
    this.exact = exact;
    this.signature = signature;
  }

  /** Returns the fingerprint that was stored as these two values. */
  public static Fingerprint stored(long exact, byte[] signature) {
    if (signature.length != 0 && signature.length != MinHash.BYTES) {
      throw new IllegalArgumentException("signature of " + signature.length + " bytes");
    }
    return new Fingerprint(exact, signature.clone());
  }

  /**
   * Returns the fingerprint of an article, in time linear in the length of its text.
   *
   * @param title its headline, or empty; the text may begin with it or not
   * @param text the text as read
   */
  public static Fingerprint of(String title, String text) {
    int[] words = BodyWords.of(title, text);
    if (words.length < MIN_WORDS) {
      return new Fingerprint(NO_HASH, NO_SIGNATURE);
    }
    int[] shingles = MinHash.shingles(words);
    boolean comparable = shingles.length >= MIN_SHINGLES;
    return new Fingerprint(
        exact(title, text), comparable ? MinHash.signature(shingles) : NO_SIGNATURE);
  }

  private static long exact(String title, String text) {
    var hash = new ExactHash();
    if (!text.stripLeading().startsWith(title)) {
      hash.add(title);
    }
    hash.add(text);
    long value = hash.value();
    return value == NO_HASH ? 1 : value;
  }

  /**
   * Returns the hash that two articles share if they differ in nothing but white space and marks
   * that are not seen, or {@link #NO_HASH}.
   */
  public long exact() {
    return exact;
  }

  /** Returns the signature, which is empty if the text is too short to be compared in part. */
  public byte[] signature() {
    return signature.clone();
  }

  /** Gives the signature without copying it, to be read only. */
  byte[] sharedSignature() {
    return signature;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint that
        && exact == that.exact
        && Arrays.equals(signature, that.signature);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(exact);
  }
}
