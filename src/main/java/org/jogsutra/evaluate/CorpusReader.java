package org.jogsutra.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads sentences whose names are marked, in either notation: a token and its tag per line
 * (CoNLL-2003, Tjong Kim Sang and De Meulder 2003), or a sentence per line with brackets.
 *
 * <p>A file whose name ends in {@code .conll}, {@code .tsv}, {@code .bio} or {@code .iob} has a
 * token per line; of others the first line decides. UTF-8, with or without a byte-order mark, any
 * line end. Immutable.
 */
public final class CorpusReader {

  private static final Set<String> TOKEN_PER_LINE = Set.of("conll", "tsv", "bio", "iob");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final int largest;

  /** Creates a reader that refuses files of more than {@code largest} bytes. */
  public CorpusReader(int largest) {
    this.largest = largest;
  }

  /** Reads a file that has at least one sentence. */
  public List<LabeledSentence> read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new CorpusException(file + ": a folder, not a file");
    }
    List<String> lines = decoded(file, bytes(file)).lines().toList();
    List<LabeledSentence> sentences =
        hasTokenPerLine(file, lines)
            ? new ConllNotation(file.toString()).read(lines)
            : new BracketNotation(file.toString()).read(lines);
    if (sentences.isEmpty()) {
      throw new CorpusException(file + ": no sentence");
    }
    return sentences;
  }

  private byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(largest);
      if (in.read() >= 0) {
        throw new CorpusException(file + ": larger than " + largest + " bytes");
      }
      return bytes;
    }
  }

  /** Decodes a file, refusing broken UTF-8 instead of replacing it. */
  private static String decoded(Path file, byte[] bytes) throws CorpusException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (UTF_8.newDecoder().decode(in, out, true).isError()) {
      String before = new String(bytes, 0, in.position(), UTF_8);
      throw new CorpusException(file + ":" + (before + ".").lines().count() + ": not UTF-8");
    }
    String text = out.flip().toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static boolean hasTokenPerLine(Path file, List<String> lines) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return TOKEN_PER_LINE.contains(name.substring(name.lastIndexOf('.') + 1))
        || lines.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .filter(ConllNotation::isTokenLine)
            .isPresent();
  }
}
