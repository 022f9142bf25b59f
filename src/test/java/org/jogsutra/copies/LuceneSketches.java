package org.jogsutra.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Those of Lucene's {@code MinHashFilter}: a set of 128-bit tokens. */
final class LuceneSketches implements Sketches<Set<String>> {

  private static final int TOKEN_BYTES = 16;

  private final int hashes;
  private final int buckets;

  LuceneSketches(int hashes, int buckets) {
    this.hashes = hashes;
    this.buckets = buckets;
  }

  @Override
  public Set<String> sketch(int[] shingles) {
    Set<String> tokens = new HashSet<>();
    try (var filter = new MinHashFilter(new Shingles(shingles), hashes, buckets, 1, buckets > 1)) {
      var token = filter.addAttribute(CharTermAttribute.class);
      filter.reset();
      while (filter.incrementToken()) {
        tokens.add(token.toString());
      }
      filter.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  @Override
  public double similarity(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    // Each hash function or bucket gives one token, so equal tokens stand in the same place.
    return (double) shared / Math.max(a.size(), b.size());
  }

  @Override
  public int bytes(Set<String> sketch) {
    return sketch.size() * TOKEN_BYTES;
  }

  /** Hands out shingles as tokens of two characters. */
  private static final class Shingles extends TokenStream {

    private final int[] shingles;
    private final CharTermAttribute token = addAttribute(CharTermAttribute.class);
    private int next;

    Shingles(int[] shingles) {
      this.shingles = shingles;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (next == shingles.length) {
        return false;
      }
      int shingle = shingles[next++];
      // Four letters, since halves of surrogate pairs would all become one in UTF-8.
      for (int i = 0; i < Integer.BYTES; i++) {
        token.append((char) (0x900 + (shingle >>> (i * Byte.SIZE) & 0xFF)));
      }
      return true;
    }
  }
}
